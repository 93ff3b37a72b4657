<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>%n line left to tick</numerusform>
            <numerusform>%n lines left to tick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>in %n section</numerusform>
            <numerusform>in %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n break</numerusform>
            <numerusform>%n breaks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n question has no answer</numerusform>
            <numerusform>%n questions have no answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n question is marked</numerusform>
            <numerusform>%n questions are marked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n question has no answer.</numerusform>
            <numerusform>%n questions have no answer.</numerusform>
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
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>Too many tries. You can try again in %n second, or raise your hand.</numerusform>
            <numerusform>Too many tries. You can try again in %n seconds, or raise your hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>The next one counts in %n second.</numerusform>
            <numerusform>The next one counts in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n thing must be mended.</numerusform>
            <numerusform>%n things must be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n thing is worth a look.</numerusform>
            <numerusform>%n things are worth a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n thing is fine.</numerusform>
            <numerusform>%n things are fine.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>Checked on {day} at {time}, took %n second.</numerusform>
            <numerusform>Checked on {day} at {time}, took %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n pair made</numerusform>
            <numerusform>%n pairs made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>Make at most %n pair.</numerusform>
            <numerusform>Make at most %n pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n break of {length}</numerusform>
            <numerusform>%n breaks of {length} each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>%n tool beyond those of the exam</numerusform>
            <numerusform>%n tools beyond those of the exam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>It can be played %n more time.</numerusform>
            <numerusform>It can be played %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>Listen to it to the end at least %n more time.</numerusform>
            <numerusform>Listen to it to the end at least %n more times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>Only the beginning of what you pasted fits: %n character was left out.</numerusform>
            <numerusform>Only the beginning of what you pasted fits: %n characters were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n paused exam goes on. The clock runs again.</numerusform>
            <numerusform>%n paused exams go on. The clocks run again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n candidate reads this. The clock runs on.</numerusform>
            <numerusform>%n candidates read this. The clocks run on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>The questions of %n candidate are hidden and the clock stops, until you end the pause.</numerusform>
            <numerusform>The questions of %n candidates are hidden and the clocks stop, until you end the pause.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n candidate gets this time at once, and reads how much it is, and why.</numerusform>
            <numerusform>%n candidates get this time at once, and read how much it is, and why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>Too many tries. You can try again in %n second.</numerusform>
            <numerusform>Too many tries. You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n exception was named.</numerusform>
            <numerusform>%n exceptions were named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>Of %n candidate something arrived later: close it once more.</numerusform>
            <numerusform>Of %n candidates something arrived later: close it once more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n candidate has not begun.</numerusform>
            <numerusform>%n candidates have not begun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>Next: %n candidate at {next}. The last at {last}.</numerusform>
            <numerusform>Next: %n candidates at {next}. The last at {last}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>%n seat every {seconds} s</numerusform>
            <numerusform>%n seats every {seconds} s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n answer, saved on this computer</numerusform>
            <numerusform>%n answers, all saved on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>Choose %n answer.</numerusform>
            <numerusform>Choose %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>Choose at most %n answer.</numerusform>
            <numerusform>Choose at most %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>Choose at least %n answer.</numerusform>
            <numerusform>Choose at least %n answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>You have chosen %n already. Take it back first.</numerusform>
            <numerusform>You have chosen %n already. Take one back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n candidate is open and has no reason yet.</numerusform>
            <numerusform>%n candidates are open and have no reason yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, saved on this computer</numerusform>
            <numerusform>%n, all saved on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n word over</numerusform>
            <numerusform>%n words over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>%n word to go</numerusform>
            <numerusform>%n words to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>Choose at most %n place in the picture.</numerusform>
            <numerusform>Choose at most %n places in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>Choose at least %n place in the picture.</numerusform>
            <numerusform>Choose at least %n places in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>You have chosen %n already. Take it back first.</numerusform>
            <numerusform>You have chosen %n already. Take one back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>Give %Ln minute</numerusform>
            <numerusform>Give %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} gets %Ln minute at once, and reads why.</numerusform>
            <numerusform>{name} gets %Ln minutes at once, and reads why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%Ln incident to decide</numerusform>
            <numerusform>%Ln incidents to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>%n more answer below</numerusform>
            <numerusform>%n more answers below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>Choose at most %n answer in all.</numerusform>
            <numerusform>Choose at most %n answers in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>You have chosen %n already. Take it back first.</numerusform>
            <numerusform>You have chosen %n already. Take one back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n decision waits here.</numerusform>
            <numerusform>%n decisions wait here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>%Ln code taken from {file}. They are kept nowhere.</numerusform>
            <numerusform>%Ln codes taken from {file}. They are kept nowhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n answer, saved on this computer</numerusform>
            <numerusform>%n answers, all saved on this computer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>Point at up to %n place in the picture.</numerusform>
            <numerusform>Point at up to %n places in the picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>You have chosen %n already. Take it back first.</numerusform>
            <numerusform>You have chosen %n already. Take one back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %Ln to look at</numerusform>
            <numerusform>{page}, %Ln to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%Ln more page</numerusform>
            <numerusform>%Ln more pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n word to look at</numerusform>
            <numerusform>%n words to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>%n thing left to try</numerusform>
            <numerusform>%n things left to try</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>The screen comes back in %n second.</numerusform>
            <numerusform>The screen comes back in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n answer is on the server</numerusform>
            <numerusform>%n answers are on the server</numerusform>
        </translation>
    </message>
</context>
</TS>
