"""The tables beside the journal, as peewee models; they are bound to a database by each query, never globally."""

from peewee import BlobField, IntegerField, Model, TextField


class SessionTable(Model):
    """Session rows as the server sent them; `gone` ones stay while an open attempt needs them."""

    id = TextField(primary_key=True)
    opens_ms = IntegerField()
    gone = IntegerField(default=0)
    row = BlobField()

    class Meta:
        table_name = "session"


class CandidateTable(Model):
    """Candidate rows as the server sent them, their slots merged with what was known."""

    id = TextField(primary_key=True)
    registration_number = TextField()
    session = TextField()
    gone = IntegerField(default=0)
    row = BlobField()

    class Meta:
        table_name = "candidate"


class PlaceTable(Model):
    """The row that says where this station stands."""

    one = IntegerField(primary_key=True)
    row = BlobField()

    class Meta:
        table_name = "place"


class StatementTable(Model):
    """Signed statements about attempts, each acted on once."""

    id = TextField(primary_key=True)
    attempt = TextField()
    settled = IntegerField(default=0)
    row = BlobField()

    class Meta:
        table_name = "statement"


class ReceiptTable(Model):
    """The server's signed receipts."""

    attempt = TextField(primary_key=True)
    signed = BlobField()

    class Meta:
        table_name = "receipt"


class ContentKeyTable(Model):
    """Released content keys, sealed."""

    package = TextField(primary_key=True)
    session = TextField()
    station = TextField()
    incarnation = IntegerField()
    sealed = BlobField()

    class Meta:
        table_name = "content_key"


class EnrollmentTable(Model):
    """What the station keeps of its enrollment, sealed."""

    one = IntegerField(primary_key=True)
    sealed = BlobField()

    class Meta:
        table_name = "enrollment"


class ExchangeTable(Model):
    """How far the station knows the server."""

    one = IntegerField(primary_key=True)
    epoch = TextField()
    cursor = IntegerField()
    counter = IntegerField()
    standing = TextField()

    class Meta:
        table_name = "exchange"
