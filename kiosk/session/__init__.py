"""Sessions of the kiosk's own: a server or compositor that nothing else may talk to, and the kiosk as its only program.

A session is started by a unit of `resources/system`, or by hand as its user. It makes everything it needs anew (folder,
cookie, environment), so nothing that an earlier session, a login or a person left behind counts.
"""
