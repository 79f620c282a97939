"""Makes the fallback face: kanji and letters of names that BIZ UDPGothic lacks. See README.md."""
import re, sys
from fontTools import subset
from fontTools.ttLib import TTFont, TTCollection

CMAPS, NOTO, BIZ, OUT, WEIGHT = sys.argv[1:6]

def adobe_japan1():
    found = set()
    for name in ("UniJIS2004-UTF32-H", "UniJISX0213-UTF32-H", "UniJIS-UTF32-H"):
        text = open(f"{CMAPS}/{name}").read()
        for block in re.findall(r"begincidrange(.*?)endcidrange", text, re.S):
            for low, high in re.findall(r"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>", block):
                found.update(range(int(low, 16), int(high, 16) + 1))
        for block in re.findall(r"begincidchar(.*?)endcidchar", text, re.S):
            found.update(int(code, 16) for code in re.findall(r"<([0-9a-fA-F]+)>", block))
    return found

def encodable(code, codec):
    try:
        chr(code).encode(codec)
        return True
    except UnicodeEncodeError:
        return False

def kanji(code):
    return 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF

collection = TTCollection(NOTO)
number = next(i for i, font in enumerate(collection.fonts) if font["name"].getDebugName(1).startswith("Noto Sans CJK JP"))
noto = set(collection.fonts[number].getBestCmap())
biz = set(TTFont(BIZ).getBestCmap())
aj1 = adobe_japan1()
want = {code for code in noto if kanji(code) and (code in aj1 or encodable(code, "euc_jis_2004") or encodable(code, "euc_jp"))}
want |= {0x20BB7, 0x9AD9, 0xFA11}
for low, high in ((0x180, 0x250), (0x1E00, 0x1F00), (0x300, 0x370), (0x2010, 0x2050), (0x20A0, 0x20C0), (0x2100, 0x2150)):
    want |= set(range(low, high))
want = (want & noto) - biz
print(len(want), "characters,", len([c for c in want if kanji(c)]), "kanji")
options = subset.Options(font_number=number, layout_features=[], hinting=False, desubroutinize=False, notdef_outline=True,
                         name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], drop_tables=["GSUB", "GPOS", "BASE", "vhea", "vmtx", "VORG", "DSIG"])
font = subset.load_font(NOTO, options)
maker = subset.Subsetter(options)
maker.populate(unicodes=want)
maker.subset(font)
family = "Kigenban Names"
for record in list(font["name"].names):
    style = WEIGHT
    text = {1: family, 2: style, 3: f"{family} {style}", 4: f"{family} {style}", 6: f"KigenbanNames-{style}"}.get(record.nameID)
    if text:
        font["name"].setName(text, record.nameID, record.platformID, record.platEncID, record.langID)
font["name"].names = [r for r in font["name"].names if r.langID == 0x409]
cff = font["CFF "].cff
cff.fontNames[0] = f"KigenbanNames-{WEIGHT}"
top = cff.topDictIndex[0]
for key in ("FullName", "FamilyName"):
    if hasattr(top, key): setattr(top, key, family)
font.save(OUT + ".otf")
