"""The server on the databases that many centers use: MariaDB and PostgreSQL, each started by the tests themselves."""
