from collections.abc import Iterable

import apsw
from peewee import SqliteDatabase

class APSWDatabase(SqliteDatabase):
    def __init__(
        self,
        database: str,
        pragmas: Iterable[tuple[str, str]] = ...,
        *,
        thread_safe: bool = ...,
        autoconnect: bool = ...,
    ) -> None: ...
    def _add_conn_hooks(self, conn: apsw.Connection) -> None: ...
    def connection(self) -> apsw.Connection: ...
