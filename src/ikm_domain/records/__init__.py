"""The records of the domain: what is known of a person, a firm, a program, a session, a grant, an export."""
