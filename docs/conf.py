"""How Sphinx builds the docs: `poe docs`."""

import sys
from importlib.metadata import version as version_of

project = "ikm_domain"
author = "The ikm_domain authors"
project_copyright = "2026, The ikm_domain authors"
version = release = version_of("ikm-domain")

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = "ikm_domain"

language = "en"
locale_dirs = ["locale"]
gettext_compact = False

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_typehints = "description"
autodoc_typehints_description_target = "documented"
napoleon_numpy_docstring = False

# Names of the standard library and of other packages have no page here; a name of ikm_domain must have one.
_elsewhere = "|".join(sorted(sys.stdlib_module_names | {"attr", "attrs", "babel", "hypothesis", "pendulum"}))
nitpick_ignore_regex = [(r"py:.*", rf"({_elsewhere})(\..+)?")]
