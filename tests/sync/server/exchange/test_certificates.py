"""TLS without anybody's help: an authority that outlives every clock, and a certificate for every name there is."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography import x509

from sync.server.exchange import certificates


def names_in(file: Path) -> set[str]:
    leaf = x509.load_pem_x509_certificate(file.read_bytes())
    found = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return {str(name.value) for name in found}


def test_the_certificate_names_everything_and_comes_from_the_authority(tmp_path: Path) -> None:
    files = certificates.server_files(tmp_path, ["localhost", "127.0.0.1", "::1", "central.example"])
    assert names_in(files.certificate) == {"localhost", "127.0.0.1", "::1", "central.example"}
    leaf = x509.load_pem_x509_certificate(files.certificate.read_bytes())
    authority = x509.load_pem_x509_certificate(certificates.authority_pem(tmp_path))
    leaf.verify_directly_issued_by(authority)


def test_a_clock_that_is_wrong_by_decades_still_trusts_it(tmp_path: Path) -> None:
    authority = x509.load_pem_x509_certificate(certificates.authority_pem(tmp_path))
    assert authority.not_valid_before_utc <= datetime(2000, 1, 1, tzinfo=UTC)
    assert authority.not_valid_after_utc >= datetime(9999, 1, 1, tzinfo=UTC)


def test_a_new_name_makes_a_new_certificate_under_the_same_authority(tmp_path: Path) -> None:
    first = certificates.server_files(tmp_path, ["localhost"])
    before = (first.certificate.read_bytes(), first.authority.read_bytes())
    assert certificates.server_files(tmp_path, ["localhost"]).certificate.read_bytes() == before[0]
    certificates.server_files(tmp_path, ["localhost", "10.1.2.3"])
    assert names_in(first.certificate) == {"localhost", "10.1.2.3"}
    assert first.authority.read_bytes() == before[1]


def test_a_certificate_of_another_authority_is_replaced(tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    files = certificates.server_files(here, ["localhost"])
    files.certificate.write_bytes(certificates.server_files(there, ["localhost"]).certificate.read_bytes())
    certificates.server_files(here, ["localhost"])
    authority = x509.load_pem_x509_certificate(certificates.authority_pem(here))
    x509.load_pem_x509_certificate(files.certificate.read_bytes()).verify_directly_issued_by(authority)


def test_this_machine_knows_its_own_names(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CENTRAL_HOSTS", "central.example, ,10.9.8.7")
    found = set(certificates.own_names())
    assert {"localhost", "127.0.0.1", "::1", "central.example", "10.9.8.7"} <= found
    assert "" not in found
