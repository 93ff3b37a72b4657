"""The sealed package: what opens it, and everything that does not."""

import io
import zipfile

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from sync.protocol import seal
from sync.protocol.errors import Malformed, TooNew, UnknownKey, WrongSignature
from sync.protocol.ids import ItemId, KeyId
from sync.protocol.paper import Item, Paper, RichBlock, Section, TestPart
from sync.protocol.signatures import MANIFEST, key_id, sign

ISSUER = Ed25519PrivateKey.generate()
ISSUERS = {key_id(ISSUER.public_key().public_bytes_raw()): ISSUER.public_key()}
KEY = seal.new_content_key()


def paper(text: str = "Which river is the longest?") -> Paper:
    item = Item(id=ItemId("i1"), body=(RichBlock(html=f"<p>{text}</p>"),))
    part = TestPart(id="p", sections=(Section(id="s", items=(item.id,)),))
    media = {"a.png": "image/png"}
    return Paper(id="paper", title="T", languages=("en",), parts=(part,), items={item.id: item}, media=media)


def sealed(*, picture: bytes = b"picture", key: bytes = KEY) -> bytes:
    return seal.seal_package(
        paper(),
        {"a.png": picture},
        issuer=ISSUER,
        content_key=key,
        exam="GEO-1",
        not_before_ms=1,
        not_after_ms=2,
    )


def rebuilt(data: bytes, **changes: bytes) -> bytes:
    """The package with some members replaced, names given with `_` for `.`."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, changes.get(name.replace(".", "_"), old.read(name)))
    return out.getvalue()


def member(data: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name)


@settings(max_examples=20)
@given(st.sampled_from([0, 1, seal.CHUNK - 1, seal.CHUNK, seal.CHUNK + 1, 3 * seal.CHUNK]), st.binary(max_size=40))
def test_what_was_sealed_comes_out(size: int, tail: bytes) -> None:
    opened = seal.open_package(sealed(picture=bytes(size) + tail), ISSUERS, KEY)
    assert opened.paper == paper()
    assert dict(opened.media) == {"a.png": bytes(size) + tail}


def test_the_manifest_is_proved_without_any_key() -> None:
    manifest = seal.read_manifest(sealed(), ISSUERS)
    assert (manifest.exam, manifest.items, manifest.languages) == ("GEO-1", 1, ("en",))


def test_nothing_of_the_paper_can_be_read_in_the_package() -> None:
    assert b"river" not in sealed(picture=b"river")


def test_another_key_opens_nothing() -> None:
    with pytest.raises(seal.WrongContentKey):
        seal.open_package(sealed(), ISSUERS, seal.new_content_key())
    with pytest.raises(seal.WrongContentKey):
        seal.open_package(sealed(), ISSUERS, b"short")


def test_an_unknown_issuer_is_refused_before_anything_else() -> None:
    with pytest.raises(UnknownKey):
        seal.read_manifest(sealed(), {})


def test_a_signature_by_somebody_else_is_refused() -> None:
    data = sealed()
    wrong = sign(Ed25519PrivateKey.generate(), MANIFEST, member(data, "manifest.json")).encode()
    with pytest.raises(WrongSignature):
        seal.read_manifest(rebuilt(data, manifest_sig=wrong), ISSUERS)


def test_a_changed_manifest_is_refused() -> None:
    data = sealed()
    changed = member(data, "manifest.json").replace(b"GEO-1", b"GEO-2")
    with pytest.raises(WrongSignature):
        seal.read_manifest(rebuilt(data, manifest_json=changed), ISSUERS)


def test_a_newer_format_asks_for_an_update() -> None:
    data = sealed()
    later = member(data, "manifest.json").replace(b'"format":1', b'"format":2')
    signature = sign(ISSUER, MANIFEST, later).encode()
    with pytest.raises(TooNew):
        seal.read_manifest(rebuilt(data, manifest_json=later, manifest_sig=signature), ISSUERS)


@settings(max_examples=60)
@given(st.data())
def test_one_flipped_bit_anywhere_never_opens_into_something_else(data: st.DataObject) -> None:
    whole = bytearray(sealed())
    at = data.draw(st.integers(0, len(whole) * 8 - 1))
    whole[at // 8] ^= 1 << at % 8
    try:
        opened = seal.open_package(bytes(whole), ISSUERS, KEY)
    except (seal.PackageDamaged, seal.WrongContentKey, WrongSignature, UnknownKey, TooNew, Malformed):
        return
    assert (opened.paper, dict(opened.media)) == (paper(), {"a.png": b"picture"})  # a bit of zip's own bookkeeping


@pytest.mark.parametrize("keep", [0, 1, 100, -1, -100])
def test_a_cut_package_is_damaged(keep: int) -> None:
    whole = sealed(picture=bytes(200_000))
    with pytest.raises(seal.PackageDamaged):
        seal.read_manifest(whole[:keep], ISSUERS)


def test_content_that_is_cut_at_a_chunk_is_refused_even_if_it_were_signed() -> None:
    data = sealed(picture=bytes(4 * seal.CHUNK))
    manifest = seal.read_manifest(data, ISSUERS)
    for content in (
        member(data, "content.bin")[: 2 * (seal.CHUNK + 16)],
        member(data, "content.bin")[seal.CHUNK + 16 :],
    ):
        stated = msgspec.json.encode(
            msgspec.structs.replace(
                manifest,
                content=seal.Content(size=len(content), sha256=seal.package_hash(content)),
            )
        )
        signature = sign(ISSUER, MANIFEST, stated).encode()
        forged = rebuilt(data, manifest_json=stated, manifest_sig=signature, content_bin=content)
        with pytest.raises(seal.WrongContentKey):
            seal.open_package(forged, ISSUERS, KEY)


def test_a_package_with_other_members_is_damaged() -> None:
    out = io.BytesIO(sealed())
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("more.txt", "x")
    with pytest.raises(seal.PackageDamaged):
        seal.read_manifest(out.getvalue(), ISSUERS)


def test_compressed_members_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(sealed())) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, old.read(name))
    with pytest.raises(seal.PackageDamaged):
        seal.read_manifest(out.getvalue(), ISSUERS)


def test_a_medium_that_the_paper_names_must_be_there() -> None:
    with pytest.raises(Malformed):
        seal.seal_package(paper(), {}, issuer=ISSUER, content_key=KEY, exam="GEO-1", not_before_ms=1, not_after_ms=2)


def test_a_key_is_released_to_one_station_for_one_use() -> None:
    station = X25519PrivateKey.generate()
    info = seal.release_info("hash", "session", "station")
    text = seal.seal_key(KEY, station.public_key(), info=info)
    assert seal.open_key(text, station, info=info) == KEY
    with pytest.raises(seal.NotForThisStation):
        seal.open_key(text, X25519PrivateKey.generate(), info=info)
    with pytest.raises(seal.NotForThisStation):
        seal.open_key(text, station, info=seal.release_info("hash", "session", "other"))
    with pytest.raises(seal.NotForThisStation):
        seal.open_key("not base64!", station, info=info)


def test_the_hash_is_the_name_of_the_whole_file() -> None:
    assert len(seal.package_hash(sealed())) == 64
    assert seal.package_hash(sealed()) != seal.package_hash(sealed())


def test_keys_are_looked_up_by_the_id_in_the_manifest() -> None:
    others: dict[KeyId, Ed25519PublicKey] = {KeyId("0" * 16): Ed25519PrivateKey.generate().public_key(), **ISSUERS}
    assert seal.read_manifest(sealed(), others).issuer in ISSUERS
