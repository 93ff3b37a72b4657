"""Somebody answers in the server's place, with a certificate that is not the server's."""

from datetime import timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, load_pem_private_key

from tests.faults.network.proxy import Treat, plainly, reading
from tests.sync.client.authority import EXPIRED, NOT_YET, Authority, authority, kept

FAR_OFF = (timedelta(days=3_650), timedelta(days=7_300))


def certificates(server_home: Path, folder: Path) -> dict[str, Treat]:
    """Return what to do with a connection, by what is wrong with the certificate."""
    pinned = _pinned(server_home / "tls")
    alone = authority("127.0.0.1")
    wrong = {
        "certificate self-signed": _with_key(alone),
        "certificate of another authority": authority("somebody else").leaf(),
        "certificate for another host": pinned.leaf("other.example"),
        "certificate expired": pinned.leaf(valid=EXPIRED),
        "certificate not yet valid": pinned.leaf(valid=NOT_YET),
        "certificate of a far future": pinned.leaf(valid=FAR_OFF),
    }
    return {
        name: reading(plainly, certificate=kept(folder, pem, f"wrong-{number}.pem"))
        for number, (name, pem) in enumerate(wrong.items())
    }


def good(server_home: Path, folder: Path) -> Treat:
    """Return the treatment with another certificate that is right: stations must take it."""
    return reading(plainly, certificate=kept(folder, _pinned(server_home / "tls").leaf(), "good.pem"))


def _pinned(tls: Path) -> Authority:
    key = load_pem_private_key((tls / "ca.key").read_bytes(), password=None)
    assert isinstance(key, ec.EllipticCurvePrivateKey)
    return Authority(key, x509.load_pem_x509_certificate((tls / "ca.pem").read_bytes()))


def _with_key(one: Authority) -> bytes:
    private = one.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return one.certificate.public_bytes(Encoding.PEM) + private
