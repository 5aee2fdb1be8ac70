"""Makes the .deb and the portable archive from build/bundle/sagedesk, into dist/.

python packaging/linux/package.py      after packaging/bundle/make.py
"""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

import documents

from sagedesk.licences import Component, components, homepage
from sagedesk.version import __version__

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent))
import changelog  # noqa: E402  # it is beside this folder

BUNDLE = ROOT / "build" / "bundle" / "sagedesk"
TREE = ROOT / "build" / "deb"
DIST = ROOT / "dist"
ID = "org.sagedesk.SageDesk"
DEB_LIMIT = 60_000_000
"""Bytes."""
ARCHITECTURE = {"x86_64": "amd64", "aarch64": "arm64"}.get(os.uname().machine, os.uname().machine)
MAINTAINER = (
    f"{os.environ.get('DEBFULLNAME', 'The SageDesk project')} <{os.environ.get('DEBEMAIL', 'packages@sagedesk.org')}>"
)


def main() -> None:
    """Make what is asked for, and say how large it is."""
    shutil.rmtree(TREE, ignore_errors=True)
    DIST.mkdir(exist_ok=True)
    share = TREE / "usr" / "share"
    put_share(share)
    put_debian_documents(share)
    shutil.copytree(BUNDLE, TREE / "usr" / "lib" / "sagedesk", symlinks=True)
    (TREE / "usr" / "bin").mkdir()
    (TREE / "usr" / "bin" / "sagedesk").symlink_to("../lib/sagedesk/sagedesk")
    set_modes(TREE)
    made = [make_deb()]
    validate(made[0])
    if sys.argv[1:] != ["deb"]:
        made.append(make_archive())
    for file in made:
        print(f"{file.relative_to(ROOT)}  {file.stat().st_size / 1e6:.1f} MB")
    if made[0].stat().st_size > DEB_LIMIT:
        raise SystemExit(f"The .deb is larger than {DEB_LIMIT / 1e6:.0f} MB.")


def put_share(share: Path) -> None:
    """Write what every desktop reads: launcher, file type, icons, description, manual, completions."""
    write(share / "applications" / f"{ID}.desktop", (HERE / f"{ID}.desktop").read_text("utf-8"))
    copy(HERE / f"{ID}.mime.xml", share / "mime" / "packages" / f"{ID}.xml")
    description = (HERE / f"{ID}.metainfo.xml").read_text("utf-8")
    description = description.replace("<releases/>", documents.releases_xml(changelog.read()))
    for label in ("Homepage", "Issues"):
        if address := homepage(label):
            kind = {"Homepage": "homepage", "Issues": "bugtracker"}[label]
            description = description.replace("  <branding>", f'  <url type="{kind}">{address}</url>\n  <branding>')
    write(share / "metainfo" / f"{ID}.metainfo.xml", description)
    icons = share / "icons" / "hicolor"
    for picture in (ROOT / "build" / "icons").glob("*.png"):
        copy(picture, icons / f"{picture.stem}x{picture.stem}" / "apps" / f"{ID}.png")
    drawn = ROOT / "resources" / "icons"
    copy(drawn / "sagedesk.svg", icons / "scalable" / "apps" / f"{ID}.svg")
    copy(drawn / "sagedesk-symbolic.svg", icons / "symbolic" / "apps" / f"{ID}-symbolic.svg")
    (share / "man" / "man1").mkdir(parents=True)
    (share / "man" / "man1" / "sagedesk.1.gz").write_bytes(gzip.compress(documents.manual().encode(), 9, mtime=0))
    for shell, place in documents.COMPLETIONS.items():
        write(share / place, documents.completion(shell))


def put_debian_documents(share: Path) -> None:
    """Write what Debian asks of a package."""
    folder = share / "doc" / "sagedesk"
    write(folder / "copyright", documents.debian_copyright(parts()))
    (folder / "changelog.gz").write_bytes(documents.debian_changelog(changelog.read(), MAINTAINER))
    copy(HERE / "lintian-overrides", share / "lintian" / "overrides" / "sagedesk")


def parts() -> tuple[Component, ...]:
    """Return what the bundle is made of: its Python packages are those of this environment."""
    return components(BUNDLE / "_internal" / "sagedesk" / "bundled.json")


