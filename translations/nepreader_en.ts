<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AcceptManyDialog</name>
    <message numerus="yes">
        <source>Correct %n place(s)</source>
        <translation>
            <numerusform>Correct %n place</numerusform>
            <numerusform>Correct %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationFilesController</name>
    <message numerus="yes">
        <source>%n annotation(s) brought back</source>
        <translation>
            <numerusform>%n annotation brought back</numerusform>
            <numerusform>%n annotations brought back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) imported</source>
        <translation>
            <numerusform>%n annotation imported</numerusform>
            <numerusform>%n annotations imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out: no annotation(s)</source>
        <translation>
            <numerusform>%n left out: it is no annotation</numerusform>
            <numerusform>%n left out: they are no annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) exported</source>
        <translation>
            <numerusform>%n annotation exported</numerusform>
            <numerusform>%n annotations exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnotationsPanel</name>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPane</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0}: %n place(s)</source>
        <translation>
            <numerusform>{0}: %n place</numerusform>
            <numerusform>{0}: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConcordancePanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DictionariesDialog</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DroppingController</name>
    <message numerus="yes">
        <source>%n other text(s) stand under File, Open recent</source>
        <translation>
            <numerusform>%n other text stands under File, Open recent</numerusform>
            <numerusform>%n other texts stand under File, Open recent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPane</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowingController</name>
    <message numerus="yes">
        <source>%n annotation(s) to check</source>
        <translation>
            <numerusform>%n annotation to check</numerusform>
            <numerusform>%n annotations to check</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) unplaced</source>
        <translation>
            <numerusform>%n annotation unplaced</numerusform>
            <numerusform>%n annotations unplaced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GlossaryExportController</name>
    <message numerus="yes">
        <source>%n term(s) written to {0}</source>
        <translation>
            <numerusform>%n term written to {0}</numerusform>
            <numerusform>%n terms written to {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkingController</name>
    <message numerus="yes">
        <source>%n word(s): {0}</source>
        <translation>
            <numerusform>%n word: {0}</numerusform>
            <numerusform>%n words: {0}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatingButtons</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewController</name>
    <message numerus="yes">
        <source>%n place(s) corrected</source>
        <translation>
            <numerusform>%n place corrected</numerusform>
            <numerusform>%n places corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n place(s)</source>
        <translation>
            <numerusform>Correct %n place</numerusform>
            <numerusform>Correct %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>%n suspected typo(s)</source>
        <translation>
            <numerusform>%n suspected typo</numerusform>
            <numerusform>%n suspected typos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable byte(s)</source>
        <translation>
            <numerusform>%n unreadable byte</numerusform>
            <numerusform>%n unreadable bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslatingController</name>
    <message numerus="yes">
        <source>Replace in %n passage(s)</source>
        <translation>
            <numerusform>Replace in %n passage</numerusform>
            <numerusform>Replace in %n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationFilesController</name>
    <message numerus="yes">
        <source>%n passage(s) imported</source>
        <translation>
            <numerusform>%n passage imported</numerusform>
            <numerusform>%n passages imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found no place here</source>
        <translation>
            <numerusform>%n found no place here</numerusform>
            <numerusform>%n found no place here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) remembered</source>
        <translation>
            <numerusform>%n passage remembered</numerusform>
            <numerusform>%n passages remembered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) exported</source>
        <translation>
            <numerusform>%n passage exported</numerusform>
            <numerusform>%n passages exported</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranslationPanel</name>
    <message numerus="yes">
        <source>%n reviewed</source>
        <translation>
            <numerusform>%n reviewed</numerusform>
            <numerusform>%n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordExportController</name>
    <message numerus="yes">
        <source>%n card(s) written to {0}</source>
        <translation>
            <numerusform>%n card written to {0}</numerusform>
            <numerusform>%n cards written to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) written to {0}</source>
        <translation>
            <numerusform>%n word written to {0}</numerusform>
            <numerusform>%n words written to {0}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) taken in</source>
        <translation>
            <numerusform>%n word taken in</numerusform>
            <numerusform>%n words taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordReviewController</name>
    <message numerus="yes">
        <source>%n word(s) reviewed. Done for now.</source>
        <translation>
            <numerusform>%n word reviewed. Done for now.</numerusform>
            <numerusform>%n words reviewed. Done for now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
