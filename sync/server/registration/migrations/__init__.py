"""How the registration tables came to be.

0001-0004 build every table, the candidates' still without `slot_attempting_at`; 0005 adds it, as in the system this app
comes from. Migrations of other apps depend on 0004 and nothing later: going back to 0004 then takes none of their tables
along, and going forward again rebuilds the slots from their history.
"""
