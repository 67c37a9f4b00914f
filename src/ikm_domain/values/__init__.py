"""The values of the domain: closed, compared by type and content."""
