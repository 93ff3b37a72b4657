"""TLS of a server that nobody bought a certificate for: its own authority, and a certificate for every name it has.

Stations pin the authority, which the deployment root signs; so the certificates' dates decide nothing, and they are
chosen so that a station whose clock is wrong by decades still reaches the server.
"""

import socket
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from sync.server.environment import hosts, said
from sync.server.exchange.vault import kept, put

_NOT_BEFORE = datetime(2000, 1, 1, tzinfo=UTC)
_NOT_AFTER = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
"""RFC 5280, 4.1.2.5: the date of a certificate that has no end."""


@dataclass(frozen=True, slots=True)
class TlsFiles:
    """What a TLS server loads."""

    certificate: Path
    key: Path
    authority: Path


def own_names() -> tuple[str, ...]:
    """Return every name and address under which this machine may be called."""
    found = {"localhost", "127.0.0.1", "::1", socket.gethostname(), *hosts(said("CENTRAL_HOSTS")), *_addresses()}
    return tuple(sorted(name for name in found if name))


def authority_pem(folder: Path) -> bytes:
    """Return the certificate of the authority, made if there is none yet."""
    return _authority(folder)[0].public_bytes(Encoding.PEM)


def server_files(folder: Path, names: Iterable[str]) -> TlsFiles:
    """Return certificate and key for a server of these names; a new certificate is made when one is missing in it."""
    wanted = tuple(names)
    files = TlsFiles(folder / "server.pem", folder / "server.key", folder / "ca.pem")
    authority, authority_key = _authority(folder)
    key = _private_key(files.key)
    if not _names_all(files.certificate, wanted, authority, key):
        leaf = _leaf(wanted, key.public_key(), authority, authority_key)
        put(files.certificate, leaf.public_bytes(Encoding.PEM))
    return files


def _authority(folder: Path) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    key = _private_key(folder / "ca.key")
    pem = kept(folder / "ca.pem", lambda: _self_signed(key).public_bytes(Encoding.PEM))
    return x509.load_pem_x509_certificate(pem), key


def _private_key(file: Path) -> ec.EllipticCurvePrivateKey:
    key = load_pem_private_key(kept(file, _new_key), password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError(f"{file} holds no elliptic-curve key")
    return key


def _new_key() -> bytes:
    return ec.generate_private_key(ec.SECP256R1()).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def _self_signed(key: ec.EllipticCurvePrivateKey) -> x509.Certificate:
    name = _named("Exam Central authority")
    return (
        _builder(name, name, key.public_key())
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(key, SHA256())
    )


def _leaf(
    names: tuple[str, ...],
    public: ec.EllipticCurvePublicKey,
    authority: x509.Certificate,
    authority_key: ec.EllipticCurvePrivateKey,
) -> x509.Certificate:
    issuer_id = authority.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
    return (
        _builder(_named("Exam Central"), authority.subject, public)
        .add_extension(x509.SubjectAlternativeName([_alternative(name) for name in names]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer_id), critical=False)
        .sign(authority_key, SHA256())
    )


def _builder(subject: x509.Name, issuer: x509.Name, public: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(_NOT_BEFORE)
        .not_valid_after(_NOT_AFTER)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        encipher_only=False,
        decipher_only=False,
    )


def _names_all(
    file: Path, names: tuple[str, ...], authority: x509.Certificate, key: ec.EllipticCurvePrivateKey
) -> bool:
    if not file.exists():
        return False
    leaf = x509.load_pem_x509_certificate(file.read_bytes())
    try:
        leaf.verify_directly_issued_by(authority)
    except InvalidSignature:
        return False
    alternatives = leaf.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    return leaf.public_key() == key.public_key() and {_alternative(name) for name in names} <= set(alternatives)


def _alternative(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name.encode("idna").decode())


def _named(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _addresses() -> set[str]:
    """Addresses that this machine calls others from, as the routing table has them: no name server is waited for."""
    found = set()
    for family, far in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        with suppress(OSError), socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.connect((far, 9))
            found.add(str(probe.getsockname()[0]).partition("%")[0])
    return found


def reachable_address() -> str:
    """Return an address under which other machines may reach this one, the loopback's if there is none."""
    return next((address for address in sorted(_addresses()) if ":" not in address), "127.0.0.1")
