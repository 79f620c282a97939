"""The faces the papers use: BIZ UDPGothic without screen hinting (paper does not need it), and the even-width digits of BIZ UDGothic."""
import sys
from fontTools import subset

FROM, TO = sys.argv[1:3]
for weight in ("Regular", "Bold"):
    jobs = ((f"BIZUDPGothic-{weight}", ["--unicodes=*", "--layout-features=*"], f"BIZUDPGothic-{weight}"),
            (f"BIZUDGothic-{weight}", ["--unicodes=U+20-7E", "--layout-features="], f"BIZUDGothic-Digits-{weight}"))
    for source, what, result in jobs:
        subset.main([f"{FROM}/{source}.ttf", *what, "--no-hinting", "--name-IDs=*", "--notdef-outline",
                     "--drop-tables+=DSIG,gasp,meta", f"--output-file={TO}/{result}.ttf"])
