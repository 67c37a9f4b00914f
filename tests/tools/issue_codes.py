"""Bring the table of docs/reference/issues.md up to the catalogue; what says where a code arises is kept."""

from pathlib import Path

from ikm_domain.language.catalogue import ISSUES
from tests.contract.source import raised

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "issues.md"
RULE = "| --- | --- | --- | --- | --- |\n"


def main() -> None:
    """Rewrite the rows of the table."""
    before, _, table = PAGE.read_text(encoding="utf-8").partition(RULE)
    rows, _, after = table.partition("\n\n")
    where = {row.split("`")[1]: row.rstrip(" |").rpartition(" | ")[2] for row in rows.splitlines()}
    found = raised()
    lines: list[str] = []
    for code in sorted(ISSUES["en"]):
        severities = sorted({issue.severity for issue in found if issue.code == code})
        modules = sorted({f"`{issue.where.partition(':')[0]}`" for issue in found if issue.code == code})
        cells = [f"`{code}`", ", ".join(severities), ISSUES["en"][code], ISSUES["id"][code]]
        lines.append(f"| {' | '.join([*cells, where.get(code, ', '.join(modules))])} |")
    PAGE.write_text(before + RULE + "\n".join(lines) + "\n" + (f"\n{after}" if after else ""), encoding="utf-8")
    print(f"{PAGE.name}: {len(lines)} codes")


if __name__ == "__main__":
    main()
