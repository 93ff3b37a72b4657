from collections.abc import Iterable, Sequence

import apsw
from peewee import Query, SqliteDatabase

class _State:
    conn: apsw.Connection | None

class APSWDatabase(SqliteDatabase):
    _state: _State
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
    def execute_sql(self, sql: str, params: Sequence[str | bytes | int | None] | None = ...) -> apsw.Cursor: ...
    def execute(self, query: Query, **context_options: object) -> apsw.Cursor: ...
