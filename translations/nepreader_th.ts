<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>nepreader {0}

A reader for Thai texts with English glosses.

Apache License 2.0. Stands on Qt and PySide6, PyThaiNLP, thaibreak, the typefaces Sarabun and Noto, and many more; see the documentation for their licences.</source>
        <translation>nepreader {0}

โปรแกรมอ่านบทความภาษาไทยพร้อมคำแปลภาษาอังกฤษ

เผยแพร่ภายใต้สัญญาอนุญาต Apache License 2.0 สร้างขึ้นบน Qt และ PySide6, PyThaiNLP, thaibreak, แบบอักษร Sarabun และ Noto ตลอดจนซอฟต์แวร์อื่น ๆ อีกมาก โปรดดูสัญญาอนุญาตของแต่ละรายการในเอกสารประกอบ</translation>
    </message>
    <message>
        <source>About nepreader</source>
        <translation>เกี่ยวกับ nepreader</translation>
    </message>
</context>
<context>
    <name>AcceptManyDialog</name>
    <message>
        <source>Accept many</source>
        <translation>ยอมรับหลายแห่ง</translation>
    </message>
    <message>
        <source>The least probability, in per cent</source>
        <translation>ความน่าจะเป็นอย่างน้อย เป็นร้อยละ</translation>
    </message>
    <message>
        <source>What is to be corrected</source>
        <translation>คำที่จะแก้</translation>
    </message>
    <message>
        <source>As likely as</source>
        <translation>น่าจะผิดอย่างน้อย</translation>
    </message>
    <message>
        <source>You can undo it in one step.</source>
        <translation>เลิกทำได้ในครั้งเดียว</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s)</source>
        <translation>
            <numerusform>แก้ %n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>เปิด(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a Thai text</source>
        <translation>เปิดบทความภาษาไทย</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>เปิดบทตัวอย่าง(&amp;S)</translation>
    </message>
    <message>
        <source>Open your copy of the chapter that comes along</source>
        <translation>เปิดสำเนาของคุณจากบทที่ให้มากับโปรแกรม</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>พิมพ์(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the text as it is shown</source>
        <translation>พิมพ์ข้อความตามที่แสดงอยู่</translation>
    </message>
    <message>
        <source>Print to P&amp;DF…</source>
        <translation>พิมพ์เป็น P&amp;DF…</translation>
    </message>
    <message>
        <source>Write the text as it is shown to a PDF file</source>
        <translation>เขียนข้อความตามที่แสดงอยู่ลงในแฟ้ม PDF</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ออกจากโปรแกรม(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>คัดลอก(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selection as it is read</source>
        <translation>คัดลอกส่วนที่เลือกตามที่อ่านอยู่</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>เลือกทั้งหมด(&amp;A)</translation>
    </message>
    <message>
        <source>Select the &amp;word</source>
        <translation>เลือกคำ(&amp;W)</translation>
    </message>
    <message>
        <source>Select the &amp;sentence</source>
        <translation>เลือกประโยค(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>ค้นหา(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ค้นหาถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>ค้นหาก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>ตามระบบ(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>สว่าง(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;epia</source>
        <translation>ซีเปีย(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>มืด(&amp;D)</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>ความเปรียบต่างสูง(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;maller type</source>
        <translation>อักษรเล็กลง(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>ขนาดปกติ(&amp;U)</translation>
    </message>
    <message>
        <source>Loo&amp;ped letters</source>
        <translation>อักษรมีหัว(&amp;P)</translation>
    </message>
    <message>
        <source>L&amp;oopless letters</source>
        <translation>อักษรไม่มีหัว(&amp;O)</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>การตั้งค่า(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Readings above the words</source>
        <translation>คำอ่านเหนือคำ(&amp;R)</translation>
    </message>
    <message>
        <source>Show above each word how it is said</source>
        <translation>แสดงคำอ่านไว้เหนือคำแต่ละคำ</translation>
    </message>
    <message>
        <source>&amp;Glosses below the words</source>
        <translation>คำแปลใต้คำ(&amp;G)</translation>
    </message>
    <message>
        <source>Show below each word what it means</source>
        <translation>แสดงความหมายไว้ใต้คำแต่ละคำ</translation>
    </message>
    <message>
        <source>Only for words not &amp;known yet</source>
        <translation>เฉพาะคำที่ยังไม่รู้(&amp;K)</translation>
    </message>
    <message>
        <source>Leave words that you know without notes</source>
        <translation>คำที่รู้แล้วไม่ต้องมีคำอ่านและคำแปล</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>เต็มจอ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Paiboon</source>
        <translation>ไพบูลย์(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Royal Institute (RTGS)</source>
        <translation>ราชบัณฑิต (RTGS)(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;IPA</source>
        <translation>สัทอักษรสากล (IPA)(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;How it is said…</source>
        <translation>คำอ่าน(&amp;H)…</translation>
    </message>
    <message>
        <source>Correct how the word is said</source>
        <translation>แก้คำอ่านของคำนี้</translation>
    </message>
    <message>
        <source>Hear the selected words in a Thai voice</source>
        <translation>ฟังคำที่เลือกด้วยเสียงภาษาไทย</translation>
    </message>
    <message>
        <source>&amp;Tell the sentence</source>
        <translation>บอกประโยค(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dictionaries…</source>
        <translation>พจนานุกรม(&amp;D)…</translation>
    </message>
    <message>
        <source>Import dictionaries, and order them</source>
        <translation>นำเข้าพจนานุกรมและจัดลำดับ</translation>
    </message>
    <message>
        <source>&amp;Merge into one word</source>
        <translation>รวมเป็นคำเดียว(&amp;M)</translation>
    </message>
    <message>
        <source>Make one word of the selection</source>
        <translation>รวมส่วนที่เลือกให้เป็นคำเดียว</translation>
    </message>
    <message>
        <source>Merge &amp;everywhere in this text</source>
        <translation>รวมทุกแห่งในบทความนี้(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Split the word…</source>
        <translation>แยกคำ(&amp;S)…</translation>
    </message>
    <message>
        <source>Say where this word is to be cut</source>
        <translation>บอกว่าจะแยกคำนี้ตรงไหน</translation>
    </message>
    <message>
        <source>&amp;Add a term…</source>
        <translation>เพิ่มศัพท์(&amp;A)…</translation>
    </message>
    <message>
        <source>Put the selected words into your glossary</source>
        <translation>นำคำที่เลือกใส่ลงในอภิธานศัพท์ของคุณ</translation>
    </message>
    <message>
        <source>&amp;Glossaries…</source>
        <translation>อภิธานศัพท์(&amp;G)…</translation>
    </message>
    <message>
        <source>Load glossaries from files, and order them</source>
        <translation>โหลดอภิธานศัพท์จากแฟ้มและจัดลำดับ</translation>
    </message>
    <message>
        <source>Mark as &amp;new</source>
        <translation>ทำเครื่องหมายว่าใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>As if you had never marked the word</source>
        <translation>เหมือนไม่เคยทำเครื่องหมายคำนี้</translation>
    </message>
    <message>
        <source>Mark as &amp;learning</source>
        <translation>ทำเครื่องหมายว่ากำลังเรียน(&amp;L)</translation>
    </message>
    <message>
        <source>Learn the word: it comes up in the review</source>
        <translation>เรียนคำนี้ คำจะปรากฏในการทบทวน</translation>
    </message>
    <message>
        <source>Mark as &amp;known</source>
        <translation>ทำเครื่องหมายว่ารู้แล้ว(&amp;K)</translation>
    </message>
    <message>
        <source>You know the word: on to the next that you do not</source>
        <translation>รู้คำนี้แล้ว ไปยังคำถัดไปที่ยังไม่รู้</translation>
    </message>
    <message>
        <source>&amp;Ignore the word</source>
        <translation>ไม่นับคำนี้(&amp;I)</translation>
    </message>
    <message>
        <source>A name, or nothing to be learnt: it does not count</source>
        <translation>ชื่อเฉพาะหรือคำที่ไม่ต้องเรียน จะไม่ถูกนับ</translation>
    </message>
    <message>
        <source>&amp;Colour words by how you know them</source>
        <translation>ระบายสีคำตามระดับที่รู้(&amp;C)</translation>
    </message>
    <message>
        <source>List of &amp;words</source>
        <translation>รายการคำ(&amp;W)</translation>
    </message>
    <message>
        <source>Every word of this text, and how well you know it</source>
        <translation>ทุกคำในเนื้อหานี้ และระดับที่คุณรู้</translation>
    </message>
    <message>
        <source>&amp;Review your words…</source>
        <translation>ทบทวนคำของคุณ(&amp;R)…</translation>
    </message>
    <message>
        <source>The words you are learning that are due today</source>
        <translation>คำที่กำลังเรียนและถึงกำหนดทบทวนวันนี้</translation>
    </message>
    <message>
        <source>Export car&amp;ds…</source>
        <translation>ส่งออกบัตรคำ(&amp;D)…</translation>
    </message>
    <message>
        <source>Words with their sentences for Anki, or as a table</source>
        <translation>คำพร้อมประโยคสำหรับ Anki หรือเป็นตาราง</translation>
    </message>
    <message>
        <source>Take in a &amp;vocabulary…</source>
        <translation>นำเข้าคลังคำศัพท์(&amp;V)…</translation>
    </message>
    <message>
        <source>Take in a table of words and how well you know them</source>
        <translation>นำเข้าตารางคำพร้อมระดับที่รู้</translation>
    </message>
    <message>
        <source>Export a &amp;glossary…</source>
        <translation>ส่งออกอภิธานศัพท์(&amp;G)…</translation>
    </message>
    <message>
        <source>Write terms as TBX, CSV, TSV or JSON</source>
        <translation>เขียนศัพท์เป็น TBX, CSV, TSV หรือ JSON</translation>
    </message>
    <message>
        <source>E&amp;xport your vocabulary…</source>
        <translation>ส่งออกคลังคำศัพท์ของคุณ(&amp;X)…</translation>
    </message>
    <message>
        <source>Write all words you marked to a table (CSV)</source>
        <translation>เขียนคำทั้งหมดที่ทำเครื่องหมายไว้ลงในตาราง (CSV)</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>เน้นข้อความ(&amp;H)</translation>
    </message>
    <message>
        <source>Highlight the selected words in the last colour</source>
        <translation>เน้นคำที่เลือกไว้ด้วยสีที่ใช้ล่าสุด</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>เหลือง(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>เขียว(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>น้ำเงิน(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Pink</source>
        <translation>ชมพู(&amp;P)</translation>
    </message>
    <message>
        <source>P&amp;urple</source>
        <translation>ม่วง(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Next suspected typo</source>
        <translation>คำน่าสงสัยถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>Enter accepts, Delete dismisses, letters replace</source>
        <translation>Enter ยอมรับ, Delete ไม่แก้, พิมพ์เพื่อแก้เป็นคำอื่น</translation>
    </message>
    <message>
        <source>&amp;Previous suspected typo</source>
        <translation>คำน่าสงสัยก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>แก้คำ(&amp;C)…</translation>
    </message>
    <message>
        <source>Write what the selected words should be</source>
        <translation>เขียนว่าคำที่เลือกควรเป็นอะไร</translation>
    </message>
    <message>
        <source>&amp;Accept many…</source>
        <translation>ยอมรับหลายแห่ง(&amp;A)…</translation>
    </message>
    <message>
        <source>Accept what is likely enough, after a look at it</source>
        <translation>ดูก่อน แล้วยอมรับคำแก้ที่น่าเชื่อพอ</translation>
    </message>
    <message>
        <source>&amp;Look for typos</source>
        <translation>ค้นหาคำพิมพ์ผิด(&amp;L)</translation>
    </message>
    <message>
        <source>As &amp;printed</source>
        <translation>ตามต้นฉบับ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Corrected</source>
        <translation>แก้แล้ว(&amp;C)</translation>
    </message>
    <message>
        <source>With corrections &amp;marked</source>
        <translation>แสดงรอยแก้(&amp;M)</translation>
    </message>
    <message>
        <source>Hide the marks of &amp;footnotes</source>
        <translation>ซ่อนเครื่องหมายเชิงอรรถ(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>สลับ(&amp;S)</translation>
    </message>
    <message>
        <source>As printed, corrected, with corrections marked</source>
        <translation>ตามต้นฉบับ แก้แล้ว แสดงรอยแก้</translation>
    </message>
    <message>
        <source>&amp;Note…</source>
        <translation>เขียนบันทึก(&amp;N)…</translation>
    </message>
    <message>
        <source>Write a note on the selected words</source>
        <translation>เขียนบันทึกถึงคำที่เลือกไว้</translation>
    </message>
    <message>
        <source>&amp;Tag…</source>
        <translation>ใส่ป้าย(&amp;T)…</translation>
    </message>
    <message>
        <source>Give the selected words a tag</source>
        <translation>ใส่ป้ายให้คำที่เลือกไว้</translation>
    </message>
    <message>
        <source>Book&amp;mark</source>
        <translation>ที่คั่น(&amp;M)</translation>
    </message>
    <message>
        <source>Set a bookmark here, or take it away</source>
        <translation>ใส่ที่คั่นตรงนี้ หรือเอาออก</translation>
    </message>
    <message>
        <source>Ne&amp;xt annotation</source>
        <translation>หมายเหตุถัดไป(&amp;X)</translation>
    </message>
    <message>
        <source>Pre&amp;vious annotation</source>
        <translation>หมายเหตุก่อนหน้า(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Remove the annotation</source>
        <translation>ลบหมายเหตุ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Attach to the selected words</source>
        <translation>ย้ายมาที่คำที่เลือก(&amp;A)</translation>
    </message>
    <message>
        <source>Put the annotation onto the words now selected</source>
        <translation>ย้ายหมายเหตุมาไว้ที่คำที่เลือกอยู่</translation>
    </message>
    <message>
        <source>The place is r&amp;ight</source>
        <translation>ตำแหน่งถูกแล้ว(&amp;I)</translation>
    </message>
    <message>
        <source>The text was changed, and every annotation found its words</source>
        <translation>ข้อความถูกแก้ไขแล้ว และหมายเหตุทุกรายการยังอยู่ที่คำเดิม</translation>
    </message>
    <message>
        <source>Y&amp;our name…</source>
        <translation>ชื่อของคุณ(&amp;O)…</translation>
    </message>
    <message>
        <source>Stands beside the annotations you make</source>
        <translation>แสดงข้างหมายเหตุที่คุณเขียน</translation>
    </message>
    <message>
        <source>Translator&apos;s &amp;desk</source>
        <translation>โต๊ะนักแปล(&amp;D)</translation>
    </message>
    <message>
        <source>Write the English passage by passage</source>
        <translation>เขียนภาษาอังกฤษทีละตอน</translation>
    </message>
    <message>
        <source>&amp;Confirm and go on</source>
        <translation>ยืนยันแล้วไปต่อ(&amp;C)</translation>
    </message>
    <message>
        <source>The passage is done; go to the next that is untranslated</source>
        <translation>ตอนนี้เสร็จแล้ว ไปยังตอนถัดไปที่ยังไม่ได้แปล</translation>
    </message>
    <message>
        <source>Mark as &amp;reviewed</source>
        <translation>ทำเครื่องหมายว่าตรวจแล้ว(&amp;R)</translation>
    </message>
    <message>
        <source>Somebody read the translation against the Thai</source>
        <translation>มีผู้อ่านคำแปลเทียบกับภาษาไทยแล้ว</translation>
    </message>
    <message>
        <source>&amp;Next passage</source>
        <translation>ตอนถัดไป(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous passage</source>
        <translation>ตอนก่อนหน้า(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;untranslated passage</source>
        <translation>ตอนถัดไปที่ยังไม่ได้แปล(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Insert the most similar</source>
        <translation>แทรกคำแปลที่ใกล้เคียงที่สุด(&amp;I)</translation>
    </message>
    <message>
        <source>Put in what was said of the passage most like this one</source>
        <translation>ใส่คำแปลของตอนที่คล้ายตอนนี้ที่สุด</translation>
    </message>
    <message>
        <source>Insert the n&amp;umbers</source>
        <translation>แทรกตัวเลข(&amp;U)</translation>
    </message>
    <message>
        <source>Put in the numbers of the Thai that are not there yet</source>
        <translation>ใส่ตัวเลขในภาษาไทยที่ยังไม่มีในคำแปล</translation>
    </message>
    <message>
        <source>C&amp;omment…</source>
        <translation>ความเห็น(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Split the passage…</source>
        <translation>แบ่งตอน(&amp;S)…</translation>
    </message>
    <message>
        <source>The English is cut at the cursor</source>
        <translation>ภาษาอังกฤษจะถูกแบ่งที่เคอร์เซอร์</translation>
    </message>
    <message>
        <source>&amp;Join with the next</source>
        <translation>รวมกับตอนถัดไป(&amp;J)</translation>
    </message>
    <message>
        <source>Begin another &amp;version</source>
        <translation>เริ่มอีกฉบับหนึ่ง(&amp;V)</translation>
    </message>
    <message>
        <source>The words so far are kept beside it</source>
        <translation>ถ้อยคำเดิมเก็บไว้คู่กัน</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>ค้นหาและแทนที่(&amp;F)…</translation>
    </message>
    <message>
        <source>Check the &amp;whole translation</source>
        <translation>ตรวจคำแปลทั้งหมด(&amp;W)</translation>
    </message>
    <message>
        <source>Terms, numbers, blanks, quotation marks, unevenness</source>
        <translation>ศัพท์ ตัวเลข ช่องว่าง เครื่องหมายคำพูด ความไม่สม่ำเสมอ</translation>
    </message>
    <message>
        <source>Export a&amp;nnotations…</source>
        <translation>ส่งออกหมายเหตุ(&amp;N)…</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>ส่งออก(&amp;X)</translation>
    </message>
    <message>
        <source>Engine that c&amp;uts words</source>
        <translation>กลไกตัดคำ(&amp;U)</translation>
    </message>
    <message>
        <source>Select the para&amp;graph</source>
        <translation>เลือกย่อหน้า(&amp;G)</translation>
    </message>
    <message>
        <source>La&amp;rger type</source>
        <translation>อักษรใหญ่ขึ้น(&amp;R)</translation>
    </message>
    <message>
        <source>Type, language, glosses, typos, class, keys</source>
        <translation>ตัวอักษร ภาษา คำแปล คำพิมพ์ผิด ชั้นเรียน ปุ่มลัด</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>ช่องถัดไป(&amp;X)</translation>
    </message>
    <message>
        <source>From the page to each panel, and back to the page</source>
        <translation>จากหน้าหนังสือไปยังแผงแต่ละแผง แล้วกลับมาที่หน้าหนังสือ</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>ช่องก่อนหน้า(&amp;V)</translation>
    </message>
    <message>
        <source>Gloss e&amp;very word</source>
        <translation>อธิบายทุกคำ(&amp;V)</translation>
    </message>
    <message>
        <source>Read al&amp;oud</source>
        <translation>อ่านออกเสียง(&amp;O)</translation>
    </message>
    <message>
        <source>Have a screen reader say the sentence of the word</source>
        <translation>ให้โปรแกรมอ่านหน้าจออ่านประโยคที่มีคำนี้อยู่</translation>
    </message>
    <message>
        <source>Hide page n&amp;umbers and running heads</source>
        <translation>ซ่อนเลขหน้าและหัวกระดาษ(&amp;U)</translation>
    </message>
    <message>
        <source>Acce&amp;pt all new places</source>
        <translation>ยอมรับตำแหน่งใหม่ทั้งหมด(&amp;P)</translation>
    </message>
    <message>
        <source>Next th&amp;ing to check</source>
        <translation>สิ่งที่ต้องดูถัดไป(&amp;I)</translation>
    </message>
    <message>
        <source>Previous thing to chec&amp;k</source>
        <translation>สิ่งที่ต้องดูก่อนหน้า(&amp;K)</translation>
    </message>
    <message>
        <source>How a &amp;term is rendered</source>
        <translation>ศัพท์นี้แปลว่าอย่างไรบ้าง(&amp;T)</translation>
    </message>
    <message>
        <source>List the renderings of the chosen term in the whole text</source>
        <translation>แสดงคำแปลของศัพท์ที่เลือกทั้งเรื่อง</translation>
    </message>
    <message>
        <source>&amp;Export the translation…</source>
        <translation>ส่งออกคำแปล(&amp;E)…</translation>
    </message>
    <message>
        <source>I&amp;mport a translation…</source>
        <translation>นำเข้าคำแปล(&amp;M)…</translation>
    </message>
    <message>
        <source>Take in an XLIFF or TMX file of this text</source>
        <translation>รับแฟ้ม XLIFF หรือ TMX ของเรื่องนี้</translation>
    </message>
    <message>
        <source>&amp;Add to the translation memory…</source>
        <translation>เพิ่มลงในหน่วยความจำการแปล(&amp;A)…</translation>
    </message>
    <message>
        <source>Remember the passages of a TMX file</source>
        <translation>จดจำตอนต่าง ๆ ในแฟ้ม TMX</translation>
    </message>
    <message>
        <source>Export the translation memor&amp;y…</source>
        <translation>ส่งออกหน่วยความจำการแปล(&amp;Y)…</translation>
    </message>
    <message>
        <source>Attach s&amp;cans…</source>
        <translation>แนบภาพสแกน(&amp;C)…</translation>
    </message>
    <message>
        <source>Show the pages that the text was read from</source>
        <translation>แสดงหน้าต้นฉบับที่ข้อความนี้อ่านมา</translation>
    </message>
    <message>
        <source>&amp;Merge annotations…</source>
        <translation>รวมหมายเหตุ(&amp;M)…</translation>
    </message>
    <message>
        <source>Take in a colleague&apos;s notes on the same text</source>
        <translation>นำหมายเหตุของเพื่อนร่วมงานในข้อความเดียวกันเข้ามา</translation>
    </message>
    <message>
        <source>Restore a &amp;backup…</source>
        <translation>กู้คืนจากสำเนาสำรอง(&amp;B)…</translation>
    </message>
    <message>
        <source>Bring back annotations as they were earlier</source>
        <translation>นำหมายเหตุกลับมาดังที่เคยเป็น</translation>
    </message>
    <message>
        <source>Export the &amp;text…</source>
        <translation>ส่งออกข้อความ(&amp;T)…</translation>
    </message>
    <message>
        <source>Write the corrected text to another file</source>
        <translation>เขียนข้อความที่แก้แล้วลงแฟ้มอื่น</translation>
    </message>
    <message>
        <source>Write them as W3C Web Annotations to another file</source>
        <translation>เขียนเป็น W3C Web Annotation ลงอีกแฟ้มหนึ่ง</translation>
    </message>
    <message>
        <source>&amp;Import annotations…</source>
        <translation>นำเข้าหมายเหตุ(&amp;I)…</translation>
    </message>
    <message>
        <source>Take in W3C Web Annotations of another program</source>
        <translation>นำ W3C Web Annotation จากโปรแกรมอื่นเข้ามา</translation>
    </message>
    <message>
        <source>&amp;Start the class</source>
        <translation>เริ่มสอน(&amp;S)</translation>
    </message>
    <message>
        <source>Show the text on a second screen; H lists the keys</source>
        <translation>แสดงข้อความบนจอที่สอง กด H เพื่อดูรายการปุ่ม</translation>
    </message>
    <message>
        <source>&amp;Add to the lesson</source>
        <translation>เพิ่มลงในบทเรียน(&amp;A)</translation>
    </message>
    <message>
        <source>Put the selection, or this paragraph, into the plan</source>
        <translation>ใส่ส่วนที่เลือกหรือย่อหน้านี้ลงในแผนการสอน</translation>
    </message>
    <message>
        <source>Lesson &amp;plan</source>
        <translation>แผนการสอน(&amp;P)</translation>
    </message>
    <message>
        <source>Passages in their order, with your notes to them</source>
        <translation>ตอนต่าง ๆ ตามลำดับ พร้อมบันทึกของคุณ</translation>
    </message>
    <message>
        <source>&amp;Handout…</source>
        <translation>เอกสารแจก(&amp;H)…</translation>
    </message>
    <message>
        <source>Write the passages of the lesson and glosses as PDF</source>
        <translation>เขียนตอนต่าง ๆ ของบทเรียนพร้อมความหมายเป็น PDF</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>คู่มือ(&amp;M)</translation>
    </message>
    <message>
        <source>How everything is done, by task</source>
        <translation>วิธีทำสิ่งต่าง ๆ แยกตามงาน</translation>
    </message>
    <message>
        <source>Help on &amp;this</source>
        <translation>วิธีใช้ส่วนนี้(&amp;T)</translation>
    </message>
    <message>
        <source>The page of the manual on what you are at</source>
        <translation>หน้าคู่มือของส่วนที่กำลังใช้อยู่</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ปุ่มลัด(&amp;K)</translation>
    </message>
    <message>
        <source>Every key in one sheet</source>
        <translation>ปุ่มลัดทั้งหมดในแผ่นเดียว</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>เริ่มต้นใช้งาน(&amp;F)</translation>
    </message>
    <message>
        <source>Five things to try, on one page</source>
        <translation>ห้าอย่างที่น่าลอง ในหน้าเดียว</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>มีอะไรใหม่(&amp;N)</translation>
    </message>
    <message>
        <source>What came with this version and with earlier ones</source>
        <translation>สิ่งที่มากับรุ่นนี้และรุ่นก่อน ๆ</translation>
    </message>
    <message>
        <source>&amp;About nepreader</source>
        <translation>เกี่ยวกับ nepreader(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>แฟ้ม(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>แก้ไข(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>มุมมอง(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>คำ(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Typos</source>
        <translation>คำผิด(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>บันทึก(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Class</source>
        <translation>ชั้นเรียน(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>แปล(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>วิธีใช้(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>เปิดล่าสุด(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>รหัสอักขระ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ชุดสี(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Letters</source>
        <translation>แบบอักษร(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Between the lines</source>
        <translation>ระหว่างบรรทัด(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;How the text is read</source>
        <translation>วิธีอ่านข้อความ(&amp;H)</translation>
    </message>
    <message>
        <source>Wa&amp;y to write sounds</source>
        <translation>วิธีเขียนคำอ่าน(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>สี(&amp;C)</translation>
    </message>
    <message>
        <source>E&amp;xport and import</source>
        <translation>ส่งออกและนำเข้า(&amp;X)</translation>
    </message>
    <message>
        <source>This passa&amp;ge</source>
        <translation>ตอนนี้(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>แผงข้อมูล(&amp;P)</translation>
    </message>
    <message>
        <source>Language (ภาษา)</source>
        <translation>ภาษา (Language)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>เลิกทำ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {0}</source>
        <translation>เลิกทำ(&amp;U): {0}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>ทำซ้ำ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {0}</source>
        <translation>ทำซ้ำ(&amp;R): {0}</translation>
    </message>
    <message>
        <source>Undone: {0}</source>
        <translation>เลิกทำแล้ว: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>ทำซ้ำแล้ว: {0}</translation>
    </message>
</context>
<context>
    <name>AnnotatingController</name>
    <message>
        <source>Change the colour</source>
        <translation>เปลี่ยนสี</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>เน้นข้อความ</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ที่คั่น</translation>
    </message>
    <message>
        <source>Remove the annotation</source>
        <translation>ลบหมายเหตุ</translation>
    </message>
    <message>
        <source>Move the annotation</source>
        <translation>ย้ายหมายเหตุ</translation>
    </message>
    <message>
        <source>Accept the place</source>
        <translation>ยอมรับตำแหน่ง</translation>
    </message>
</context>
<context>
    <name>AnnotationEditor</name>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>ป้าย คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Attach to the selected words</source>
        <translation>ย้ายมาที่คำที่เลือก</translation>
    </message>
    <message>
        <source>The place is right</source>
        <translation>ตำแหน่งถูกแล้ว</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>ฉบับก่อนหน้า</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ลบ</translation>
    </message>
    <message>
        <source>Select words and highlight them, or choose an entry.</source>
        <translation>เลือกคำแล้วเน้นข้อความ หรือเลือกจากรายการ</translation>
    </message>
    <message>
        <source>Meanwhile changed elsewhere to: {0}</source>
        <translation>ระหว่างนี้มีผู้แก้จากที่อื่นเป็น: {0}</translation>
    </message>
</context>
<context>
    <name>AnnotationFilesController</name>
    <message>
        <source>Annotations (*.json)</source>
        <translation>หมายเหตุ (*.json)</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>รวมหมายเหตุ</translation>
    </message>
    <message>
        <source>The annotations of {0} were merged</source>
        <translation>รวมหมายเหตุจาก {0} แล้ว</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนจากสำเนาสำรอง</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) brought back</source>
        <translation>
            <numerusform>กู้คืนหมายเหตุ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Web Annotations (*.json *.jsonld)</source>
        <translation>Web Annotation (*.json *.jsonld)</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>นำเข้าหมายเหตุ</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) imported</source>
        <translation>
            <numerusform>นำเข้าหมายเหตุ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no annotation(s)</source>
        <translation>
            <numerusform>ข้าม %n รายการที่ไม่ใช่หมายเหตุ</numerusform>
        </translation>
    </message>
    <message>
        <source>Export annotations</source>
        <translation>ส่งออกหมายเหตุ</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) exported</source>
        <translation>
            <numerusform>ส่งออกหมายเหตุ %n รายการแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ชื่อของคุณ</translation>
    </message>
    <message>
        <source>Stands beside the annotations you make:</source>
        <translation>แสดงข้างหมายเหตุที่คุณเขียน:</translation>
    </message>
    <message>
        <source>There are copies of the annotations</source>
        <translation>มีสำเนาของหมายเหตุ</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>รวมเข้าด้วยกัน</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>ไว้ภายหลัง</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>ทุกแฟ้ม</translation>
    </message>
</context>
<context>
    <name>AnnotationFilterBar</name>
    <message>
        <source>Any tag</source>
        <translation>ทุกป้าย</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>ทุกคน</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>กรองรายการ</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>ทุกชนิด</translation>
    </message>
    <message>
        <source>Any place</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Any colour</source>
        <translation>ทุกสี</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>ผู้เขียน</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
</context>
<context>
    <name>AnnotationTools</name>
    <message>
        <source>Edit the annotation</source>
        <translation>แก้ไขหมายเหตุ</translation>
    </message>
</context>
<context>
    <name>Annotations</name>
    <message>
        <source>Highlight</source>
        <translation>เน้นข้อความ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ป้าย</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ที่คั่น</translation>
    </message>
    <message>
        <source>Where reading stopped</source>
        <translation>ที่อ่านค้างไว้</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>คำแก้</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>ศัพท์</translation>
    </message>
    <message>
        <source>Word cut anew</source>
        <translation>ตัดคำใหม่</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ช่วงข้อความ</translation>
    </message>
    <message>
        <source>Passage of the lesson</source>
        <translation>ตอนในบทเรียน</translation>
    </message>
    <message>
        <source>From another program</source>
        <translation>จากโปรแกรมอื่น</translation>
    </message>
    <message>
        <source>Please check</source>
        <translation>โปรดตรวจ</translation>
    </message>
    <message>
        <source>Unplaced</source>
        <translation>ไม่มีตำแหน่ง</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>ตามตำแหน่ง</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ใหม่สุดก่อน</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>ตามชนิด</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>เหลือง</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>เขียว</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>น้ำเงิน</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>ชมพู</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>ม่วง</translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message>
        <source>Annotations of this text</source>
        <translation>หมายเหตุของข้อความนี้</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n รายการ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceController</name>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>กู้คืนจากสำเนาสำรอง</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>สำเนาสำรอง</translation>
    </message>
    <message>
        <source>What was removed or changed since then comes back; what was added since stays. You can undo it.</source>
        <translation>สิ่งที่ถูกลบหรือแก้หลังจากนั้นจะกลับมา สิ่งที่เพิ่มภายหลังยังอยู่ คุณเลิกทำได้</translation>
    </message>
    <message>
        <source>There is no backup of this text&apos;s annotations yet.</source>
        <translation>ยังไม่มีสำเนาสำรองของหมายเหตุในข้อความนี้</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>กู้คืน</translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>ควรดู %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>แปลเป็นอย่างอื่น</translation>
    </message>
    <message>
        <source>forbidden</source>
        <translation>ห้ามใช้</translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n place(s)</source>
        <translation>
            <numerusform>{0}: %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>ตรวจทั้งหมด</translation>
    </message>
    <message>
        <source>What is to be looked at</source>
        <translation>สิ่งที่ควรดู</translation>
    </message>
</context>
<context>
    <name>ClassPage</name>
    <message>
        <source>White letters on black</source>
        <translation>อักษรขาวบนพื้นดำ</translation>
    </message>
    <message>
        <source>Black letters on white</source>
        <translation>อักษรดำบนพื้นขาว</translation>
    </message>
    <message>
        <source>When you point at the word</source>
        <translation>เมื่อชี้ที่คำ</translation>
    </message>
    <message>
        <source>When you click the word</source>
        <translation>เมื่อคลิกที่คำ</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>เสมอ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ไม่แสดง</translation>
    </message>
    <message>
        <source>The class sees</source>
        <translation>ชั้นเรียนเห็น</translation>
    </message>
    <message>
        <source>Glosses for the class</source>
        <translation>คำแปลสำหรับชั้นเรียน</translation>
    </message>
    <message>
        <source>Dimming of what is not lit</source>
        <translation>ความจางของส่วนที่ไม่ได้เน้น</translation>
    </message>
    <message>
        <source>Fade from passage to passage</source>
        <translation>ค่อยๆ เปลี่ยนจากตอนหนึ่งไปอีกตอน</translation>
    </message>
    <message>
        <source>The next class begins so; keys change it while it goes on.</source>
        <translation>การสอนครั้งต่อไปจะเริ่มตามนี้ ระหว่างสอนเปลี่ยนได้ด้วยแป้น</translation>
    </message>
</context>
<context>
    <name>ClassTools</name>
    <message>
        <source>Glosses at the foot of the page (*.pdf)</source>
        <translation>ความหมายท้ายหน้า (*.pdf)</translation>
    </message>
    <message>
        <source>Glosses under the words (*.pdf)</source>
        <translation>ความหมายใต้คำ (*.pdf)</translation>
    </message>
    <message>
        <source>Write the handout</source>
        <translation>เขียนเอกสารแจก</translation>
    </message>
    <message>
        <source>Written to {0}</source>
        <translation>เขียนลง {0} แล้ว</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <source>Hold</source>
        <translation>พัก</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>เดินต่อ</translation>
    </message>
    <message>
        <source>From zero</source>
        <translation>เริ่มจากศูนย์</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>ไม่จำกัดเวลา</translation>
    </message>
    <message>
        <source> min</source>
        <translation> นาที</translation>
    </message>
    <message>
        <source>Minutes the class may last</source>
        <translation>เวลาเรียนเป็นนาที</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment on the passage</source>
        <translation>ความเห็นต่อตอนนี้</translation>
    </message>
    <message>
        <source>What is to be said about this passage? Ctrl+Enter keeps it.</source>
        <translation>จะบอกอะไรเกี่ยวกับตอนนี้ กด Ctrl+Enter เพื่อเก็บ</translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message>
        <source>Places of the term</source>
        <translation>ตำแหน่งของศัพท์</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a term to see all its places.</source>
        <translation>เลือกศัพท์เพื่อดูทุกแห่งที่ปรากฏ</translation>
    </message>
</context>
<context>
    <name>CorrectionCard</name>
    <message>
        <source>Write what it should read</source>
        <translation>เขียนคำที่ถูก</translation>
    </message>
    <message>
        <source>What it should read</source>
        <translation>คำที่ถูก</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>คำแนะนำ</translation>
    </message>
    <message>
        <source>In all my texts from now on</source>
        <translation>ใช้กับทุกเรื่องของฉันต่อจากนี้</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>ยอมรับ</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>All like it</source>
        <translation>ทุกแห่งที่เหมือนกัน</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>ถูกแล้ว</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ถอนคำตัดสิน</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in nepreader</source>
        <translation>เกิดข้อผิดพลาดใน nepreader</translation>
    </message>
    <message>
        <source>Something went wrong inside nepreader. Your text was not touched and your notes are kept. You can go on; please send the report to us. It holds nothing of your text.</source>
        <translation>เกิดข้อผิดพลาดภายใน nepreader บทความของคุณไม่ถูกแตะต้องและบันทึกของคุณยังอยู่ครบ คุณใช้งานต่อได้ โปรดส่งรายงานนี้ให้เรา ในรายงานไม่มีเนื้อความในบทความของคุณ</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>รายงาน</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>บันทึก…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>บันทึกรายงาน</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Text</source>
        <translation>ข้อความ</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>เกิดข้อผิดพลาด</translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message>
        <source>Dictionaries</source>
        <translation>พจนานุกรม</translation>
    </message>
    <message>
        <source>Make the index of Thai WordNet</source>
        <translation>สร้างดัชนีเวิร์ดเน็ตภาษาไทย</translation>
    </message>
    <message>
        <source>The core lexicon comes first, then these from top to bottom, then Thai WordNet. StarDict, Yomitan, TSV, CSV, LEXiTRON and Wiktionary (JSONL) are read.</source>
        <translation>ใช้คลังคำหลักก่อน แล้วจึงใช้พจนานุกรมเหล่านี้จากบนลงล่าง แล้วจึงใช้เวิร์ดเน็ตภาษาไทย อ่านได้ทั้ง StarDict, Yomitan, TSV, CSV, LEXiTRON และวิกิพจนานุกรม (JSONL)</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>เอาออก</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>เลื่อนขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>เลื่อนลง</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n คำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a dictionary</source>
        <translation>เพิ่มพจนานุกรม</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>กำลังนำเข้า…</translation>
    </message>
</context>
<context>
    <name>DroppingController</name>
    <message numerus="yes">
        <source>%n other text(s) stand under File, Open recent</source>
        <translation>
            <numerusform>บทความอื่นอีก %n เรื่องอยู่ในเมนูแฟ้ม › เปิดล่าสุด</numerusform>
        </translation>
    </message>
    <message>
        <source>The notes of {0} are shown already</source>
        <translation>หมายเหตุของ {0} แสดงอยู่แล้ว</translation>
    </message>
    <message>
        <source>One dictionary at a time: the others were left out</source>
        <translation>นำเข้าพจนานุกรมได้ครั้งละหนึ่งเล่ม เล่มอื่นถูกข้ามไป</translation>
    </message>
    <message>
        <source>{0} seems to belong to another text than {1}, which is open. Its notes go to the words they quote, wherever these are found.</source>
        <translation>{0} น่าจะเป็นของบทความอื่น ไม่ใช่ {1} ที่เปิดอยู่ หมายเหตุจะไปอยู่ที่คำซึ่งอ้างถึงไว้ หากพบคำนั้น</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>รวมหมายเหตุ</translation>
    </message>
    <message>
        <source>Merge all the same</source>
        <translation>รวมอยู่ดี</translation>
    </message>
    <message>
        <source>{0} belongs to a text, and none is open. Open the text first, then drop it again. Scans alone cannot be read here: nepreader-cli ocr makes a text of them.</source>
        <translation>{0} ใช้คู่กับบทความ แต่ยังไม่ได้เปิดบทความใด โปรดเปิดบทความก่อนแล้ววางแฟ้มนี้อีกครั้ง ภาพสแกนอย่างเดียวอ่านที่นี่ไม่ได้ คำสั่ง nepreader-cli ocr แปลงภาพเป็นข้อความได้</translation>
    </message>
    <message>
        <source>Open a text first</source>
        <translation>โปรดเปิดบทความก่อน</translation>
    </message>
    <message>
        <source>What is in {0}?</source>
        <translation>ใน {0} มีอะไร</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>ตาราง</translation>
    </message>
    <message>
        <source>A glossary</source>
        <translation>อภิธานศัพท์</translation>
    </message>
    <message>
        <source>A dictionary</source>
        <translation>พจนานุกรม</translation>
    </message>
    <message>
        <source>Words I know</source>
        <translation>คำที่ฉันรู้</translation>
    </message>
    <message>
        <source>A text to read</source>
        <translation>บทความสำหรับอ่าน</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Entry</source>
        <translation>รายการศัพท์</translation>
    </message>
    <message>
        <source>Point at a marked term in the text; its entry is shown here.</source>
        <translation>ชี้ที่ศัพท์ซึ่งมีเครื่องหมายในบทความ คำอธิบายจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>เขียนอีกอย่างว่า</translation>
    </message>
    <message>
        <source>Misspelt</source>
        <translation>ที่สะกดผิด</translation>
    </message>
    <message>
        <source>Also rendered</source>
        <translation>แปลอีกอย่างว่า</translation>
    </message>
    <message>
        <source>Not to be rendered</source>
        <translation>ไม่ควรแปลว่า</translation>
    </message>
    <message>
        <source>Next in the text</source>
        <translation>แห่งถัดไปในบทความ</translation>
    </message>
    <message>
        <source>All places</source>
        <translation>ทุกแห่ง</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>ดูเพิ่ม</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>There is no file at “{path}”. Check the name, or choose another file.</source>
        <translation>ไม่พบแฟ้มที่ “{path}” โปรดตรวจชื่อแฟ้ม หรือเลือกแฟ้มอื่น</translation>
    </message>
    <message>
        <source>“{path}” holds the notes on a text that is not beside it. Put the text there, or open the text itself.</source>
        <translation>“{path}” เป็นแฟ้มบันทึกของข้อความที่ไม่ได้อยู่ข้างกัน วางแฟ้มข้อความไว้ข้างแฟ้มนี้ หรือเปิดแฟ้มข้อความเอง</translation>
    </message>
    <message>
        <source>“{path}” is a folder. Choose a text file in it.</source>
        <translation>“{path}” เป็นโฟลเดอร์ โปรดเลือกแฟ้มข้อความในโฟลเดอร์นั้น</translation>
    </message>
    <message>
        <source>You are not allowed to read “{path}”. Change its permissions, or copy it first.</source>
        <translation>คุณไม่มีสิทธิ์อ่าน “{path}” โปรดเปลี่ยนสิทธิ์ของแฟ้ม หรือทำสำเนาก่อน</translation>
    </message>
    <message>
        <source>“{path}” could not be read ({reason}). Try again, or copy it to another place.</source>
        <translation>อ่าน “{path}” ไม่ได้ ({reason}) โปรดลองอีกครั้ง หรือคัดลอกแฟ้มไปไว้ที่อื่น</translation>
    </message>
    <message>
        <source>“{path}” holds no text. Choose another file.</source>
        <translation>“{path}” ไม่มีข้อความ โปรดเลือกแฟ้มอื่น</translation>
    </message>
    <message>
        <source>“{path}” has {size} bytes; nepreader opens up to {limit}. Split the file.</source>
        <translation>“{path}” มีขนาด {size} ไบต์ nepreader เปิดได้ไม่เกิน {limit} ไบต์ โปรดแบ่งแฟ้มออกเป็นส่วน</translation>
    </message>
    <message>
        <source>“{path}” is not a text: it looks like a picture or a program. If it is a scan, turn it into text (OCR) first.</source>
        <translation>“{path}” ไม่ใช่ข้อความ ดูเหมือนเป็นรูปภาพหรือโปรแกรม หากเป็นภาพสแกน โปรดแปลงเป็นข้อความ (OCR) ก่อน</translation>
    </message>
    <message>
        <source>“{path}” is a {format} file, which nepreader does not read. Save it as plain text, HTML, EPUB or DOCX.</source>
        <translation>“{path}” เป็นแฟ้ม {format} ซึ่ง nepreader อ่านไม่ได้ โปรดบันทึกเป็นข้อความธรรมดา HTML, EPUB หรือ DOCX</translation>
    </message>
    <message>
        <source>The letters of “{path}” are in no encoding that nepreader can tell (not {encoding} at byte {offset}). Choose the encoding yourself.</source>
        <translation>nepreader ระบุรหัสอักขระของ “{path}” ไม่ได้ (ไม่ใช่ {encoding} ที่ไบต์ {offset}) โปรดเลือกรหัสอักขระเอง</translation>
    </message>
    <message>
        <source>The {format} file “{path}” is damaged {part}. Get another copy of it.</source>
        <translation>แฟ้ม {format} “{path}” เสียหาย {part} โปรดหาสำเนาใหม่</translation>
    </message>
    <message>
        <source>The {format} file “{path}” would unpack to more than a book can hold ({limit}). It was not opened.</source>
        <translation>แฟ้ม {format} “{path}” เมื่อคลายออกจะใหญ่เกินกว่าหนังสือทั่วไป ({limit}) จึงไม่ได้เปิด</translation>
    </message>
    <message>
        <source>The glossary “{path}” cannot be used: {where} {problem}. Mend the file, or take it out of the settings.</source>
        <translation>ใช้อภิธานศัพท์ “{path}” ไม่ได้: {where} {problem} โปรดแก้แฟ้ม หรือนำออกจากการตั้งค่า</translation>
    </message>
    <message>
        <source>Looking for typos failed ({reason}). Your text and your corrections are untouched. It is tried again when you change something, or open the text anew.</source>
        <translation>ค้นหาคำพิมพ์ผิดไม่สำเร็จ ({reason}) ข้อความและคำแก้ของคุณยังอยู่ครบ โปรแกรมจะลองใหม่เมื่อมีการแก้ไขหรือเปิดเรื่องนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Your vocabulary in “{path}” was damaged. It was put together anew from a backup, with {count} words; the damaged file was kept as “{aside}”.</source>
        <translation>คลังคำศัพท์ของคุณใน “{path}” เสียหาย จึงสร้างขึ้นใหม่จากสำเนาสำรอง มี {count} คำ ส่วนแฟ้มที่เสียหายเก็บไว้ในชื่อ “{aside}”</translation>
    </message>
    <message>
        <source>Your vocabulary in “{path}” was gone. {count} words were brought back from a backup.</source>
        <translation>ไม่พบคลังคำศัพท์ของคุณใน “{path}” จึงนำกลับมาจากสำเนาสำรอง {count} คำ</translation>
    </message>
    <message>
        <source>Your vocabulary in “{path}” cannot be opened ({reason}). Nothing was changed. Close other windows of nepreader and try again.</source>
        <translation>เปิดคลังคำศัพท์ของคุณใน “{path}” ไม่ได้ ({reason}) ไม่มีอะไรถูกเปลี่ยนแปลง ปิดหน้าต่างอื่นของ nepreader แล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Your vocabulary in “{path}” could not be written ({reason}). It is as it was before. Make room, or try again.</source>
        <translation>บันทึกคลังคำศัพท์ของคุณใน “{path}” ไม่ได้ ({reason}) ข้อมูลยังคงเหมือนเดิม เพิ่มที่ว่างในดิสก์ หรือลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Your vocabulary in “{path}” was written by a later nepreader. Get the newest nepreader.</source>
        <translation>คลังคำศัพท์ของคุณใน “{path}” บันทึกโดย nepreader รุ่นใหม่กว่า โปรดใช้ nepreader รุ่นล่าสุด</translation>
    </message>
    <message>
        <source>The table of words “{path}” cannot be read: {where} {problem}. Nothing was taken in. Mend the file and try again.</source>
        <translation>อ่านตารางคำ “{path}” ไม่ได้: {where} {problem} ไม่มีคำใดถูกนำเข้า แก้ไขแฟ้มแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The dictionary “{path}” cannot be used: {where} {problem}. Get another copy of it, or save it in another format.</source>
        <translation>ใช้พจนานุกรม “{path}” ไม่ได้: {where} {problem} โปรดหาสำเนาใหม่ หรือบันทึกเป็นรูปแบบอื่น</translation>
    </message>
    <message>
        <source>WordNet cannot be used: {problem}. Everything else works without it.</source>
        <translation>ใช้ WordNet ไม่ได้: {problem} ส่วนอื่นทำงานได้ตามปกติ</translation>
    </message>
    <message>
        <source>“{respelling}” cannot be read as the sound of “{word}”. Write it in Thai, a hyphen after each syllable: ประ-หวัด-ติ-สาด.</source>
        <translation>อ่าน “{respelling}” เป็นคำอ่านของ “{word}” ไม่ได้ โปรดเขียนเป็นอักษรไทย คั่นพยางค์ด้วยขีด เช่น ประ-หวัด-ติ-สาด</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Your changes hold until you quit.</source>
        <translation>เขียน “{path}” ไม่ได้ ({reason}) การเปลี่ยนแปลงของคุณจะอยู่จนกว่าจะออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>The annotations in “{path}” were damaged. {count} of them could be saved; the damaged file was kept as “{aside}”.</source>
        <translation>หมายเหตุใน “{path}” เสียหาย กู้ได้ {count} รายการ แฟ้มที่เสียถูกเก็บไว้เป็น “{aside}”</translation>
    </message>
    <message>
        <source>The annotations in “{path}” cannot be read ({reason}). Nothing was changed.</source>
        <translation>อ่านหมายเหตุใน “{path}” ไม่ได้ ({reason}) ไม่มีสิ่งใดถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>There are no annotations: “{path}” does not exist. They begin with the first.</source>
        <translation>ยังไม่มีหมายเหตุ: ไม่มีแฟ้ม “{path}” แฟ้มจะเกิดเมื่อมีหมายเหตุแรก</translation>
    </message>
    <message>
        <source>“{path}” was written by a later nepreader. You can read its annotations, but not change them here. Get the newest nepreader.</source>
        <translation>“{path}” เขียนโดย nepreader รุ่นใหม่กว่า คุณอ่านหมายเหตุได้แต่แก้ที่นี่ไม่ได้ โปรดใช้ nepreader รุ่นล่าสุด</translation>
    </message>
    <message>
        <source>“{path}” cannot be written. Your annotations are kept in “{place}” instead, and are found there when you open the text again.</source>
        <translation>เขียน “{path}” ไม่ได้ หมายเหตุของคุณจึงเก็บไว้ที่ “{place}” และจะพบเมื่อเปิดข้อความนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>Your annotations could not be saved in “{path}” ({reason}). They are held until you quit, and saving is tried again. Make room, or export them to another place.</source>
        <translation>บันทึกหมายเหตุลง “{path}” ไม่ได้ ({reason}) โปรแกรมจะถือไว้จนกว่าคุณจะออก และจะลองบันทึกอีก โปรดเพิ่มที่ว่าง หรือส่งออกไปที่อื่น</translation>
    </message>
    <message>
        <source>“{path}” is older than when you worked on it last: newer annotations are missing. File → Restore a backup… brings them back.</source>
        <translation>“{path}” เก่ากว่าครั้งล่าสุดที่คุณใช้ หมายเหตุใหม่กว่าหายไป เลือก แฟ้ม → กู้คืนจากสำเนาสำรอง… เพื่อนำกลับมา</translation>
    </message>
    <message>
        <source>Most annotations in “{path}” do not fit this text. They were made for “{name}”. They are listed as unplaced; nothing was changed.</source>
        <translation>หมายเหตุส่วนใหญ่ใน “{path}” ไม่ตรงกับข้อความนี้ เดิมเขียนไว้สำหรับ “{name}” จึงแสดงว่าไม่มีตำแหน่ง ไม่มีสิ่งใดถูกเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>Beside “{path}” there are {count} copies, left by a program that syncs files. File → Merge annotations… takes in what they hold.</source>
        <translation>ข้าง “{path}” มีสำเนา {count} แฟ้มที่โปรแกรมซิงก์แฟ้มทิ้งไว้ เลือก แฟ้ม → รวมหมายเหตุ… เพื่อนำเนื้อหาเข้ามา</translation>
    </message>
    <message>
        <source>The scan “{path}” could not be read ({reason}). Check its name and place.</source>
        <translation>อ่านภาพสแกน “{path}” ไม่ได้ ({reason}) โปรดตรวจชื่อและตำแหน่งแฟ้ม</translation>
    </message>
    <message>
        <source>“{path}” is no scan that nepreader opens. Choose a PDF, PNG, JPEG or TIFF.</source>
        <translation>“{path}” ไม่ใช่ภาพสแกนที่ nepreader เปิดได้ โปรดเลือกแฟ้ม PDF, PNG, JPEG หรือ TIFF</translation>
    </message>
    <message>
        <source>The scan “{path}” is too large ({size} bytes or pages; the most is {limit}). Split it.</source>
        <translation>ภาพสแกน “{path}” ใหญ่เกินไป ({size} ไบต์หรือหน้า สูงสุด {limit}) โปรดแบ่งแฟ้ม</translation>
    </message>
    <message>
        <source>The PDF “{path}” asks for a password. Save a copy without one.</source>
        <translation>แฟ้ม PDF “{path}” ต้องใช้รหัสผ่าน โปรดบันทึกสำเนาที่ไม่มีรหัสผ่าน</translation>
    </message>
    <message>
        <source>The scan “{path}” is damaged (page {page}). Get another copy of it.</source>
        <translation>ภาพสแกน “{path}” เสียหาย (หน้า {page}) โปรดหาสำเนาใหม่</translation>
    </message>
    <message>
        <source>The scan “{path}” has no page {page}. Attach the scans again.</source>
        <translation>ภาพสแกน “{path}” ไม่มีหน้า {page} โปรดแนบภาพสแกนใหม่</translation>
    </message>
    <message>
        <source>The word boxes in “{path}” cannot be used: line {line}, {problem}. Make the file anew (hOCR or ALTO).</source>
        <translation>ใช้กรอบคำใน “{path}” ไม่ได้: บรรทัด {line}, {problem} โปรดสร้างแฟ้มใหม่ (hOCR หรือ ALTO)</translation>
    </message>
    <message>
        <source>What “{path}” says of the pages cannot be used: {where} {problem}. Attach the scans again, or read them anew.</source>
        <translation>ใช้ข้อมูลหน้าใน “{path}” ไม่ได้: {where} {problem} โปรดแนบภาพสแกนใหม่ หรือแปลงเป็นข้อความใหม่</translation>
    </message>
    <message>
        <source>“{path}” was written by a later nepreader. Get the newest nepreader.</source>
        <translation>“{path}” เขียนโดย nepreader รุ่นใหม่กว่า โปรดใช้ nepreader รุ่นล่าสุด</translation>
    </message>
    <message>
        <source>“{program}” is not installed; it turns scans into text. Install it. Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-tha. Fedora: dnf install tesseract tesseract-langpack-tha. macOS: brew install tesseract tesseract-lang. Windows: winget install UB-Mannheim.TesseractOCR, and choose Thai.</source>
        <translation>ยังไม่ได้ติดตั้ง “{program}” ซึ่งแปลงภาพสแกนเป็นข้อความ โปรดติดตั้ง Debian, Ubuntu: apt install tesseract-ocr tesseract-ocr-tha Fedora: dnf install tesseract tesseract-langpack-tha macOS: brew install tesseract tesseract-lang Windows: winget install UB-Mannheim.TesseractOCR และเลือกภาษาไทย</translation>
    </message>
    <message>
        <source>“{program}” cannot be used ({reason}). Install Tesseract 4 or later.</source>
        <translation>ใช้ “{program}” ไม่ได้ ({reason}) โปรดติดตั้ง Tesseract รุ่น 4 ขึ้นไป</translation>
    </message>
    <message>
        <source>Tesseract lacks the language “{language}” (it has: {installed}). Install it. Debian, Ubuntu: apt install tesseract-ocr-{package}. Fedora: dnf install tesseract-langpack-{package}. macOS: brew install tesseract-lang. Windows: run Tesseract&apos;s installer again, and choose the language.</source>
        <translation>Tesseract ไม่มีภาษา “{language}” (มี: {installed}) โปรดติดตั้ง Debian, Ubuntu: apt install tesseract-ocr-{package} Fedora: dnf install tesseract-langpack-{package} macOS: brew install tesseract-lang Windows: เรียกตัวติดตั้ง Tesseract อีกครั้งแล้วเลือกภาษา</translation>
    </message>
    <message>
        <source>Tesseract could not read page {page} (“{path}”): {reason}.</source>
        <translation>Tesseract อ่านหน้า {page} (“{path}”) ไม่ได้: {reason}</translation>
    </message>
    <message>
        <source>“{path}” exists already. Choose another name, or replace it with --force.</source>
        <translation>มี “{path}” อยู่แล้ว โปรดตั้งชื่ออื่น หรือเขียนทับด้วย --force</translation>
    </message>
    <message>
        <source>“{path}” could not be written ({reason}). Choose another place.</source>
        <translation>เขียน “{path}” ไม่ได้ ({reason}) โปรดเลือกที่อื่น</translation>
    </message>
    <message>
        <source>The translations in “{path}” cannot be read: {where} {problem}. Nothing was changed. Ask for the file again, as XLIFF 2.1, XLIFF 1.2 or TMX.</source>
        <translation>อ่านคำแปลใน “{path}” ไม่ได้: {where} {problem} ไม่มีอะไรถูกเปลี่ยน โปรดขอแฟ้มใหม่เป็น XLIFF 2.1, XLIFF 1.2 หรือ TMX</translation>
    </message>
    <message>
        <source>The translation memory “{path}” cannot be used ({reason}). Your translations are safe in the texts&apos; own files. Move the memory away to begin a new one.</source>
        <translation>ใช้คลังคำแปล “{path}” ไม่ได้ ({reason}) คำแปลของคุณยังอยู่ครบในแฟ้มของแต่ละเรื่อง ย้ายคลังนี้ไปที่อื่นเพื่อเริ่มคลังใหม่</translation>
    </message>
    <message>
        <source>The translation memory “{path}” was made by a later nepreader. It was not touched. Get the newest nepreader.</source>
        <translation>คลังคำแปล “{path}” สร้างโดย nepreader รุ่นใหม่กว่า จึงไม่ได้แตะต้อง โปรดใช้ nepreader รุ่นล่าสุด</translation>
    </message>
    <message>
        <source>The words that you added to the dictionary, in “{path}”, cannot be read ({reason}). The file was not changed; English is checked without them. Save it as text in UTF-8, one word on a line, or move it away to begin a new one.</source>
        <translation>อ่านคำที่คุณเพิ่มไว้ในพจนานุกรม “{path}” ไม่ได้ ({reason}) แฟ้มนั้นไม่ถูกแก้ไข และจะตรวจตัวสะกดภาษาอังกฤษโดยไม่ใช้คำเหล่านั้น ให้บันทึกแฟ้มเป็นข้อความ UTF-8 บรรทัดละคำ หรือย้ายแฟ้มไปที่อื่นเพื่อเริ่มใหม่</translation>
    </message>
    <message>
        <source>“{pattern}” is no regular expression: {problem}. Mend it, or search plainly.</source>
        <translation>“{pattern}” ไม่ใช่นิพจน์ปรกติ: {problem} โปรดแก้ไข หรือค้นหาแบบธรรมดา</translation>
    </message>
    <message>
        <source>“{pattern}” was still searching after {seconds} seconds and was stopped. Nothing was changed. Make it simpler.</source>
        <translation>“{pattern}” ยังค้นไม่เสร็จเมื่อครบ {seconds} วินาที จึงหยุดไว้ ไม่มีอะไรถูกเปลี่ยน โปรดทำให้ง่ายลง</translation>
    </message>
    <message>
        <source>There is no annotation “{annotation_id}” in this text.</source>
        <translation>ไม่มีหมายเหตุ “{annotation_id}” ในข้อความนี้</translation>
    </message>
    <message>
        <source>The text does not hold “{text}”.</source>
        <translation>ในบทความไม่มี “{text}”</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>เอกสาร Word (DOCX)</translation>
    </message>
    <message>
        <source>Printed pages (PDF)</source>
        <translation>หน้าพิมพ์ (PDF)</translation>
    </message>
    <message>
        <source>E-book (EPUB 3)</source>
        <translation>หนังสืออิเล็กทรอนิกส์ (EPUB 3)</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>หน้าเว็บ (HTML)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>ข้อความล้วน</translation>
    </message>
    <message>
        <source>XLIFF 2.1, for other translators&apos; programs</source>
        <translation>XLIFF 2.1 สำหรับโปรแกรมแปลอื่น</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for older programs</source>
        <translation>XLIFF 1.2 สำหรับโปรแกรมรุ่นเก่า</translation>
    </message>
    <message>
        <source>Translation memory (TMX 1.4b)</source>
        <translation>หน่วยความจำการแปล (TMX 1.4b)</translation>
    </message>
    <message>
        <source>Gettext (PO)</source>
        <translation>Gettext (PO)</translation>
    </message>
    <message>
        <source>Table of passages (CSV)</source>
        <translation>ตารางตอน (CSV)</translation>
    </message>
    <message>
        <source>The text&apos;s terms (TBX v3 Basic)</source>
        <translation>ศัพท์ในเรื่อง (TBX v3 Basic)</translation>
    </message>
    <message>
        <source>The text&apos;s terms (TBX v2)</source>
        <translation>ศัพท์ในเรื่อง (TBX v2)</translation>
    </message>
</context>
<context>
    <name>ExportTranslationDialog</name>
    <message>
        <source>Export the translation</source>
        <translation>ส่งออกคำแปล</translation>
    </message>
    <message>
        <source>both languages</source>
        <translation>ทั้งสองภาษา</translation>
    </message>
    <message>
        <source>English alone</source>
        <translation>ภาษาอังกฤษอย่างเดียว</translation>
    </message>
    <message>
        <source>Thai alone</source>
        <translation>ภาษาไทยอย่างเดียว</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>ที่แก้แล้ว</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>sentence by sentence</source>
        <translation>ทีละประโยค</translation>
    </message>
    <message>
        <source>paragraph by paragraph</source>
        <translation>ทีละย่อหน้า</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Glosses</source>
        <translation>คำอธิบายศัพท์</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>รูปแบบ</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>The Thai</source>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>ตอน</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in the text</source>
        <translation>ค้นหาในบทความ</translation>
    </message>
    <message>
        <source>In spite of typos</source>
        <translation>แม้สะกดเพี้ยน</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>แห่งก่อนหน้า</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>แห่งถัดไป</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} จาก {1}</translation>
    </message>
</context>
<context>
    <name>FindPane</name>
    <message>
        <source>Find in the English</source>
        <translation>ค้นหาในภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>แทนที่ด้วย</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>นิพจน์ปรกติ</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>ตรงตามตัวพิมพ์</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>ทั้งคำ</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>แทนที่ทั้งหมด</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>สิ่งที่พบ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n แห่ง</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps</source>
        <translation>เริ่มต้นใช้งาน</translation>
    </message>
    <message>
        <source>First steps: five things to try. Help brings them back.</source>
        <translation>เริ่มต้นใช้งาน: ห้าอย่างที่น่าลอง เปิดดูอีกได้จากเมนูวิธีใช้</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>ปิด (Esc)</translation>
    </message>
</context>
<context>
    <name>FollowingController</name>
    <message>
        <source>The text has changed</source>
        <translation>ข้อความถูกแก้ไขแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) to check</source>
        <translation>
            <numerusform>โปรดตรวจหมายเหตุ %n รายการ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) unplaced</source>
        <translation>
            <numerusform>หมายเหตุ %n รายการไม่มีตำแหน่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>every annotation found its words</source>
        <translation>หมายเหตุทุกรายการยังอยู่ที่คำเดิม</translation>
    </message>
</context>
<context>
    <name>GlossCard</name>
    <message>
        <source>Keep the card open</source>
        <translation>ตรึงบัตรไว้</translation>
    </message>
    <message>
        <source>Whole entry</source>
        <translation>คำอธิบายเต็ม</translation>
    </message>
    <message>
        <source>Tones</source>
        <translation>เสียงวรรณยุกต์</translation>
    </message>
</context>
<context>
    <name>GlossariesDialog</name>
    <message>
        <source>Glossaries</source>
        <translation>อภิธานศัพท์</translation>
    </message>
    <message>
        <source>Your own terms come first, then these files from top to bottom, then the glossary that comes along.</source>
        <translation>ศัพท์ของคุณมาก่อน ตามด้วยแฟ้มเหล่านี้จากบนลงล่าง แล้วจึงเป็นอภิธานศัพท์ที่ให้มากับโปรแกรม</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>เพิ่ม…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>ขึ้น</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>ลง</translation>
    </message>
    <message>
        <source>Add glossaries</source>
        <translation>เพิ่มอภิธานศัพท์</translation>
    </message>
</context>
<context>
    <name>GlossaryExportController</name>
    <message>
        <source>{0} file (*{1})</source>
        <translation>แฟ้ม {0} (*{1})</translation>
    </message>
    <message>
        <source>Export a glossary</source>
        <translation>ส่งออกอภิธานศัพท์</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to {0}</source>
        <translation>
            <numerusform>เขียน %n ศัพท์ลงใน {0} แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Which glossary?</source>
        <translation>อภิธานศัพท์ใด</translation>
    </message>
    <message>
        <source>Your terms</source>
        <translation>ศัพท์ของคุณ</translation>
    </message>
</context>
<context>
    <name>Glosses</name>
    <message>
        <source>a person’s name</source>
        <translation>ชื่อบุคคล</translation>
    </message>
    <message>
        <source>the name of a place</source>
        <translation>ชื่อสถานที่</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ชื่อเฉพาะ</translation>
    </message>
    <message>
        <source>year {0} AD (ค.ศ.) is {1} BE (พ.ศ.)</source>
        <translation>ค.ศ. {0} คือ พ.ศ. {1}</translation>
    </message>
    <message>
        <source>year {0} ({1}) is {2} AD</source>
        <translation>{1} {0} คือ ค.ศ. {2}</translation>
    </message>
    <message>
        <source>year {0} (probably {1}) is {2} AD</source>
        <translation>ปี {0} (น่าจะเป็น {1}) คือ ค.ศ. {2}</translation>
    </message>
    <message>
        <source>Until 1940 the year began in April: its January to March were in {0} AD.</source>
        <translation>ก่อน พ.ศ. 2484 ปีเริ่มในเดือนเมษายน เดือนมกราคมถึงมีนาคมของปีนั้นจึงตรงกับ ค.ศ. {0}</translation>
    </message>
    <message>
        <source>the number {0}</source>
        <translation>จำนวน {0}</translation>
    </message>
    <message>
        <source>said twice (ๆ): more than one, more or less so, or stressed</source>
        <translation>คำซ้ำ (ๆ): หลายสิ่ง ประมาณนั้น หรือเน้น</translation>
    </message>
    <message>
        <source>a phrase: {0}</source>
        <translation>วลี: {0}</translation>
    </message>
    <message>
        <source>very common</source>
        <translation>พบบ่อยมาก</translation>
    </message>
    <message>
        <source>common</source>
        <translation>พบบ่อย</translation>
    </message>
    <message>
        <source>less common</source>
        <translation>พบไม่บ่อย</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>พบน้อย</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>คำนาม</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>คำกริยา</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>คำคุณศัพท์</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>คำกริยาวิเศษณ์</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>คำสรรพนาม</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>คำบุพบท</translation>
    </message>
    <message>
        <source>conjunction</source>
        <translation>คำสันธาน</translation>
    </message>
    <message>
        <source>auxiliary</source>
        <translation>คำช่วยกริยา</translation>
    </message>
    <message>
        <source>classifier</source>
        <translation>คำลักษณนาม</translation>
    </message>
    <message>
        <source>particle</source>
        <translation>คำอนุภาค</translation>
    </message>
    <message>
        <source>numeral</source>
        <translation>คำบอกจำนวน</translation>
    </message>
    <message>
        <source>determiner</source>
        <translation>คำกำหนด</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>คำอุทาน</translation>
    </message>
    <message>
        <source>name</source>
        <translation>ชื่อเฉพาะ</translation>
    </message>
    <message>
        <source>prefix</source>
        <translation>อุปสรรค (คำเติมหน้า)</translation>
    </message>
    <message>
        <source>suffix</source>
        <translation>ปัจจัย (คำเติมท้าย)</translation>
    </message>
    <message>
        <source>phrase</source>
        <translation>วลี</translation>
    </message>
    <message>
        <source>abbreviation</source>
        <translation>คำย่อ</translation>
    </message>
    <message>
        <source>mid</source>
        <translation>สามัญ</translation>
    </message>
    <message>
        <source>low</source>
        <translation>เอก</translation>
    </message>
    <message>
        <source>falling</source>
        <translation>โท</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ตรี</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>จัตวา</translation>
    </message>
    <message>
        <source>middle-class initial</source>
        <translation>พยัญชนะต้นอักษรกลาง</translation>
    </message>
    <message>
        <source>high-class initial</source>
        <translation>พยัญชนะต้นอักษรสูง</translation>
    </message>
    <message>
        <source>low-class initial</source>
        <translation>พยัญชนะต้นอักษรต่ำ</translation>
    </message>
    <message>
        <source>mark mai ek</source>
        <translation>ไม้เอก</translation>
    </message>
    <message>
        <source>mark mai tho</source>
        <translation>ไม้โท</translation>
    </message>
    <message>
        <source>mark mai tri</source>
        <translation>ไม้ตรี</translation>
    </message>
    <message>
        <source>mark mai chattawa</source>
        <translation>ไม้จัตวา</translation>
    </message>
    <message>
        <source>live syllable</source>
        <translation>คำเป็น</translation>
    </message>
    <message>
        <source>dead syllable, long vowel</source>
        <translation>คำตาย สระยาว</translation>
    </message>
    <message>
        <source>dead syllable, short vowel</source>
        <translation>คำตาย สระสั้น</translation>
    </message>
    <message>
        <source>{0} tone: {1}</source>
        <translation>เสียง{0}: {1}</translation>
    </message>
    <message>
        <source>{0} tone: not as it is written</source>
        <translation>เสียง{0}: ไม่ตรงกับรูปเขียน</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>There is no Thai in this text. If there should be: File, Encoding</source>
        <translation>ไม่มีภาษาไทยในบทความนี้ ถ้าควรมี ให้เลือก แฟ้ม › รหัสอักขระ</translation>
    </message>
    <message>
        <source>Open a text first: File, Open, or drop one here</source>
        <translation>โปรดเปิดบทความก่อน: แฟ้ม › เปิด หรือวางแฟ้มที่นี่</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Take the key away</source>
        <translation>ลบปุ่มลัดนี้</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>ค้นหาปุ่มลัด</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>พิมพ์…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>On the page</source>
        <translation>บนหน้าบทความ</translation>
    </message>
    <message>
        <source>Previous word, next word</source>
        <translation>คำก่อนหน้า คำถัดไป</translation>
    </message>
    <message>
        <source>A line up, a line down</source>
        <translation>ขึ้นหนึ่งบรรทัด ลงหนึ่งบรรทัด</translation>
    </message>
    <message>
        <source>Start of the line, end of the line</source>
        <translation>ต้นบรรทัด ท้ายบรรทัด</translation>
    </message>
    <message>
        <source>Start of the text, end of the text</source>
        <translation>ต้นบทความ ท้ายบทความ</translation>
    </message>
    <message>
        <source>A screen down</source>
        <translation>ลงหนึ่งหน้าจอ</translation>
    </message>
    <message>
        <source>A screen up</source>
        <translation>ขึ้นหนึ่งหน้าจอ</translation>
    </message>
    <message>
        <source>Keep the card open</source>
        <translation>ตรึงบัตรไว้</translation>
    </message>
    <message>
        <source>Select letter by letter</source>
        <translation>เลือกทีละตัวอักษร</translation>
    </message>
    <message>
        <source>Select word by word</source>
        <translation>เลือกทีละคำ</translation>
    </message>
    <message>
        <source>Select paragraph by paragraph</source>
        <translation>เลือกทีละย่อหน้า</translation>
    </message>
    <message>
        <source>Close the card, drop the selection</source>
        <translation>ปิดบัตร เลิกเลือก</translation>
    </message>
    <message>
        <source>Card of a suspected typo</source>
        <translation>บัตรของคำน่าสงสัย</translation>
    </message>
    <message>
        <source>Accept the chosen suggestion</source>
        <translation>ยอมรับคำแนะนำที่เลือก</translation>
    </message>
    <message>
        <source>Accept it everywhere</source>
        <translation>ยอมรับทุกแห่งที่เหมือนกัน</translation>
    </message>
    <message>
        <source>It is right; or take the decision back</source>
        <translation>ถูกแล้ว หรือถอนคำตัดสิน</translation>
    </message>
    <message>
        <source>Choose a suggestion</source>
        <translation>เลือกคำแนะนำ</translation>
    </message>
    <message>
        <source>Close the card</source>
        <translation>ปิดบัตร</translation>
    </message>
    <message>
        <source>Review of words</source>
        <translation>การทบทวนคำ</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>แสดงคำ</translation>
    </message>
    <message>
        <source>Again, hard, good, easy</source>
        <translation>อีกครั้ง ยาก ได้ ง่าย</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>ย้อนกลับคำตอบล่าสุด</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>In the English of a passage</source>
        <translation>ในช่องภาษาอังกฤษของตอน</translation>
    </message>
    <message>
        <source>Put in one of the first nine terms</source>
        <translation>แทรกศัพท์ที่หนึ่งถึงที่เก้า</translation>
    </message>
    <message>
        <source>To the page</source>
        <translation>กลับไปที่หน้าบทความ</translation>
    </message>
    <message>
        <source>Find bar</source>
        <translation>แถบค้นหา</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>แห่งถัดไป</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>แห่งก่อนหน้า</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>ในชั้นเรียน</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Give it the key</source>
        <translation>ให้แป้นนี้</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ไม่เปลี่ยน</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>แป้นเดิม</translation>
    </message>
    <message>
        <source>{0} is the key of “{1}”.</source>
        <translation>{0} เป็นแป้นของ “{1}”</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>เปลี่ยนแล้ว</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>ค้นหาคำสั่ง</translation>
    </message>
    <message>
        <source>Find by key: press it</source>
        <translation>ค้นหาด้วยแป้น: กดแป้นนั้น</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>คำสั่ง</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>แป้น</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>คำสั่งทั้งหมดและปุ่มลัด</translation>
    </message>
    <message>
        <source>or press its key:</source>
        <translation>หรือกดแป้น:</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>แป้น</translation>
    </message>
    <message>
        <source>Another key</source>
        <translation>แป้นที่สอง</translation>
    </message>
    <message>
        <source>A third key</source>
        <translation>แป้นที่สาม</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>person</source>
        <translation>บุคคล</translation>
    </message>
    <message>
        <source>group</source>
        <translation>กลุ่มบุคคล</translation>
    </message>
    <message>
        <source>institution</source>
        <translation>องค์กร</translation>
    </message>
    <message>
        <source>place</source>
        <translation>สถานที่</translation>
    </message>
    <message>
        <source>event</source>
        <translation>เหตุการณ์</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>นโยบาย</translation>
    </message>
    <message>
        <source>money</source>
        <translation>เงินตรา</translation>
    </message>
    <message>
        <source>concept</source>
        <translation>แนวคิด</translation>
    </message>
    <message>
        <source>art</source>
        <translation>ศิลปะ</translation>
    </message>
    <message>
        <source>work</source>
        <translation>ผลงาน</translation>
    </message>
    <message>
        <source>publication</source>
        <translation>สิ่งพิมพ์</translation>
    </message>
    <message>
        <source>law</source>
        <translation>กฎหมาย</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Language (ภาษา)</source>
        <translation>ภาษา (Language)</translation>
    </message>
    <message>
        <source>As usual in the language</source>
        <translation>ตามปกติของภาษานั้น</translation>
    </message>
    <message>
        <source>พ.ศ. (BE)</source>
        <translation>พ.ศ.</translation>
    </message>
    <message>
        <source>ค.ศ. (AD)</source>
        <translation>ค.ศ.</translation>
    </message>
    <message>
        <source>Years in dates</source>
        <translation>ปีในวันที่</translation>
    </message>
</context>
<context>
    <name>LearningController</name>
    <message>
        <source>Write {0} as it sounds, in Thai, a hyphen after each syllable.</source>
        <translation>เขียนคำอ่านของ {0} เป็นอักษรไทย คั่นพยางค์ด้วยขีด</translation>
    </message>
    <message>
        <source>How it is said</source>
        <translation>คำอ่าน</translation>
    </message>
</context>
<context>
    <name>LessonController</name>
    <message>
        <source>There are no words here to be added</source>
        <translation>ตรงนี้ไม่มีคำที่จะเพิ่มได้</translation>
    </message>
    <message>
        <source>Add to the lesson</source>
        <translation>เพิ่มลงในบทเรียน</translation>
    </message>
    <message>
        <source>Order the lesson</source>
        <translation>เรียงลำดับบทเรียน</translation>
    </message>
    <message>
        <source>Take out of the lesson</source>
        <translation>เอาออกจากบทเรียน</translation>
    </message>
    <message>
        <source>Note to the passage</source>
        <translation>บันทึกของตอนนี้</translation>
    </message>
</context>
<context>
    <name>LessonPanel</name>
    <message>
        <source>Choose words in the text, then add them to the lesson.</source>
        <translation>เลือกคำในข้อความ แล้วเพิ่มลงในบทเรียน</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>เพิ่ม(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>เอาออก(&amp;M)</translation>
    </message>
    <message>
        <source>Earlier in the lesson</source>
        <translation>เลื่อนขึ้นก่อน</translation>
    </message>
    <message>
        <source>Later in the lesson</source>
        <translation>เลื่อนลงทีหลัง</translation>
    </message>
    <message>
        <source>Your note (the class does not see it)</source>
        <translation>บันทึกของคุณ (ผู้เรียนไม่เห็น)</translation>
    </message>
    <message>
        <source>Note to the passage</source>
        <translation>บันทึกของตอนนี้</translation>
    </message>
    <message>
        <source>Passages of the lesson</source>
        <translation>ตอนต่าง ๆ ของบทเรียน</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual of nepreader</source>
        <translation>คู่มือ nepreader</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>ค้นหาในคู่มือ</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>หน้าต่าง ๆ ของคู่มือ</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>หน้าคู่มือ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>สารบัญ</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>พบ %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>ไม่พบ</translation>
    </message>
</context>
<context>
    <name>MarkingController</name>
    <message>
        <source>“{0}”: {1}</source>
        <translation>“{0}”: {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s): {0}</source>
        <translation>
            <numerusform>%n คำ: {0}</numerusform>
        </translation>
    </message>
    <message>
        <source>No new or learning word comes soon after this one</source>
        <translation>ไม่มีคำใหม่หรือคำที่กำลังเรียนในช่วงต่อจากนี้</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Your name</source>
        <translation>ชื่อของคุณ</translation>
    </message>
    <message>
        <source>It stands beside the notes you make, for those who read them.</source>
        <translation>แสดงข้างหมายเหตุที่คุณเขียน ให้ผู้อ่านรู้ว่าใครเขียน</translation>
    </message>
</context>
<context>
    <name>OpeningController</name>
    <message>
        <source>Texts</source>
        <translation>บทความ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>แฟ้มทั้งหมด</translation>
    </message>
    <message>
        <source>Open a text</source>
        <translation>เปิดบทความ</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>ตรวจหาเอง</translation>
    </message>
    <message>
        <source>The text cannot be opened</source>
        <translation>เปิดบทความไม่ได้</translation>
    </message>
    <message>
        <source>Read it as {0}</source>
        <translation>อ่านเป็น {0}</translation>
    </message>
    <message>
        <source>{0} (not found)</source>
        <translation>{0} (ไม่พบ)</translation>
    </message>
    <message>
        <source>Forget those &amp;not found</source>
        <translation>ลืมรายการที่ไม่พบ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>ลืมรายการเหล่านี้(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Entry</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ศัพท์</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ตำแหน่ง</translation>
    </message>
    <message>
        <source>Typos</source>
        <translation>คำผิด</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>คำ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>ภาพสแกน</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>บทเรียน</translation>
    </message>
</context>
<context>
    <name>PreferencesController</name>
    <message>
        <source>Reading</source>
        <translation>การอ่าน</translation>
    </message>
    <message>
        <source>Language and dates</source>
        <translation>ภาษาและวันที่</translation>
    </message>
    <message>
        <source>Words and glosses</source>
        <translation>คำและคำแปล</translation>
    </message>
    <message>
        <source>Typos</source>
        <translation>คำพิมพ์ผิด</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ชั้นเรียน</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ปุ่มลัด</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>หน้า</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>This was the last one</source>
        <translation>นี่เป็นตอนสุดท้ายแล้ว</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <translation>นี่เป็นตอนแรก</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>เน้นข้อความ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>No glosses here</source>
        <translation>ตรงนี้ไม่มีความหมายให้แสดง</translation>
    </message>
    <message>
        <source>No translation of this passage</source>
        <translation>ตอนนี้ยังไม่มีคำแปล</translation>
    </message>
    <message>
        <source>Choose words first: click one, or draw over several</source>
        <translation>เลือกคำก่อน: คลิกคำเดียว หรือลากผ่านหลายคำ</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>Presenter – nepreader</source>
        <translation>หน้าจอผู้สอน – nepreader</translation>
    </message>
    <message>
        <source>Your notes (the class does not see them)</source>
        <translation>บันทึกของคุณ (ผู้เรียนไม่เห็น)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ถัดไป</translation>
    </message>
    <message>
        <source>The class sees</source>
        <translation>ผู้เรียนเห็น</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>Note on the chosen words, then Enter</source>
        <translation>เขียนบันทึกที่คำที่เลือก แล้วกด Enter</translation>
    </message>
    <message>
        <source>The passage with its glosses</source>
        <translation>ตอนนี้พร้อมความหมายของคำ</translation>
    </message>
</context>
<context>
    <name>PrintController</name>
    <message>
        <source>Printed</source>
        <translation>พิมพ์แล้ว</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print to PDF</source>
        <translation>พิมพ์เป็น PDF</translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>หยุดพิมพ์แล้ว</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>กำลังพิมพ์…</translation>
    </message>
    <message>
        <source>Printed to {0}</source>
        <translation>พิมพ์ลงใน {0} แล้ว</translation>
    </message>
</context>
<context>
    <name>Projection</name>
    <message>
        <source>Go to {0}, Enter</source>
        <translation>ไปที่ {0} กด Enter</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>บันทึกภาพ</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>รูปภาพ (*.png)</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>บันทึกเป็น {0} แล้ว</translation>
    </message>
</context>
<context>
    <name>Projector</name>
    <message>
        <source>Next: blank, page, passage</source>
        <translation>ถัดไป: ช่องว่าง หน้า ตอน</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>First passage</source>
        <translation>ตอนแรก</translation>
    </message>
    <message>
        <source>Last passage</source>
        <translation>ตอนสุดท้าย</translation>
    </message>
    <message>
        <source>Passage, sentence, running text, interlinear</source>
        <translation>ทั้งตอน ทีละประโยค ข้อความต่อเนื่อง คำแปลใต้คำ</translation>
    </message>
    <message>
        <source>Zoom to the sentence, and back</source>
        <translation>ขยายเฉพาะประโยค และกลับ</translation>
    </message>
    <message>
        <source>Gloss of the next word</source>
        <translation>ความหมายของคำถัดไป</translation>
    </message>
    <message>
        <source>Glosses under every word</source>
        <translation>ความหมายใต้ทุกคำ</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>คำแปล</translation>
    </message>
    <message>
        <source>Glosses: on click, always, never, on hover</source>
        <translation>ความหมาย: เมื่อคลิก เสมอ ไม่แสดง เมื่อชี้</translation>
    </message>
    <message>
        <source>Terms as blanks</source>
        <translation>เว้นคำศัพท์เป็นช่องว่าง</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>ทายคำ</translation>
    </message>
    <message>
        <source>Quiz: the other way round</source>
        <translation>ทายคำ: สลับคำถามกับคำตอบ</translation>
    </message>
    <message>
        <source>Quiz: terms, or marked words</source>
        <translation>ทายคำ: คำศัพท์ หรือคำที่เน้นไว้</translation>
    </message>
    <message>
        <source>Black, and back</source>
        <translation>จอดำ และกลับ</translation>
    </message>
    <message>
        <source>White, and back</source>
        <translation>จอขาว และกลับ</translation>
    </message>
    <message>
        <source>Freeze the audience&apos;s picture</source>
        <translation>หยุดภาพของผู้เรียนไว้</translation>
    </message>
    <message>
        <source>Laser pointer</source>
        <translation>ตัวชี้เลเซอร์</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>ปากกา</translation>
    </message>
    <message>
        <source>Erase what was drawn here</source>
        <translation>ลบสิ่งที่วาดไว้ตรงนี้</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>บันทึกภาพ…</translation>
    </message>
    <message>
        <source>Highlight the chosen words</source>
        <translation>เน้นคำที่เลือก</translation>
    </message>
    <message>
        <source>Note on the chosen words</source>
        <translation>เขียนบันทึกที่คำที่เลือก</translation>
    </message>
    <message>
        <source>As printed, corrected, marked</source>
        <translation>ตามที่พิมพ์ แก้แล้ว แสดงรอยแก้</translation>
    </message>
    <message>
        <source>Dim the rest more</source>
        <translation>หรี่ส่วนอื่นให้มืดลง</translation>
    </message>
    <message>
        <source>Dim the rest less</source>
        <translation>หรี่ส่วนอื่นให้สว่างขึ้น</translation>
    </message>
    <message>
        <source>On black, on white</source>
        <translation>พื้นดำ พื้นขาว</translation>
    </message>
    <message>
        <source>Fade between passages, or not</source>
        <translation>ให้ตอนค่อยๆ เปลี่ยน หรือเปลี่ยนทันที</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>สลับจอ</translation>
    </message>
    <message>
        <source>Show the picture again</source>
        <translation>แสดงภาพอีกครั้ง</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>รายการปุ่มนี้</translation>
    </message>
    <message>
        <source>End the class</source>
        <translation>จบการสอน</translation>
    </message>
    <message>
        <source>Go to a passage</source>
        <translation>ไปยังตอนที่</translation>
    </message>
    <message>
        <source>This text has no terms of a glossary</source>
        <translation>ข้อความนี้ไม่มีคำจากอภิธานศัพท์</translation>
    </message>
    <message>
        <source>No word with a gloss or a note is marked</source>
        <translation>ยังไม่ได้เน้นคำใดที่มีความหมายหรือบันทึก</translation>
    </message>
    <message>
        <source>This was the last question</source>
        <translation>นี่เป็นคำถามสุดท้าย</translation>
    </message>
    <message>
        <source>This is the first question</source>
        <translation>นี่เป็นคำถามแรก</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ตอน</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>ประโยค</translation>
    </message>
    <message>
        <source>Running text</source>
        <translation>ข้อความต่อเนื่อง</translation>
    </message>
    <message>
        <source>Interlinear</source>
        <translation>คำแปลใต้คำ</translation>
    </message>
    <message>
        <source>glosses on hover</source>
        <translation>แสดงความหมายเมื่อชี้</translation>
    </message>
    <message>
        <source>glosses on click</source>
        <translation>แสดงความหมายเมื่อคลิก</translation>
    </message>
    <message>
        <source>glosses always</source>
        <translation>แสดงความหมายเสมอ</translation>
    </message>
    <message>
        <source>no glosses</source>
        <translation>ไม่แสดงความหมาย</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>ตามที่พิมพ์</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>แก้แล้ว</translation>
    </message>
    <message>
        <source>corrections marked</source>
        <translation>แสดงรอยแก้</translation>
    </message>
    <message>
        <source>laser</source>
        <translation>เลเซอร์</translation>
    </message>
    <message>
        <source>pen</source>
        <translation>ปากกา</translation>
    </message>
    <message>
        <source>FROZEN</source>
        <translation>หยุดภาพไว้</translation>
    </message>
    <message>
        <source>BLANK</source>
        <translation>จอว่าง</translation>
    </message>
    <message>
        <source>cloze</source>
        <translation>เว้นคำ</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>ค่อยๆ เปลี่ยน</translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message>
        <source>Again</source>
        <translation>อีกครั้ง</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>ยาก</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>ได้</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>ง่าย</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n เดือน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n ปี</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>ซีเปีย</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ความเปรียบต่างสูง</translation>
    </message>
    <message>
        <source>With loops, as in print</source>
        <translation>มีหัว แบบหนังสือ</translation>
    </message>
    <message>
        <source>Without loops</source>
        <translation>ไม่มีหัว</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>สี</translation>
    </message>
    <message>
        <source>Thai letters</source>
        <translation>อักษรไทย</translation>
    </message>
    <message>
        <source>Size of the type</source>
        <translation>ขนาดอักษร</translation>
    </message>
    <message>
        <source>{0} px</source>
        <translation>{0} พิกเซล</translation>
    </message>
    <message>
        <source>Distance of the lines</source>
        <translation>ระยะห่างบรรทัด</translation>
    </message>
    <message>
        <source>Width of the column</source>
        <translation>ความกว้างคอลัมน์</translation>
    </message>
    <message>
        <source>Gaps between words</source>
        <translation>ช่องไฟระหว่างคำ</translation>
    </message>
    <message>
        <source>Readings above the words</source>
        <translation>คำอ่านเหนือคำ</translation>
    </message>
    <message>
        <source>Glosses below the words</source>
        <translation>คำแปลใต้คำ</translation>
    </message>
    <message>
        <source>Notes only at words not known yet</source>
        <translation>เฉพาะคำที่ยังไม่รู้</translation>
    </message>
    <message>
        <source>Size of the notes between the lines</source>
        <translation>ขนาดตัวอักษรระหว่างบรรทัด</translation>
    </message>
</context>
<context>
    <name>Recognition</name>
    <message>
        <source>page {page} of {count}</source>
        <translation>หน้า {page} จาก {count}</translation>
    </message>
    <message>
        <source>{pages} pages, {words} words in boxes: {path}</source>
        <translation>{pages} หน้า {words} คำในกรอบ: {path}</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Suspected typo</source>
        <translation>สงสัยว่าพิมพ์ผิด</translation>
    </message>
    <message>
        <source>Suspected typo for {0}</source>
        <translation>สงสัยว่าพิมพ์ผิดจาก {0}</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>open</source>
        <translation>ยังไม่ตัดสิน</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>แก้แล้ว</translation>
    </message>
    <message>
        <source>found right</source>
        <translation>ถูกอยู่แล้ว</translation>
    </message>
    <message>
        <source>replaced by a later correction</source>
        <translation>มีคำแก้ใหม่กว่ามาแทน</translation>
    </message>
    <message>
        <source>nearly another word</source>
        <translation>เกือบเป็นคำอื่น</translation>
    </message>
    <message>
        <source>unlikely word here</source>
        <translation>คำไม่น่าอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>written otherwise elsewhere</source>
        <translation>ที่อื่นเขียนต่างไป</translation>
    </message>
    <message>
        <source>unlike its Latin name</source>
        <translation>ไม่ตรงกับชื่อละติน</translation>
    </message>
    <message>
        <source>impossible signs</source>
        <translation>เครื่องหมายผิดที่</translation>
    </message>
    <message>
        <source>other script</source>
        <translation>อักษรอื่นปน</translation>
    </message>
    <message>
        <source>unknown word</source>
        <translation>คำที่ไม่รู้จัก</translation>
    </message>
    <message>
        <source>doubled</source>
        <translation>ซ้ำกัน</translation>
    </message>
    <message>
        <source>corrected before</source>
        <translation>เคยแก้แล้ว</translation>
    </message>
    <message>
        <source>proposed by {0}</source>
        <translation>เสนอโดย {0}</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ผู้ไม่ระบุชื่อ</translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message>
        <source>No more suspected typos</source>
        <translation>ไม่มีคำน่าสงสัยเหลือแล้ว</translation>
    </message>
    <message>
        <source>Correct “{0}”</source>
        <translation>แก้ “{0}”</translation>
    </message>
    <message>
        <source>Correct every “{0}”</source>
        <translation>แก้ “{0}” ทุกแห่ง</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) corrected</source>
        <translation>
            <numerusform>แก้แล้ว %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>“{0}” is right</source>
        <translation>“{0}” ถูกแล้ว</translation>
    </message>
    <message>
        <source>Take back “{0}”</source>
        <translation>ถอนคำตัดสิน “{0}”</translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s)</source>
        <translation>
            <numerusform>แก้ %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} จาก {1}</translation>
    </message>
    <message>
        <source>Read as printed</source>
        <translation>อ่านตามต้นฉบับ</translation>
    </message>
    <message>
        <source>Read corrected</source>
        <translation>อ่านฉบับที่แก้แล้ว</translation>
    </message>
    <message>
        <source>Read with corrections marked</source>
        <translation>อ่านพร้อมเครื่องหมายที่แก้</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Any kind</source>
        <translation>ทุกชนิด</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ตามลำดับ</translation>
    </message>
    <message>
        <source>likeliest first</source>
        <translation>น่าสงสัยก่อน</translation>
    </message>
    <message>
        <source>what is likely wrong</source>
        <translation>ที่น่าจะผิด</translation>
    </message>
    <message>
        <source>what is nearly surely wrong</source>
        <translation>ที่ผิดค่อนข้างแน่</translation>
    </message>
    <message>
        <source>all that may be wrong</source>
        <translation>ทุกคำที่อาจผิด</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ชนิด</translation>
    </message>
    <message>
        <source>State</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>ลำดับ</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>น่าจะผิดเพียงใด</translation>
    </message>
    <message>
        <source>Suspected typos</source>
        <translation>คำที่น่าสงสัย</translation>
    </message>
    <message>
        <source>How far the review has come</source>
        <translation>ตรวจไปแล้วเท่าใด</translation>
    </message>
    <message>
        <source>Accept many…</source>
        <translation>ยอมรับหลายแห่ง…</translation>
    </message>
    <message>
        <source>Statistics…</source>
        <translation>สถิติ…</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <translation>ตัดสินแล้ว {0} จาก {1}</translation>
    </message>
    <message>
        <source>Looking for typos… {0} %</source>
        <translation>กำลังค้นหาคำผิด… {0} %</translation>
    </message>
    <message>
        <source>No typos suspected</source>
        <translation>ไม่พบคำน่าสงสัย</translation>
    </message>
</context>
<context>
    <name>ReviewStatisticsDialog</name>
    <message>
        <source>Statistics of the review</source>
        <translation>สถิติการตรวจ</translation>
    </message>
    <message>
        <source>{0} of {1} decided</source>
        <translation>ตัดสินแล้ว {0} จาก {1}</translation>
    </message>
    <message>
        <source>Meant</source>
        <translation>ที่ถูก</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>ที่พิมพ์</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ครั้ง</translation>
    </message>
    <message>
        <source>What was misread</source>
        <translation>สิ่งที่อ่านผิด</translation>
    </message>
    <message>
        <source>What was misread, by your corrections:</source>
        <translation>ตัวที่อ่านผิด ตามคำแก้ของคุณ:</translation>
    </message>
</context>
<context>
    <name>ReviewTools</name>
    <message>
        <source>The search for typos is off: Typos, Look for typos turns it on</source>
        <translation>การค้นหาคำพิมพ์ผิดปิดอยู่ เปิดได้ที่เมนูคำผิด › ค้นหาคำพิมพ์ผิด</translation>
    </message>
    <message>
        <source>Still looking for typos: try again in a moment</source>
        <translation>กำลังค้นหาคำพิมพ์ผิดอยู่ โปรดลองอีกครั้งในอีกสักครู่</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Page </source>
        <extracomment>Before and after the number of a page: “Page 3 of 12”.</extracomment>
        <translation>หน้า </translation>
    </message>
    <message>
        <source> of {0}</source>
        <translation> จาก {0}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>หน้า</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>เต็มความกว้าง</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>เต็มข้อความ</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>หน้าก่อน</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>หน้าถัดไป</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>เล็กลง</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>ใหญ่ขึ้น</translation>
    </message>
    <message>
        <source>Fit the page&apos;s width</source>
        <translation>พอดีความกว้างหน้า</translation>
    </message>
    <message>
        <source>Fit the passage</source>
        <translation>พอดีข้อความที่อ่าน</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Attach scans…</source>
        <translation>แนบภาพสแกน…</translation>
    </message>
    <message>
        <source>Scan of the page</source>
        <translation>ภาพสแกนของหน้า</translation>
    </message>
    <message>
        <source>This text has no scans. Attach the pages it was read from.</source>
        <translation>ข้อความนี้ยังไม่มีภาพสแกน แนบภาพหน้าต้นฉบับได้</translation>
    </message>
</context>
<context>
    <name>ScanTools</name>
    <message>
        <source>Scans, hOCR, ALTO</source>
        <translation>ภาพสแกน, hOCR, ALTO</translation>
    </message>
    <message>
        <source>Attach scans</source>
        <translation>แนบภาพสแกน</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>{0} is needed on the page, to walk, select and choose. Choose another key.</source>
        <translation>{0} จำเป็นต้องใช้ในหน้าอ่าน เพื่อเดิน เลือก และเปิดคำ โปรดเลือกแป้นอื่น</translation>
    </message>
    <message>
        <source>{0} is needed to type, also into the card of a typo. Add Ctrl or Alt to it.</source>
        <translation>{0} จำเป็นต้องใช้พิมพ์ รวมทั้งในการ์ดคำพิมพ์ผิด โปรดกดร่วมกับ Ctrl หรือ Alt</translation>
    </message>
    <message>
        <source>{0} opens a menu. Choose another key.</source>
        <translation>{0} ใช้เปิดเมนู โปรดเลือกแป้นอื่น</translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>Reading aloud needs the extra “speech”: pip install nepreader[speech]</source>
        <translation>การอ่านออกเสียงต้องติดตั้งส่วนเสริม “speech”: pip install nepreader[speech]</translation>
    </message>
    <message>
        <source>This system has no Thai voice. Install one to have words read aloud.</source>
        <translation>ระบบนี้ไม่มีเสียงภาษาไทย โปรดติดตั้งเพื่อให้อ่านออกเสียงได้</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Split the word</source>
        <translation>แยกคำ</translation>
    </message>
    <message>
        <source>Put a blank wherever one word ends and the next begins.</source>
        <translation>เว้นวรรคตรงที่คำหนึ่งจบและคำถัดไปเริ่ม</translation>
    </message>
    <message>
        <source>Everywhere in this text</source>
        <translation>ทุกแห่งในบทความนี้</translation>
    </message>
</context>
<context>
    <name>SplitPassageDialog</name>
    <message>
        <source>Split the passage</source>
        <translation>แบ่งตอน</translation>
    </message>
    <message>
        <source>Places where it may be cut</source>
        <translation>ตำแหน่งที่แบ่งได้</translation>
    </message>
    <message>
        <source>Where does the second passage begin? The English is cut at the cursor.</source>
        <translation>ตอนที่สองเริ่มตรงไหน ภาษาอังกฤษจะถูกแบ่งที่เคอร์เซอร์</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>กำลังบันทึก…</translation>
    </message>
    <message>
        <source>Looking for typos… {0} %</source>
        <translation>กำลังค้นหาคำผิด… {0} %</translation>
    </message>
    <message numerus="yes">
        <source>%n suspected typo(s)</source>
        <translation>
            <numerusform>คำน่าสงสัย %n แห่ง</numerusform>
        </translation>
    </message>
    <message>
        <source>You know {0} % of the running words</source>
        <translation>คุณรู้ {0} % ของคำในเนื้อหา</translation>
    </message>
    <message>
        <source>{0}: {1} running words, {2} different ones</source>
        <translation>{0}: ปรากฏ {1} ครั้ง ต่างกัน {2} คำ</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>กำลังเปิด…</translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable byte(s)</source>
        <translation>
            <numerusform>อ่านไม่ได้ %n ไบต์</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n อักขระ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>(nothing)</source>
        <translation>(ไม่มีอะไร)</translation>
    </message>
</context>
<context>
    <name>Suspects</name>
    <message>
        <source>nearly the shape of a likelier word</source>
        <translation>รูปใกล้เคียงคำที่น่าจะเป็นมากกว่า</translation>
    </message>
    <message>
        <source>an unlikely word here</source>
        <translation>เป็นคำที่ไม่น่าจะอยู่ตรงนี้</translation>
    </message>
    <message>
        <source>written otherwise elsewhere</source>
        <translation>ที่อื่นเขียนต่างจากนี้</translation>
    </message>
    <message>
        <source>does not sound like its Latin form</source>
        <translation>ออกเสียงไม่ตรงกับชื่ออักษรละติน</translation>
    </message>
    <message>
        <source>signs that no word holds</source>
        <translation>มีเครื่องหมายที่ไม่อยู่ในคำใด</translation>
    </message>
    <message>
        <source>letters of another script</source>
        <translation>มีอักษรของภาษาอื่น</translation>
    </message>
    <message>
        <source>no known word</source>
        <translation>ไม่ใช่คำที่รู้จัก</translation>
    </message>
    <message>
        <source>unlikely here: {0} for {1}</source>
        <translation>ตรงนี้ไม่น่าเป็น {0} น่าจะเป็น {1}</translation>
    </message>
    <message>
        <source>written {0} {1} times elsewhere</source>
        <translation>ที่อื่นเขียนว่า {0} {1} ครั้ง</translation>
    </message>
    <message>
        <source>does not sound like “{0}”</source>
        <translation>ออกเสียงไม่ตรงกับ “{0}”</translation>
    </message>
    <message>
        <source>you corrected the same letters before</source>
        <translation>คุณเคยแก้ตัวอักษรเดียวกันนี้มาก่อน</translation>
    </message>
    <message>
        <source>the same letters twice</source>
        <translation>อักษรชุดเดิมซ้ำสองครั้ง</translation>
    </message>
    <message>
        <source>“{0}” read as “{1}”</source>
        <translation>“{0}” ถูกอ่านเป็น “{1}”</translation>
    </message>
    <message>
        <source>“{0}” lost</source>
        <translation>“{0}” หายไป</translation>
    </message>
    <message>
        <source>“{0}” added</source>
        <translation>“{0}” เกินมา</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Add a term</source>
        <translation>เพิ่มศัพท์</translation>
    </message>
    <message>
        <source>In all my texts</source>
        <translation>ในทุกบทความของฉัน</translation>
    </message>
    <message>
        <source>In this text only</source>
        <translation>เฉพาะในบทความนี้</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ภาษาไทย</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>คำอธิบาย</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>ใช้</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Term</source>
        <translation>ศัพท์</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>แห่ง</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>กรองรายการ</translation>
    </message>
    <message>
        <source>Terms in this text</source>
        <translation>ศัพท์ในบทความนี้</translation>
    </message>
</context>
<context>
    <name>TextExportController</name>
    <message>
        <source>Corrected text (*.txt)</source>
        <translation>ข้อความที่แก้แล้ว (*.txt)</translation>
    </message>
    <message>
        <source>Text with corrections marked (*.txt)</source>
        <translation>ข้อความพร้อมรอยแก้ (*.txt)</translation>
    </message>
    <message>
        <source>Text as printed (*.txt)</source>
        <translation>ข้อความตามต้นฉบับ (*.txt)</translation>
    </message>
    <message>
        <source>Export the text</source>
        <translation>ส่งออกข้อความ</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>ส่งออกไปยัง {0} แล้ว</translation>
    </message>
</context>
<context>
    <name>TranslatingController</name>
    <message>
        <source>Every passage is translated</source>
        <translation>แปลครบทุกตอนแล้ว</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>แปล</translation>
    </message>
    <message>
        <source>This passage is not translated yet</source>
        <translation>ตอนนี้ยังไม่ได้แปล</translation>
    </message>
    <message>
        <source>Confirm the translation</source>
        <translation>ยืนยันคำแปล</translation>
    </message>
    <message>
        <source>Every number of the Thai is there</source>
        <translation>มีตัวเลขครบตามภาษาไทยแล้ว</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %n passage(s)</source>
        <translation>
            <numerusform>แทนที่ใน %n ตอน</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin another version</source>
        <translation>เริ่มอีกฉบับหนึ่ง</translation>
    </message>
    <message>
        <source>Choose another version</source>
        <translation>เลือกฉบับอื่น</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>Split the passage</source>
        <translation>แบ่งตอน</translation>
    </message>
    <message>
        <source>Join the passages</source>
        <translation>รวมตอน</translation>
    </message>
</context>
<context>
    <name>Translation</name>
    <message>
        <source>To check</source>
        <translation>ควรดู</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>ศัพท์</translation>
    </message>
    <message>
        <source>Translated before</source>
        <translation>เคยแปลไว้</translation>
    </message>
    <message>
        <source>Other versions</source>
        <translation>ฉบับอื่น</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>ความเห็น</translation>
    </message>
    <message>
        <source>untranslated</source>
        <translation>ยังไม่ได้แปล</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ร่าง</translation>
    </message>
    <message>
        <source>done</source>
        <translation>เสร็จแล้ว</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ตรวจแล้ว</translation>
    </message>
</context>
<context>
    <name>TranslationChecking</name>
    <message>
        <source>Nothing to look at was found</source>
        <translation>ไม่พบสิ่งที่ควรดู</translation>
    </message>
</context>
<context>
    <name>TranslationField</name>
    <message>
        <source>English</source>
        <translation>ภาษาอังกฤษ</translation>
    </message>
    <message>
        <source>English of the passage</source>
        <translation>ภาษาอังกฤษของตอนนี้</translation>
    </message>
    <message>
        <source>Add “{0}” to the dictionary</source>
        <translation>เพิ่ม “{0}” ลงในพจนานุกรม</translation>
    </message>
</context>
<context>
    <name>TranslationFilesController</name>
    <message>
        <source>{0} (translation)</source>
        <translation>{0} (คำแปล)</translation>
    </message>
    <message>
        <source>Import a translation</source>
        <translation>นำเข้าคำแปล</translation>
    </message>
    <message>
        <source>Import a translation memory</source>
        <translation>นำเข้าหน่วยความจำการแปล</translation>
    </message>
    <message>
        <source>Export the translation memory</source>
        <translation>ส่งออกหน่วยความจำการแปล</translation>
    </message>
    <message>
        <source>Exported to {0}</source>
        <translation>ส่งออกไปที่ {0} แล้ว</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>กำลังส่งออก…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) imported</source>
        <translation>
            <numerusform>นำเข้า %n ตอน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place here</source>
        <translation>
            <numerusform>หาที่ลงไม่ได้ %n ตอน</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>กำลังนำเข้า…</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) remembered</source>
        <translation>
            <numerusform>จดจำ %n ตอน</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) exported</source>
        <translation>
            <numerusform>ส่งออก %n ตอน</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
</context>
<context>
    <name>TranslationIssues</name>
    <message>
        <source>nothing stands for this passage</source>
        <translation>ช่วงนี้ยังไม่มีคำแปล</translation>
    </message>
    <message>
        <source>“{found}” should be “{expected}”</source>
        <translation>“{found}” ควรแปลว่า “{expected}”</translation>
    </message>
    <message>
        <source>the glossary forbids “{found}”; “{expected}” is right</source>
        <translation>อภิธานศัพท์ห้ามใช้ “{found}” ให้ใช้ “{expected}”</translation>
    </message>
    <message>
        <source>the number {found} is missing</source>
        <translation>ขาดตัวเลข {found}</translation>
    </message>
    <message>
        <source>the number {found} is not in the Thai</source>
        <translation>ไม่มีตัวเลข {found} ในภาษาไทย</translation>
    </message>
    <message>
        <source>doubled blanks</source>
        <translation>เว้นวรรคซ้ำ</translation>
    </message>
    <message>
        <source>the quotation mark {found} has no partner</source>
        <translation>เครื่องหมายคำพูด {found} ไม่มีคู่</translation>
    </message>
    <message>
        <source>the bracket {found} has no partner</source>
        <translation>วงเล็บ {found} ไม่มีคู่</translation>
    </message>
    <message>
        <source>the same words are translated “{expected}” elsewhere</source>
        <translation>ข้อความเดียวกันนี้แปลว่า “{expected}” ในที่อื่น</translation>
    </message>
    <message>
        <source>the Thai was changed after it was translated</source>
        <translation>ข้อความภาษาไทยถูกแก้หลังจากแปลแล้ว</translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message>
        <source>{0} of {1} done</source>
        <translation>เสร็จ {0} จาก {1}</translation>
    </message>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>ตรวจแล้ว %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>ร่าง %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n คำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the sentences of this text…</source>
        <translation>กำลังค้นหาประโยคของบทความนี้…</translation>
    </message>
    <message>
        <source>English</source>
        <translation>อังกฤษ</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>ไทย</translation>
    </message>
    <message>
        <source>{0}: {1} words, {2} characters, {3} without blanks</source>
        <translation>{0}: {1} คำ {2} อักขระ ไม่รวมช่องว่าง {3}</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>ตอน</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>ตรวจ</translation>
    </message>
    <message>
        <source>Passages of this text</source>
        <translation>ตอนต่าง ๆ ของเรื่องนี้</translation>
    </message>
    <message>
        <source>What stands ready for this passage</source>
        <translation>สิ่งที่เตรียมไว้สำหรับตอนนี้</translation>
    </message>
    <message>
        <source>How far the translation has come</source>
        <translation>ความคืบหน้าของการแปล</translation>
    </message>
</context>
<context>
    <name>TranslationTools</name>
    <message>
        <source>No glossary term stands in this passage</source>
        <translation>ไม่มีศัพท์จากอภิธานศัพท์ในตอนนี้</translation>
    </message>
</context>
<context>
    <name>TyposPage</name>
    <message>
        <source>all that may be wrong</source>
        <translation>ทุกคำที่อาจผิด</translation>
    </message>
    <message>
        <source>what is likely wrong</source>
        <translation>ที่น่าจะผิด</translation>
    </message>
    <message>
        <source>what is nearly surely wrong</source>
        <translation>ที่ผิดค่อนข้างแน่</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>ตามต้นฉบับ</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>แก้แล้ว</translation>
    </message>
    <message>
        <source>With corrections marked</source>
        <translation>แสดงรอยแก้</translation>
    </message>
    <message>
        <source>Look for typos</source>
        <translation>ค้นหาคำพิมพ์ผิด</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>แสดง</translation>
    </message>
    <message>
        <source>How the text is read</source>
        <translation>วิธีอ่านข้อความ</translation>
    </message>
    <message>
        <source>Hide page numbers and running heads</source>
        <translation>ซ่อนเลขหน้าและหัวกระดาษ</translation>
    </message>
    <message>
        <source>Hide the marks of footnotes</source>
        <translation>ซ่อนเครื่องหมายเชิงอรรถ</translation>
    </message>
    <message>
        <source>Corrected in all your texts</source>
        <translation>แก้ในทุกเรื่องของคุณ</translation>
    </message>
    <message>
        <source>Forget this rule</source>
        <translation>ลืมกฎนี้</translation>
    </message>
    <message>
        <source>None yet: tick “In all my texts from now on” when you correct a word.</source>
        <translation>ยังไม่มี: เลือก “ใช้กับทุกเรื่องของฉันต่อจากนี้” เมื่อแก้คำ</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>--start {start} --end {end}: the text has positions 0 to {length}</source>
        <translation>--start {start} --end {end}: ข้อความมีตำแหน่ง 0 ถึง {length}</translation>
    </message>
    <message>
        <source>--correct, --translate, and a note, tag or colour exclude each other</source>
        <translation>ใช้ --correct, --translate และหมายเหตุ ป้าย หรือสี พร้อมกันไม่ได้ เลือกอย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>There is no dictionary “{dictionary_id}”.</source>
        <translation>ไม่มีพจนานุกรม “{dictionary_id}”</translation>
    </message>
    <message>
        <source>--with {parts}: only {known}</source>
        <translation>--with {parts}: ใช้ได้เฉพาะ {known}</translation>
    </message>
    <message>
        <source>--reading marked: only with --to text, without a translation</source>
        <translation>--reading marked: ใช้ได้กับ --to text ที่ไม่มีคำแปลเท่านั้น</translation>
    </message>
    <message>
        <source>--language “{tag}”: a tag like en or en-GB is wanted</source>
        <translation>--language “{tag}”: ต้องเป็นรหัสภาษาอย่าง en หรือ en-GB</translation>
    </message>
    <message>
        <source>vocabulary needs a FILE, --export CSV or --import CSV</source>
        <translation>vocabulary ต้องมี FILE, --export CSV หรือ --import CSV</translation>
    </message>
    <message>
        <source>--export and --import are about all words: leave FILE out</source>
        <translation>--export กับ --import ใช้กับคำทั้งหมด จึงไม่ต้องระบุ FILE</translation>
    </message>
    <message>
        <source>--mark STATUS and WORDs go together: FILE --mark known WORD…</source>
        <translation>--mark STATUS ต้องใช้คู่กับ WORD: FILE --mark known WORD…</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>new</source>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>กำลังเรียน</translation>
    </message>
    <message>
        <source>known</source>
        <translation>รู้แล้ว</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ไม่นับ</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>พบน้อย</translation>
    </message>
</context>
<context>
    <name>WelcomeController</name>
    <message>
        <source>New in nepreader {0}</source>
        <translation>มีอะไรใหม่ใน nepreader {0}</translation>
    </message>
    <message>
        <source>Point at a word</source>
        <translation>ชี้ที่คำ</translation>
    </message>
    <message>
        <source>Learners: its meaning, its sound and its tone. Arrow keys walk from word to word.</source>
        <translation>ผู้เรียน: ดูความหมาย เสียงอ่าน และวรรณยุกต์ แป้นลูกศรเดินจากคำสู่คำ</translation>
    </message>
    <message>
        <source>A typo</source>
        <translation>คำพิมพ์ผิด</translation>
    </message>
    <message>
        <source>Scanned texts: what was probably misread. Enter accepts, Delete dismisses.</source>
        <translation>บทความสแกน: คำที่น่าจะอ่านผิด Enter ยอมรับ Delete ข้าม</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>แปล</translation>
    </message>
    <message>
        <source>Translators: passage by passage. The sample has its English: write over it.</source>
        <translation>นักแปล: แปลทีละตอน บทตัวอย่างมีคำแปลอังกฤษอยู่แล้ว เขียนทับได้เลย</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>สอน</translation>
    </message>
    <message>
        <source>Instructors: large letters for the class, your notes for you. Esc ends it.</source>
        <translation>ผู้สอน: อักษรใหญ่สำหรับชั้นเรียน บันทึกสำหรับคุณ กด Esc เพื่อจบ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>เขียนบันทึก</translation>
    </message>
    <message>
        <source>Everyone: select words, mark them, write to them. The text itself stays as it is.</source>
        <translation>ทุกคน: เลือกคำ เน้นคำ เขียนบันทึก ตัวบทความไม่ถูกแตะต้อง</translation>
    </message>
    <message>
        <source>Open a text first</source>
        <translation>โปรดเปิดบทความก่อน</translation>
    </message>
</context>
<context>
    <name>WhatsNewDialog</name>
    <message>
        <source>What’s new</source>
        <translation>มีอะไรใหม่</translation>
    </message>
    <message>
        <source>{0} and what is to follow</source>
        <translation>{0} และสิ่งที่กำลังจะมา</translation>
    </message>
    <message>
        <source>The list of changes is missing.</source>
        <translation>ไม่พบรายการเปลี่ยนแปลง</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>No meaning is known.</source>
        <translation>ไม่พบความหมาย</translation>
    </message>
</context>
<context>
    <name>WordExportController</name>
    <message>
        <source>words you are learning</source>
        <translation>คำที่กำลังเรียน</translation>
    </message>
    <message>
        <source>words you are learning or annotated</source>
        <translation>คำที่กำลังเรียนหรือมีบันทึก</translation>
    </message>
    <message>
        <source>all words</source>
        <translation>ทุกคำ</translation>
    </message>
    <message>
        <source>Anki: {0} (*.apkg)</source>
        <translation>Anki: {0} (*.apkg)</translation>
    </message>
    <message>
        <source>Table: {0} (*.tsv)</source>
        <translation>ตาราง: {0} (*.tsv)</translation>
    </message>
    <message>
        <source>Export cards</source>
        <translation>ส่งออกบัตรคำ</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) written to {0}</source>
        <translation>
            <numerusform>เขียนบัตรคำ %n ใบลงใน {0} แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>No card to write: mark words as learning first (key 2)</source>
        <translation>ไม่มีบัตรคำให้เขียน ทำเครื่องหมายคำว่ากำลังเรียนก่อน (ปุ่ม 2)</translation>
    </message>
    <message>
        <source>Making cards… {0} %</source>
        <translation>กำลังทำบัตรคำ… {0} %</translation>
    </message>
    <message>
        <source>Export your vocabulary</source>
        <translation>ส่งออกคลังคำศัพท์ของคุณ</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ตาราง (*.csv)</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>คลังคำศัพท์</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written to {0}</source>
        <translation>
            <numerusform>เขียน %n คำลงใน {0} แล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a vocabulary</source>
        <translation>นำเข้าคลังคำศัพท์</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in</source>
        <translation>
            <numerusform>นำเข้าแล้ว %n คำ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in “{0}”</source>
        <translation>นำเข้า “{0}”</translation>
    </message>
</context>
<context>
    <name>WordReviewController</name>
    <message numerus="yes">
        <source>%n word(s) reviewed. Done for now.</source>
        <translation>
            <numerusform>ทบทวนแล้ว %n คำ เสร็จสำหรับตอนนี้</numerusform>
        </translation>
    </message>
    <message>
        <source>No word is due.</source>
        <translation>ยังไม่มีคำที่ถึงกำหนดทบทวน</translation>
    </message>
    <message>
        <source>The next one comes up in {0}.</source>
        <translation>คำถัดไปจะมาในอีก {0}</translation>
    </message>
    <message>
        <source>Mark words as learning (key 2) to review them.</source>
        <translation>ทำเครื่องหมายคำว่ากำลังเรียน (ปุ่ม 2) เพื่อทบทวนคำนั้น</translation>
    </message>
</context>
<context>
    <name>WordReviewDialog</name>
    <message>
        <source>Review of your words</source>
        <translation>ทบทวนคำของคุณ</translation>
    </message>
    <message>
        <source>Show the word</source>
        <translation>แสดงคำ</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>เว้นวรรค (Space)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>ย้อนกลับ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>How far the review has come</source>
        <translation>ทบทวนไปแล้วเท่าใด</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} จาก {1}</translation>
    </message>
</context>
<context>
    <name>WordsController</name>
    <message>
        <source>Merge “{0}”</source>
        <translation>รวม “{0}”</translation>
    </message>
    <message>
        <source>Split “{0}”</source>
        <translation>แยก “{0}”</translation>
    </message>
    <message>
        <source>The glossary {0} is in use</source>
        <translation>ใช้อภิธานศัพท์ {0} แล้ว</translation>
    </message>
    <message>
        <source>Add the term “{0}”</source>
        <translation>เพิ่มศัพท์ “{0}”</translation>
    </message>
</context>
<context>
    <name>WordsModel</name>
    <message>
        <source>Word</source>
        <translation>คำ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>ครั้ง</translation>
    </message>
    <message>
        <source>At</source>
        <translation>ที่</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>อันดับ</translation>
    </message>
    <message>
        <source>Where it stands first, in the text</source>
        <translation>ตำแหน่งแรกในเนื้อหา</translation>
    </message>
    <message>
        <source>Its place among the most frequent words of Thai</source>
        <translation>อันดับความถี่ในบรรดาคำไทยที่พบบ่อย</translation>
    </message>
</context>
<context>
    <name>WordsPage</name>
    <message>
        <source>Paiboon: tones and lengths, as in books for learners</source>
        <translation>ไพบูลย์: บอกวรรณยุกต์และสั้นยาว แบบตำราเรียน</translation>
    </message>
    <message>
        <source>Royal Institute (RTGS): as on road signs, without tones</source>
        <translation>ราชบัณฑิต (RTGS): แบบป้ายถนน ไม่บอกวรรณยุกต์</translation>
    </message>
    <message>
        <source>IPA</source>
        <translation>สัทอักษรสากล (IPA)</translation>
    </message>
    <message>
        <source>Way to write sounds</source>
        <translation>วิธีเขียนคำอ่าน</translation>
    </message>
    <message>
        <source>Gloss every word, not terms alone</source>
        <translation>แปลทุกคำ ไม่เฉพาะศัพท์</translation>
    </message>
    <message>
        <source>Colour words by how you know them</source>
        <translation>ลงสีคำตามระดับที่รู้</translation>
    </message>
    <message>
        <source>Engine that cuts words</source>
        <translation>ตัวตัดคำ</translation>
    </message>
    <message>
        <source>Dictionaries…</source>
        <translation>พจนานุกรม…</translation>
    </message>
    <message>
        <source>Glossaries…</source>
        <translation>อภิธานศัพท์…</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Narrow the list</source>
        <translation>กรองรายการ</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>ทุกสถานะ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>Words of this text</source>
        <translation>คำในเนื้อหานี้</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n คำ</numerusform>
        </translation>
    </message>
    <message>
        <source>keys: 1 new, 2 learning, 3 known, 0 ignored</source>
        <translation>ปุ่ม: 1 ใหม่ 2 กำลังเรียน 3 รู้แล้ว 0 ไม่นับ</translation>
    </message>
</context>
</TS>
