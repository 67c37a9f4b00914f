"""Settings of the whole suite."""

import os

from hypothesis import settings

# Where a machine decides, the same examples every time; a person's runs explore.
settings.register_profile("steady", derandomize=True, database=None, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("steady")
