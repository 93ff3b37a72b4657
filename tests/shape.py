"""The shape of the source, read from its syntax trees: which place breaks which of the house's rules."""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

MODULE_LINES = 400
CLASS_LINES = 200
FUNCTION_LINES = 40
SLOT_LINES = 10  # "about seven"

EMPTY_NAMES = ("Manager", "Helper", "Handler", "Controller", "Util", "Utils", "Common", "Data", "Info")
LOOPS = {"app", "application", "QApplication", "QGuiApplication", "QCoreApplication"}

FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True, slots=True)
class Module:
    """One source file: where it is, its lines and its tree."""

    path: PurePosixPath
    lines: int
    tree: ast.Module

    def is_below(self, *folders: str) -> bool:
        """Whether the file is one of these paths, or in one of these folders."""
        return any(
            self.path == PurePosixPath(folder) or PurePosixPath(folder) in self.path.parents for folder in folders
        )


def modules(root: Path, *packages: str) -> list[Module]:
    """Read every Python file of the packages; migrations are left out, Django writes them."""
    files = [file for package in packages for file in sorted((root / package).rglob("*.py"))]
    return [
        read(file.relative_to(root), file.read_text(encoding="utf-8"))
        for file in files
        if "migrations" not in file.parts
    ]


def read(path: Path | PurePosixPath, source: str) -> Module:
    """Parse one file."""
    return Module(PurePosixPath(path.as_posix()), len(source.splitlines()), ast.parse(source))


Rule = Callable[[Module], Iterator[str]]
"""A rule gives a place and what is wrong there, `kiosk/app.py::Window.show has 51 lines`, for each break of it."""


def too_long(module: Module) -> Iterator[str]:
    """Modules, classes, functions and slots that do not fit into a head."""
    if module.lines > MODULE_LINES:
        yield f"{module.path} has {module.lines} lines"
    for name, node in definitions(module.tree):
        lines = length(node)
        if lines > limit(node):
            yield f"{module.path}::{name} has {lines} lines"


def blind_excepts(module: Module) -> Iterator[str]:
    """Handlers that swallow what nobody thought of; crash.py is the one place for that. Clean up, raise on: fine."""
    if module.is_below("kiosk/crash.py"):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.ExceptHandler) and is_blind(node.type) and not ends_in_raise(node):
            yield f"{module.path}:{node.lineno} catches everything"


def modal_loops(module: Module) -> Iterator[str]:
    """Nested event loops: every state is a screen, so only the application's own loop runs."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr == "processEvents":
            yield f"{module.path}:{node.lineno} calls processEvents"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in {"exec", "exec_"}:
            receiver = last_name(node.func.value).removeprefix("_")
            if receiver not in LOOPS:
                yield f"{module.path}:{node.lineno} runs a loop of {receiver or 'something'}"


def connected_lambdas(module: Module) -> Iterator[str]:
    """Lambdas as slots: they run on the thread of the signal's sender."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "connect":
            given = [*node.args, *(keyword.value for keyword in node.keywords)]
            if any(isinstance(value, ast.Lambda) for value in given):
                yield f"{module.path}:{node.lineno} connects a lambda"


def inline_style_sheets(module: Module) -> Iterator[str]:
    """Looks that are not in resources/ and come in through the theme."""
    if not module.is_below("kiosk") or module.path.name.startswith("theme"):
        return
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr == "setStyleSheet":
            yield f"{module.path}:{node.lineno} sets a style sheet"


WINDOWS = (
    "kiosk/ui", "kiosk/tour", "kiosk/lockdown", "kiosk/app.py", "kiosk/demo.py", "kiosk/eyes.py", "kiosk/leaving.py",
    "kiosk/panel.py",
)  # fmt: skip
PLACES: dict[str, tuple[str, ...]] = {
    "peewee": ("kiosk/store",),
    "playhouse": ("kiosk/store",),
    "apsw": ("kiosk/store",),
    "requests": ("sync/client",),
    "urllib3": ("sync/client",),
    "django": ("sync/server",),
    "PySide6": ("kiosk",),
    "PySide6.QtGui": WINDOWS,
    "PySide6.QtWidgets": WINDOWS,
}


def strangers(module: Module) -> Iterator[str]:
    """Imports outside the one layer that they belong to."""
    for line, name in imports(module.tree):
        for package, places in PLACES.items():
            if (name == package or name.startswith(package + ".")) and not module.is_below(*places):
                yield f"{module.path}:{line} imports {name}"


def clocks_in_rules(module: Module) -> Iterator[str]:
    """Rules that ask what time it is: to them, time is an argument."""
    if not module.is_below("kiosk/exam", "sync/protocol"):
        return
    for line, name in imports(module.tree):
        if name == "time" or name.startswith("time."):
            yield f"{module.path}:{line} imports {name}"
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and node.attr in {"now", "utcnow", "today"}:
            yield f"{module.path}:{node.lineno} asks for {node.attr}"


def empty_names(module: Module) -> Iterator[str]:
    """Names that say nothing: what is it the manager of?"""
    stem = module.path.stem.capitalize()
    if stem in EMPTY_NAMES:
        yield f"{module.path} is named for nothing"
    for name, node in definitions(module.tree):
        if isinstance(node, ast.ClassDef) and node.name.endswith(EMPTY_NAMES):
            yield f"{module.path}::{name} is named for nothing"


def definitions(
    tree: ast.AST, prefix: str = ""
) -> Iterator[tuple[str, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef]]:
    """Every class and function with its dotted name, nested ones too."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.ClassDef, *FUNCTIONS)):
            yield prefix + node.name, node
            yield from definitions(node, prefix + node.name + ".")
        else:
            yield from definitions(node, prefix)


def length(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from the first to the last; of a function without its docstring, which may be as long as it needs."""
    lines = (node.end_lineno or node.lineno) - node.lineno + 1
    if isinstance(node, FUNCTIONS) and ast.get_docstring(node) is not None:
        docstring = node.body[0]
        lines -= (docstring.end_lineno or docstring.lineno) - docstring.lineno + 1
    return lines


def limit(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """How long this may be."""
    if isinstance(node, ast.ClassDef):
        return CLASS_LINES
    is_slot = any(
        last_name(item.func if isinstance(item, ast.Call) else item) == "Slot" for item in node.decorator_list
    )
    return SLOT_LINES if is_slot else FUNCTION_LINES


def is_blind(caught: ast.expr | None) -> bool:
    """Whether a handler's type is missing, or holds the root of all errors."""
    if isinstance(caught, ast.Tuple):
        return any(is_blind(item) for item in caught.elts)
    return caught is None or last_name(caught) in {"Exception", "BaseException"}


def ends_in_raise(handler: ast.ExceptHandler) -> bool:
    """Whether what was caught goes on as it was."""
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def last_name(node: ast.expr) -> str:
    """`c` of `a.b.c`, and of a bare `c`; nothing of what has no name."""
    match node:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def imports(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and dotted name of everything imported, of `from a import b` both `a` and `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.lineno, node.module
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)
