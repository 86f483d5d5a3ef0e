"""Schools, people, roles, classes, invitations and consent."""
