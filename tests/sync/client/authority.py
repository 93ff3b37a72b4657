"""Certificates made at run time: an authority, and what it vouches for, right or wrong."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

VALID = (timedelta(days=-1), timedelta(days=1))
EXPIRED = (timedelta(days=-3), timedelta(days=-1))
NOT_YET = (timedelta(days=1), timedelta(days=3))


@dataclass(frozen=True)
class Authority:
    """A certificate authority of its own."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    @property
    def pem(self) -> str:
        return self.certificate.public_bytes(Encoding.PEM).decode()

    def leaf(self, host: str = "127.0.0.1", *, valid: tuple[timedelta, timedelta] = VALID) -> bytes:
        """Return a server certificate for this host, and its key, as PEM."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = (
            _builder(host, key.public_key(), self.certificate.subject, valid)
            .add_extension(x509.SubjectAlternativeName([_general_name(host)]), critical=False)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .sign(self.key, SHA256())
        )
        private = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
        return certificate.public_bytes(Encoding.PEM) + private


@cache
def authority(name: str = "the center's authority") -> Authority:
    """Return the authority of this name, made once."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    certificate = (
        _builder(name, key.public_key(), subject, VALID)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .sign(key, SHA256())
    )
    return Authority(key, certificate)


def kept(folder: Path, pem: bytes, name: str = "leaf.pem") -> Path:
    """Write the PEM into a file, as the ssl module wants it."""
    file = folder / name
    file.write_bytes(pem)
    return file


def _builder(
    name: str, key: ec.EllipticCurvePublicKey, issuer: x509.Name, valid: tuple[timedelta, timedelta]
) -> x509.CertificateBuilder:
    now = datetime.now(UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + valid[0])
        .not_valid_after(now + valid[1])
    )


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)