def make_deb() -> Path:
    """Write the .deb: its dependencies are the packages of the libraries that the bundle does not bring."""
    control = TREE / "DEBIAN"
    size = sum(file.stat().st_size for file in TREE.rglob("*") if file.is_file() and not file.is_symlink())
    lines = {
        "Package": "sagedesk",
        "Version": __version__,
        "Architecture": ARCHITECTURE,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size // 1024),
        "Depends": dependencies(),
        "Recommends": "ca-certificates, fonts-dejavu-core | fonts-noto-core, xdg-utils, xdg-desktop-portal, "
        "gnome-keyring | kwalletmanager | keepassxc, libenchant-2-2",
        "Section": "net",
        "Priority": "optional",
        "Homepage": homepage("Homepage"),
        "Description": "chat with your own language models on Amazon SageMaker\n"
        " SageDesk is a desktop application and a command line for the language models\n"
        " that you run yourself on Amazon SageMaker endpoints. It streams what the model\n"
        " says to the last character, keeps every conversation, and tells you in plain\n"
        " words what is wrong when an endpoint sleeps or a token has expired.\n"
        " .\n"
        " Keys stay in the keyring of your system. Nothing is sent anywhere but to the\n"
        " endpoints that you choose. A built-in guide answers without an AWS account.",
    }
    write(control / "control", "".join(f"{name}: {value}\n" for name, value in lines.items() if value))
    files = [file for file in sorted((TREE / "usr").rglob("*")) if file.is_file() and not file.is_symlink()]
    # dpkg's format, to find damage; not a signature
    sums = [f"{hashlib.md5(file.read_bytes()).hexdigest()}  {file.relative_to(TREE)}\n" for file in files]  # noqa: S324
    write(control / "md5sums", "".join(sums))
    deb = DIST / f"sagedesk_{__version__}_{ARCHITECTURE}.deb"
    building = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", str(TREE), str(deb)]
    subprocess.run(building, check=True, stdout=subprocess.DEVNULL)
    return deb


def validate(deb: Path) -> None:
    """Have Debian's own tools judge the launcher, the description and the package. Raises CalledProcessError."""
    share = TREE / "usr" / "share"
    subprocess.run(["desktop-file-validate", share / "applications" / f"{ID}.desktop"], check=True)
    judging = ["appstreamcli", "validate", "--no-net", share / "metainfo" / f"{ID}.metainfo.xml"]
    subprocess.run(judging, check=True, stdout=subprocess.DEVNULL)
    # what it may not like, lintian-overrides explains
    subprocess.run(["lintian", "--allow-root", "--fail-on", "error,warning", str(deb)], check=True)


def dependencies() -> str:
    """Return the packages whose libraries the bundle is linked to and does not bring.

    Without versions but of libc6: report.py holds the versions of symbols against the oldest system, where the
    packages of this one would ask for newer releases than the bundle needs.
    """
    files = [file for file in (TREE / "usr/lib/sagedesk").rglob("*") if file.is_file()]
    brought = {file.name for file in files}
    binaries = [file for file in files if file.suffix == "" or ".so" in file.name]
    linked = subprocess.run(["objdump", "-p", *map(str, binaries)], capture_output=True, text=True, check=False).stdout
    wanted = {line.split()[1] for line in linked.splitlines() if line.startswith("  NEEDED")} - brought
    folder = f"/usr/lib/{sysconfig.get_config_var('MULTIARCH') or f'{os.uname().machine}-linux-gnu'}"
    packages = {package_of(name, folder) for name in wanted}
    return ", ".join(sorted("libc6 (>= 2.35)" if package == "libc6" else package for package in packages))


def package_of(library: str, folder: str) -> str:
    """Return the package that holds a library. Raises SystemExit where none does."""
    for place in (folder, folder.removeprefix("/usr")):
        # several architectures answer on several lines
        found = subprocess.run(["dpkg-query", "-S", f"{place}/{library}"], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise SystemExit(f"No package of this system holds {library}, which the bundle is linked to.")


def make_archive() -> Path:
    """Write the portable archive: the bundle, to start where it was unpacked, and what a desktop reads."""
    name = f"sagedesk-{__version__}-linux-{os.uname().machine}"
    archive = DIST / f"{name}.tar.xz"
    folder = ROOT / "build" / "portable" / name
    shutil.rmtree(folder.parent, ignore_errors=True)
    shutil.copytree(TREE / "usr" / "lib" / "sagedesk", folder, symlinks=True)
    shutil.copytree(TREE / "usr" / "share", folder / "share", ignore=shutil.ignore_patterns("doc", "lintian"))
    copy(TREE / "usr" / "share" / "doc" / "sagedesk" / "copyright", folder / "LICENCES.txt")
    copy(HERE / "portable.txt", folder / "README.txt")
    packing = [
        "tar",
        "--owner=root:0",
        "--group=root:0",
        "--sort=name",
        "-C",
        str(folder.parent),
        "-cJf",
        str(archive),
        name,
    ]
    subprocess.run(packing, check=True, env={**os.environ, "XZ_OPT": "-T0 -3"})
    return archive


def set_modes(tree: Path) -> None:
    """Have everything readable by all, and programs alone executable."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        program = path.is_dir() or path == tree / "usr" / "lib" / "sagedesk" / "sagedesk"
        path.chmod(0o755 if program else 0o644)


def write(file: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def copy(source: Path, file: Path) -> None:
    """Copy a file, and make the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, file)


if __name__ == "__main__":
    main()
