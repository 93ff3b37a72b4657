<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n line(s) left to tick</source>
        <translation>
            <numerusform>%n पंक्ति पर निशान लगाना शेष</numerusform>
            <numerusform>%n पंक्तियों पर निशान लगाना शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>I am the person whose name is on this screen.</source>
        <translation>मैं वही व्यक्ति हूँ जिसका नाम इस स्क्रीन पर है।</translation>
    </message>
    <message>
        <source>I work alone: no phone, no notes, no help.</source>
        <translation>यह काम मेरा अपना है: न फ़ोन, न नोट्स, न किसी की मदद।</translation>
    </message>
    <message>
        <source>I keep the questions to myself after the exam.</source>
        <translation>परीक्षा के बाद भी प्रश्न मुझ तक ही रहेंगे।</translation>
    </message>
    <message>
        <source>I know that this station records what happens on it: keys, windows and times. No camera, no sound.</source>
        <translation>मुझे पता है कि इस कंप्यूटर पर जो होता है वह दर्ज होता है: कुंजियाँ, विंडो और समय। न कैमरा, न आवाज़।</translation>
    </message>
    <message numerus="yes">
        <source>in %n section(s)</source>
        <translation>
            <numerusform>%n खंड में</numerusform>
            <numerusform>%n खंडों में</numerusform>
        </translation>
    </message>
    <message>
        <source>go back and forth as you like</source>
        <translation>आगे-पीछे जैसे चाहें जाएँ</translation>
    </message>
    <message>
        <source>one after another, without going back</source>
        <translation>एक के बाद एक, पीछे लौटना नहीं होगा</translation>
    </message>
    <message>
        <source>a notice comes when the last {time} begin</source>
        <translation>{time} शेष रहने पर सूचना मिलेगी</translation>
    </message>
    <message>
        <source>{section}: {time}</source>
        <translation>{section}: {time}</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>खंड {number}</translation>
    </message>
    <message>
        <source>Sections close behind you</source>
        <translation>खंड आपके पीछे बंद हो जाते हैं</translation>
    </message>
    <message>
        <source>you cannot come back to one</source>
        <translation>आप किसी खंड पर वापस नहीं आ सकते</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s)</source>
        <translation>
            <numerusform>%n विराम</numerusform>
            <numerusform>%n विराम</numerusform>
        </translation>
    </message>
    <message>
        <source>below the list of questions</source>
        <translation>प्रश्नों की सूची के नीचे</translation>
    </message>
    <message>
        <source>Take a break</source>
        <translation>विराम लें</translation>
    </message>
    <message>
        <source>Next: {section}</source>
        <translation>आगे: {section}</translation>
    </message>
    <message>
        <source>The next section</source>
        <translation>अगला खंड</translation>
    </message>
    <message>
        <source>Leave {section} for good?</source>
        <translation>क्या {section} हमेशा के लिए छोड़ना है?</translation>
    </message>
    <message>
        <source>Leave this section for good?</source>
        <translation>क्या यह खंड हमेशा के लिए छोड़ना है?</translation>
    </message>
    <message>
        <source>You cannot come back to it. Your answers are saved and count.</source>
        <translation>आप इस पर वापस नहीं आ सकते। आपके उत्तर सहेजे गए हैं और गिने जाएँगे।</translation>
    </message>
    <message>
        <source>Question {number} has no answer</source>
        <translation>प्रश्न {number} का उत्तर नहीं दिया गया</translation>
    </message>
    <message>
        <source>You cannot come back to it when you go on.</source>
        <translation>आगे बढ़ने पर आप इस पर वापस नहीं आ सकते।</translation>
    </message>
    <message>
        <source>Take a break of {time}?</source>
        <translation>{time} का विराम लें?</translation>
    </message>
    <message>
        <source>Break {number} of {total}.</source>
        <translation>{total} में से विराम {number}।</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile. Your exam&apos;s clock goes on.</source>
        <translation>इस बीच प्रश्न ढके रहते हैं। आपकी परीक्षा की घड़ी चलती रहती है।</translation>
    </message>
    <message>
        <source>The questions are covered meanwhile, and your clock stands.</source>
        <translation>इस बीच प्रश्न ढके रहते हैं और आपकी घड़ी रुकी रहती है।</translation>
    </message>
    <message>
        <source>The time of “{section}” is up. Your last words are in.</source>
        <translation>“{section}” का समय पूरा हो गया। आपके अंतिम शब्द दर्ज हैं।</translation>
    </message>
    <message>
        <source>The time of the section is up. Your last words are in.</source>
        <translation>खंड का समय पूरा हो गया। आपके अंतिम शब्द दर्ज हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n प्रश्न</numerusform>
            <numerusform>%n प्रश्न</numerusform>
        </translation>
    </message>
    <message>
        <source>{time} for it, from its first question on</source>
        <translation>इसके लिए {time}, पहले प्रश्न से</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes; you can still read it.</source>
        <translation>छोड़ने पर या समय पूरा होने पर यह बंद हो जाता है; आप इसे फिर भी पढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>When it is left or its time is up, it closes for good.</source>
        <translation>छोड़ने पर या समय पूरा होने पर यह हमेशा के लिए बंद हो जाता है।</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{total} में से {answered} प्रश्नों के उत्तर दिए गए</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked</source>
        <translation>
            <numerusform>%n प्रश्न चिह्नित है</numerusform>
            <numerusform>%n प्रश्न चिह्नित हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left in it: {time}</source>
        <translation>इसमें बचा समय: {time}</translation>
    </message>
    <message>
        <source>You can still read it, and change nothing.</source>
        <translation>आप इसे पढ़ सकते हैं, पर कुछ बदल नहीं सकते।</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>प्रश्न पर वापस</translation>
    </message>
    <message>
        <source>Begin this section</source>
        <translation>यह खंड शुरू करें</translation>
    </message>
    <message>
        <source>Back to the section</source>
        <translation>खंड पर वापस</translation>
    </message>
    <message>
        <source>Leave the section</source>
        <translation>खंड छोड़ें</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>बिना उत्तर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Begin the break</source>
        <translation>विराम शुरू करें</translation>
    </message>
    <message>
        <source>{sections}; {moves}</source>
        <translation>{sections}; {moves}</translation>
    </message>
    <message>
        <source>Every answer is kept</source>
        <translation>हर उत्तर सुरक्षित रहता है</translation>
    </message>
    <message>
        <source>the moment you give it, also if the power fails</source>
        <translation>देते ही, बिजली चली जाए तब भी</translation>
    </message>
    <message>
        <source>Marked is still answered</source>
        <translation>चिह्न लगा उत्तर भी उत्तर है</translation>
    </message>
    <message>
        <source>a mark is for you; it changes no score</source>
        <translation>चिह्न आपके लिए है; इससे अंक नहीं बदलते</translation>
    </message>
    <message>
        <source>Your exam has these settings</source>
        <translation>आपकी परीक्षा में ये सुविधाएँ हैं</translation>
    </message>
    <message>
        <source>A center admin can go on with a code</source>
        <translation>केंद्र प्रभारी कोड से आगे बढ़ा सकते हैं</translation>
    </message>
    <message>
        <source>A center admin can open it with five words</source>
        <translation>केंद्र प्रभारी इसे पाँच शब्दों से खोल सकते हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer</source>
        <translation>
            <numerusform>%n प्रश्न का उत्तर नहीं दिया</numerusform>
            <numerusform>%n प्रश्नों के उत्तर नहीं दिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer.</source>
        <translation>
            <numerusform>%n प्रश्न का उत्तर नहीं दिया।</numerusform>
            <numerusform>%n प्रश्नों के उत्तर नहीं दिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>What you have answered is already saved.</source>
        <translation>आपके दिए उत्तर सहेजे जा चुके हैं।</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} शेष</translation>
    </message>
    <message>
        <source>{time} left in this section</source>
        <translation>इस खंड में {time} बाकी</translation>
    </message>
    <message>
        <source>Added to your time: {time}</source>
        <translation>आपके समय में जोड़ा गया: {time}</translation>
    </message>
    <message>
        <source>A center admin changed how your exam is shown. Your answers are as they were.</source>
        <translation>केंद्र व्यवस्थापक ने आपकी परीक्षा दिखाने का ढंग बदला है। आपके उत्तर वैसे ही हैं।</translation>
    </message>
    <message>
        <source>Your settings are other ones now.</source>
        <translation>आपकी सुविधाएँ अब बदल गई हैं।</translation>
    </message>
    <message>
        <source>Your answers are saved here and go out later.</source>
        <translation>आपके उत्तर यहाँ सहेजे जाते हैं और बाद में अपने-आप भेजे जाएँगे।</translation>
    </message>
    <message>
        <source>There is no network just now.</source>
        <translation>अभी नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>Back on the network.</source>
        <translation>नेटवर्क फिर से जुड़ गया।</translation>
    </message>
    <message>
        <source>Everything goes to the server again.</source>
        <translation>सब कुछ फिर से सर्वर पर जा रहा है।</translation>
    </message>
    <message>
        <source>All your answers are here, and you have the time you had.</source>
        <translation>आपके सभी उत्तर यहीं हैं, और समय भी उतना ही है जितना था।</translation>
    </message>
    <message>
        <source>Welcome back.</source>
        <translation>फिर से स्वागत है।</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>कोई आपके पास आ रहा है।</translation>
    </message>
    <message>
        <source>Stay in your seat; your exam goes on.</source>
        <translation>अपनी सीट पर बैठे रहें; आपकी परीक्षा चल रही है।</translation>
    </message>
    <message>
        <source>Stay in your seat. A center admin comes to you.</source>
        <translation>अपनी सीट पर बैठे रहें। केंद्र प्रभारी आपके पास आएँगे।</translation>
    </message>
    <message>
        <source>Your hand is raised.</source>
        <translation>आपका हाथ उठा हुआ है।</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>केंद्र प्रभारी का संदेश</translation>
    </message>
    <message>
        <source>This question asks for an answer.</source>
        <translation>इस प्रश्न का उत्तर देना आवश्यक है।</translation>
    </message>
    <message>
        <source>Answer it, then go on.</source>
        <translation>उत्तर दें, फिर आगे बढ़ें।</translation>
    </message>
    <message>
        <source>You can go on in {time}</source>
        <translation>आप {time} में आगे बढ़ सकते हैं</translation>
    </message>
    <message>
        <source>So long this part of the exam stays open at least.</source>
        <translation>परीक्षा का यह भाग कम से कम इतनी देर खुला रहता है।</translation>
    </message>
    <message>
        <source>The time of that question is up.</source>
        <translation>उस प्रश्न का समय पूरा हो गया।</translation>
    </message>
    <message>
        <source>The time of “{section}” is up.</source>
        <translation>“{section}” का समय पूरा हो गया।</translation>
    </message>
    <message>
        <source>The time of that section is up.</source>
        <translation>उस खंड का समय पूरा हो गया।</translation>
    </message>
    <message>
        <source>A center admin has been told. Your answers are saved; go on calmly.</source>
        <translation>केंद्र प्रभारी को बता दिया गया है। आपके उत्तर सहेजे गए हैं; शांति से जारी रखें।</translation>
    </message>
    <message>
        <source>This computer&apos;s disk is nearly full.</source>
        <translation>इस कंप्यूटर की डिस्क लगभग भर गई है।</translation>
    </message>
    <message>
        <source>The battery is at {percent} %.</source>
        <translation>बैटरी {percent} % पर है।</translation>
    </message>
    <message>
        <source>Raise your hand. If this computer goes off, no answer is lost and you keep your time.</source>
        <translation>हाथ उठाएँ। यह कंप्यूटर बंद भी हो जाए तो कोई उत्तर नहीं खोएगा और आपका समय बना रहेगा।</translation>
    </message>
    <message>
        <source>The battery is nearly empty: {percent} %.</source>
        <translation>बैटरी लगभग खाली है: {percent} %।</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} में से {answered} के उत्तर</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n मिनट</numerusform>
            <numerusform>%n मिनट</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <comment>both parts are whole already: 1 hour 24 minutes</comment>
        <translation>{hours} {minutes}</translation>
    </message>
    <message>
        <source>{day} at {time}</source>
        <translation>{day} को {time} बजे</translation>
    </message>
    <message>
        <source>This exam was submitted on {when}.</source>
        <translation>यह परीक्षा {when} जमा की गई थी।</translation>
    </message>
    <message>
        <source>This exam was submitted already.</source>
        <translation>यह परीक्षा पहले ही जमा की जा चुकी है।</translation>
    </message>
    <message>
        <source>If that was not you, raise your hand now.</source>
        <translation>अगर वह आप नहीं थे, तो अभी हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>Your place is {seat}.</source>
        <translation>आपका स्थान {seat} है।</translation>
    </message>
    <message>
        <source>Seat {number}</source>
        <translation>सीट {number}</translation>
    </message>
    <message>
        <source>Your exam is at another seat.</source>
        <translation>आपकी परीक्षा दूसरी सीट पर है।</translation>
    </message>
    <message>
        <source>Your place is seat {seat}.</source>
        <translation>आपका स्थान सीट {seat} है।</translation>
    </message>
    <message>
        <source>Go there, or raise your hand to sit here.</source>
        <translation>वहाँ जाएँ, या यहीं बैठने के लिए हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can ask for your place in this exam.</source>
        <translation>हाथ उठाएँ। केंद्र प्रभारी इस परीक्षा में आपके लिए स्थान माँग सकते हैं।</translation>
    </message>
    <message>
        <source>You have no place in this exam yet.</source>
        <translation>इस परीक्षा में अभी आपका स्थान तय नहीं है।</translation>
    </message>
    <message>
        <source>Your exam opens on {when}.</source>
        <translation>आपकी परीक्षा {when} खुलेगी।</translation>
    </message>
    <message>
        <source>You are early and nothing is lost. Sign in again when it has opened.</source>
        <translation>आप समय से पहले आए हैं, कुछ छूटा नहीं है। खुलने पर फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>This exam closed on {when}.</source>
        <translation>यह परीक्षा {when} बंद हो गई।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can help you.</source>
        <translation>हाथ उठाएँ। केंद्र प्रभारी आपकी सहायता कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. The center admin knows what happens next.</source>
        <translation>परीक्षा देने का आपका अधिकार बना हुआ है। आगे क्या होगा, यह केंद्र प्रभारी बताएँगे।</translation>
    </message>
    <message>
        <source>This exam was called off.</source>
        <translation>यह परीक्षा रद्द कर दी गई है।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin can look up when and where you sit it.</source>
        <translation>हाथ उठाएँ। केंद्र प्रभारी देख सकते हैं कि आपकी परीक्षा कब और कहाँ है।</translation>
    </message>
    <message>
        <source>Your exam does not take place here now.</source>
        <translation>आपकी परीक्षा अभी यहाँ नहीं है।</translation>
    </message>
    <message>
        <source>Raise your hand. The center admin has to end that exam or give you another seat.</source>
        <translation>हाथ उठाएँ। केंद्र प्रभारी को वह परीक्षा समाप्त करनी होगी या आपको दूसरी सीट देनी होगी।</translation>
    </message>
    <message>
        <source>Another exam is still open at this seat.</source>
        <translation>इस सीट पर एक और परीक्षा अभी खुली है।</translation>
    </message>
    <message>
        <source>Your answers are safe and your clock has stopped. Try again in a moment, or raise your hand.</source>
        <translation>आपके उत्तर सुरक्षित हैं और घड़ी रुकी हुई है। थोड़ी देर में फिर कोशिश करें, या हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>The other seat has not handed over your exam yet.</source>
        <translation>दूसरी सीट ने आपकी परीक्षा अभी नहीं सौंपी है।</translation>
    </message>
    <message>
        <source>Your exam cannot go on at this seat yet.</source>
        <translation>आपकी परीक्षा इस सीट पर अभी आगे नहीं बढ़ सकती।</translation>
    </message>
    <message>
        <source>This exam was moved to seat {seat} at {time}.</source>
        <translation>यह परीक्षा {time} बजे सीट {seat} पर भेजी गई।</translation>
    </message>
    <message>
        <source>This exam was moved to {seat} at {time}.</source>
        <comment>the name of a seat</comment>
        <translation>यह परीक्षा {time} बजे {seat} पर भेजी गई।</translation>
    </message>
    <message>
        <source>Your answers are kept. Sign in at that seat to go on.</source>
        <translation>आपके उत्तर सुरक्षित हैं। आगे बढ़ने के लिए उस सीट पर साइन इन करें।</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n सेकंड</numerusform>
            <numerusform>%n सेकंड</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>both parts are whole already: 1 minute 30 seconds</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
    <message>
        <source>This exam now goes on at another seat.</source>
        <translation>यह परीक्षा अब किसी दूसरी सीट पर आगे चलती है।</translation>
    </message>
    <message>
        <source>This exam now goes on at seat {seat}.</source>
        <translation>यह परीक्षा अब सीट {seat} पर आगे चलती है।</translation>
    </message>
    <message>
        <source>This exam now goes on at {seat}.</source>
        <comment>the name of a seat</comment>
        <translation>यह परीक्षा अब {seat} पर आगे चलती है।</translation>
    </message>
    <message>
        <source>Nothing more can be written here. Sign in at that seat to go on.</source>
        <translation>यहाँ अब और कुछ नहीं लिखा जा सकता। आगे बढ़ने के लिए उस सीट पर साइन इन करें।</translation>
    </message>
    <message>
        <source>For staff: put a USB stick in. The exam goes onto it, sealed, and with it to that seat.</source>
        <translation>कर्मचारियों के लिए: एक USB स्टिक लगाएँ। परीक्षा सील करके उस पर लिखी जाती है और उसी से उस सीट पर जाती है।</translation>
    </message>
    <message>
        <source>The exam is on the USB stick. Take the stick out, put it in at that seat, and sign in there.</source>
        <translation>परीक्षा USB स्टिक पर है। स्टिक निकालें, उसे उस सीट पर लगाएँ और वहाँ साइन इन करें।</translation>
    </message>
    <message>
        <source>For staff: nothing was changed, here or on the stick. The reason is {code}.</source>
        <translation>कर्मचारियों के लिए: न यहाँ कुछ बदला गया, न स्टिक पर। कारण {code} है।</translation>
    </message>
    <message>
        <source>The exam on this USB stick cannot go on at this seat.</source>
        <translation>इस USB स्टिक की परीक्षा इस सीट पर आगे नहीं बढ़ सकती।</translation>
    </message>
    <message>
        <source>You need not do anything. Your time has not started.</source>
        <translation>आपको कुछ करने की ज़रूरत नहीं है। आपका समय शुरू नहीं हुआ है।</translation>
    </message>
    <message>
        <source>The questions are released at {time}.</source>
        <translation>प्रश्न {time} बजे जारी होंगे।</translation>
    </message>
    <message>
        <source>The questions are not released yet.</source>
        <translation>प्रश्न अभी जारी नहीं हुए हैं।</translation>
    </message>
    <message>
        <source>Your time has not started. Try again in a moment, or raise your hand.</source>
        <translation>आपका समय शुरू नहीं हुआ है। थोड़ी देर में फिर कोशिश करें, या हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>The questions have not arrived at this seat yet.</source>
        <translation>प्रश्न अभी इस सीट तक नहीं पहुँचे हैं।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the seat can fetch them again.</source>
        <translation>आपका समय शुरू नहीं हुआ है। हाथ उठाएँ; प्रश्न फिर से मँगाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>The questions at this seat are damaged.</source>
        <translation>इस सीट पर आए प्रश्न ठीक से नहीं खुलते।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; this seat needs a newer program.</source>
        <translation>आपका समय शुरू नहीं हुआ है। हाथ उठाएँ; इस सीट को नया प्रोग्राम चाहिए।</translation>
    </message>
    <message>
        <source>This seat cannot read these questions.</source>
        <translation>यह सीट इन प्रश्नों को नहीं पढ़ सकती।</translation>
    </message>
    <message>
        <source>The central server cannot be reached just now.</source>
        <translation>केंद्रीय सर्वर से अभी संपर्क नहीं हो पा रहा है।</translation>
    </message>
    <message>
        <source>The central server is in trouble just now.</source>
        <translation>केंद्रीय सर्वर में अभी कोई दिक़्क़त है।</translation>
    </message>
    <message>
        <source>Nothing was sent to it and your time has not started. Raise your hand.</source>
        <translation>उसे कुछ भेजा नहीं गया और आपका समय शुरू नहीं हुआ है। हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>Something other than the central server answered.</source>
        <translation>केंद्रीय सर्वर की जगह किसी और ने जवाब दिया।</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>सर्वर अपनी पहचान सिद्ध नहीं कर सका।</translation>
    </message>
    <message>
        <source>Everything you answered before is safe and your clock has stopped. Raise your hand.</source>
        <translation>इससे पहले के आपके सभी उत्तर सुरक्षित हैं और घड़ी रुकी हुई है। हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>Your last answer could not be saved: the disk is full.</source>
        <translation>आपका पिछला उत्तर सहेजा नहीं जा सका: डिस्क भर गई है।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; staff have to free some space on this seat&apos;s disk.</source>
        <translation>आपका समय शुरू नहीं हुआ है। हाथ उठाएँ; कर्मचारियों को इस सीट की डिस्क पर कुछ जगह खाली करनी होगी।</translation>
    </message>
    <message>
        <source>This seat&apos;s disk is too full to begin an exam.</source>
        <translation>इस सीट की डिस्क परीक्षा शुरू करने के लिए बहुत भरी हुई है।</translation>
    </message>
    <message>
        <source>Your last answer could not be saved.</source>
        <translation>आपका पिछला उत्तर सहेजा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing is lost. It goes on when the other program ends. Try again, or raise your hand.</source>
        <translation>कुछ नहीं खोया है। दूसरा प्रोग्राम बंद होते ही काम आगे बढ़ेगा। फिर कोशिश करें, या हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>Another program is using this seat&apos;s storage.</source>
        <translation>कोई दूसरा प्रोग्राम इस सीट का संग्रह काम में ले रहा है।</translation>
    </message>
    <message>
        <source>What was saved is kept. Raise your hand; the center admin can move you to another seat.</source>
        <translation>जो सहेजा गया था वह सुरक्षित है। हाथ उठाएँ; केंद्र प्रभारी आपको दूसरी सीट दे सकते हैं।</translation>
    </message>
    <message>
        <source>The storage of this seat is damaged.</source>
        <translation>इस सीट के संग्रह में ख़राबी है।</translation>
    </message>
    <message>
        <source>Nothing is lost. Raise your hand; this seat needs the newer program again.</source>
        <translation>कुछ नहीं खोया है। हाथ उठाएँ; इस सीट को फिर से नया प्रोग्राम चाहिए।</translation>
    </message>
    <message>
        <source>This seat&apos;s storage belongs to a newer program.</source>
        <translation>इस सीट का संग्रह किसी नए प्रोग्राम का है।</translation>
    </message>
    <message>
        <source>Your time has not started. Raise your hand; the center admin can look after it.</source>
        <translation>आपका समय शुरू नहीं हुआ है। हाथ उठाएँ; केंद्र प्रभारी इसे देख लेंगे।</translation>
    </message>
    <message>
        <source>This seat is not locked as the exam demands.</source>
        <translation>यह सीट परीक्षा की शर्तों के अनुसार लॉक नहीं है।</translation>
    </message>
    <message>
        <source>Your right to sit it is not used up. Raise your hand to be given another seat.</source>
        <translation>परीक्षा देने का आपका अधिकार बना हुआ है। दूसरी सीट के लिए हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>No exam can be started at this seat now.</source>
        <translation>इस सीट पर अभी कोई परीक्षा शुरू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>This seat&apos;s program is too old to begin an exam.</source>
        <translation>इस सीट का प्रोग्राम परीक्षा शुरू करने के लिए बहुत पुराना है।</translation>
    </message>
    <message>
        <source>Staff: enroll it with “kiosk enroll” and the code from the central server.</source>
        <translation>कर्मचारी: इसे “kiosk enroll” और केंद्रीय सर्वर से मिले कोड से पंजीकृत करें।</translation>
    </message>
    <message>
        <source>This seat does not belong to a center yet.</source>
        <translation>यह सीट अभी किसी केंद्र से नहीं जुड़ी है।</translation>
    </message>
    <message>
        <source>Please raise your hand.</source>
        <translation>कृपया हाथ उठाएँ।</translation>
    </message>
    <message>
        <source>A center admin has to help here.</source>
        <translation>यहाँ केंद्र प्रभारी की सहायता चाहिए।</translation>
    </message>
    <message>
        <source>Staff: a Wayland desktop lets no program hold the keyboard. Log in to an X11 session, or use the kiosk&apos;s own session: “kiosk session wayland”.</source>
        <translation>कर्मचारी: Wayland डेस्कटॉप किसी भी प्रोग्राम को कीबोर्ड रोके रखने नहीं देता। X11 सत्र में लॉग इन करें, या कियोस्क का अपना सत्र चलाएँ: “kiosk session wayland”।</translation>
    </message>
    <message>
        <source>The exam cannot be locked inside a window.</source>
        <translation>विंडो के भीतर परीक्षा लॉक नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Staff: the kiosk&apos;s own session was started inside a window. Start it from the machine&apos;s console, as exam-kiosk-wayland.service does.</source>
        <translation>कर्मचारी: कियोस्क का अपना सत्र किसी विंडो के भीतर शुरू किया गया। उसे मशीन के कंसोल से शुरू करें, जैसे exam-kiosk-wayland.service करता है।</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this desktop.</source>
        <translation>इस डेस्कटॉप पर परीक्षा लॉक नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>The exam cannot be locked on this kind of screen.</source>
        <translation>इस तरह की स्क्रीन पर परीक्षा लॉक नहीं की जा सकती।</translation>
    </message>
    <message>
        <source>Staff: this program has no lock for it. Use one of the kiosk&apos;s own sessions.</source>
        <translation>कर्मचारी: इस प्रोग्राम में इसके लिए कोई लॉक नहीं है। कियोस्क के अपने सत्रों में से कोई चलाएँ।</translation>
    </message>
    <message>
        <source>This number is not on this center&apos;s list. Check the slip, then type it again.</source>
        <translation>यह संख्या इस केंद्र की सूची में नहीं है। पर्ची देखकर फिर से लिखें।</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s), or raise your hand.</source>
        <translation>
            <numerusform>कई बार कोशिश हो चुकी है। %n सेकंड बाद फिर कोशिश करें, या हाथ उठाएँ।</numerusform>
            <numerusform>कई बार कोशिश हो चुकी है। %n सेकंड बाद फिर कोशिश करें, या हाथ उठाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>This code does not belong to this number. Check the slip, then type both again.</source>
        <translation>यह कोड इस संख्या का नहीं है। पर्ची देखकर दोनों फिर से लिखें।</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Let the exam start at this seat</source>
        <translation>परीक्षा इसी सीट पर शुरू होने दें</translation>
    </message>
    <message>
        <source>Let the exam go on</source>
        <translation>परीक्षा आगे चलने दें</translation>
    </message>
    <message>
        <source>Pause the exam</source>
        <translation>परीक्षा रोकें</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>विराम समाप्त करें</translation>
    </message>
    <message>
        <source>Show the questions again</source>
        <translation>प्रश्न फिर दिखाएँ</translation>
    </message>
    <message>
        <source>Resume at this seat</source>
        <translation>इस सीट पर फिर शुरू करें</translation>
    </message>
    <message>
        <source>The face is right</source>
        <translation>चेहरा सही है</translation>
    </message>
    <message>
        <source>Not this person</source>
        <translation>यह वह व्यक्ति नहीं</translation>
    </message>
    <message>
        <source>Let the exam start here</source>
        <translation>परीक्षा यहाँ शुरू होने दें</translation>
    </message>
    <message>
        <source>Send a message</source>
        <translation>संदेश भेजें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Add time</source>
        <translation>समय बढ़ाएँ</translation>
    </message>
    <message>
        <source>I go</source>
        <translation>मैं जाता हूँ</translation>
    </message>
    <message>
        <source>Somebody was there</source>
        <translation>कोई वहाँ गया था</translation>
    </message>
    <message>
        <source>Give another seat</source>
        <translation>दूसरी सीट दें</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>नहीं आए</translation>
    </message>
    <message>
        <source>Move to another seat</source>
        <translation>दूसरी सीट पर ले जाएँ</translation>
    </message>
    <message>
        <source>End this exam</source>
        <translation>यह परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Give the slot anew</source>
        <translation>स्लॉट नए सिरे से दें</translation>
    </message>
    <message>
        <source>Let the session begin</source>
        <translation>सत्र शुरू होने दें</translation>
    </message>
    <message>
        <source>Change the queue</source>
        <translation>कतार बदलें</translation>
    </message>
    <message>
        <source>Take in a walk-in</source>
        <translation>सूची से बाहर के व्यक्ति को लें</translation>
    </message>
    <message>
        <source>Write a sealed file</source>
        <translation>मुहरबंद फ़ाइल लिखें</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>सत्र समाप्त करें</translation>
    </message>
    <message>
        <source>Close the session</source>
        <translation>सत्र बंद करें</translation>
    </message>
    <message>
        <source>Begin a rehearsal</source>
        <translation>पूर्वाभ्यास शुरू करें</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>End all pauses</source>
        <translation>सभी विराम समाप्त करें</translation>
    </message>
    <message>
        <source>Message all</source>
        <translation>सबको संदेश</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>सबको रोकें</translation>
    </message>
    <message>
        <source>Time for all</source>
        <translation>सबको समय</translation>
    </message>
    <message>
        <source>“{what}” is taken back, if nothing came of it yet. Both stay in the record.</source>
        <translation>“{what}” वापस लिया जाता है, यदि उससे अभी तक कुछ नहीं हुआ। दोनों अभिलेख में रहते हैं।</translation>
    </message>
    <message>
        <source>this seat</source>
        <translation>यह सीट</translation>
    </message>
    <message>
        <source>{name} is expected at the seat that you type, and no longer at seat {seat}.</source>
        <translation>{name} की प्रतीक्षा उस सीट पर होगी जो आप लिखते हैं, सीट {seat} पर नहीं।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at the seat that you type. At seat {seat} nothing more can be written.</source>
        <translation>{name} की परीक्षा उस सीट पर जारी रहेगी जो आप लिखते हैं। सीट {seat} पर आगे कुछ नहीं लिखा जा सकेगा।</translation>
    </message>
    <message>
        <source>Seat {seat} shows the questions of {name} again, if no other cause is left.</source>
        <translation>सीट {seat} पर {name} के प्रश्न फिर दिखेंगे, यदि कोई और कारण न बचा हो।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {seat}, at the same question, with the time that was left.</source>
        <translation>{name} की परीक्षा सीट {seat} पर उसी प्रश्न से, बचे हुए समय के साथ चलेगी।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on. The clock runs again.</source>
        <translation>{name} की परीक्षा चलेगी। घड़ी फिर चलेगी।</translation>
    </message>
    <message>
        <source>It is recorded that you compared the face of {name}, and that it is right.</source>
        <translation>दर्ज होगा कि आपने {name} का चेहरा मिलाया और वह सही है।</translation>
    </message>
    <message>
        <source>Every panel shows seat {seat} until somebody says that the face is right. The exam is not stopped.</source>
        <translation>हर पैनल सीट {seat} दिखाएगा, जब तक कोई न कहे कि चेहरा सही है। परीक्षा नहीं रुकती।</translation>
    </message>
    <message>
        <source>{name} reads this at seat {seat}. The clock runs on.</source>
        <translation>{name} सीट {seat} पर यह पढ़ेंगे। घड़ी चलती रहेगी।</translation>
    </message>
    <message>
        <source>The questions of {name} are hidden and the clock stops, until you end the pause.</source>
        <translation>{name} के प्रश्न छिप जाएँगे और घड़ी रुकेगी, जब तक आप विराम समाप्त न करें।</translation>
    </message>
    <message>
        <source>{name} gets this time at once, reads how much it is, and why.</source>
        <translation>{name} को यह समय तुरंत मिलेगा; वे पढ़ेंगे कि कितना और क्यों।</translation>
    </message>
    <message>
        <source>Seat {seat} and every panel read that somebody is coming.</source>
        <translation>सीट {seat} और हर पैनल पर लिखा आएगा कि कोई आ रहा है।</translation>
    </message>
    <message>
        <source>The hand at seat {seat} comes down.</source>
        <translation>सीट {seat} का उठा हाथ नीचे हो जाएगा।</translation>
    </message>
    <message>
        <source>{name} is expected at seat {to}, and no longer at seat {seat}. It can be taken back until they begin.</source>
        <translation>{name} की प्रतीक्षा सीट {to} पर होगी, सीट {seat} पर नहीं। शुरू होने तक इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Every panel shows that {name} did not come. The slot stays until the session is closed: they may still begin.</source>
        <translation>हर पैनल दिखाएगा कि {name} नहीं आए। सत्र बंद होने तक स्लॉट बना रहता है: वे अब भी शुरू कर सकते हैं।</translation>
    </message>
    <message>
        <source>The exam of {name} goes on at seat {to}, with every answer and the time that was left. At seat {seat} nothing more can be written.</source>
        <translation>{name} की परीक्षा सीट {to} पर हर उत्तर और बचे हुए समय के साथ जारी रहेगी। सीट {seat} पर आगे कुछ नहीं लिखा जा सकेगा।</translation>
    </message>
    <message>
        <source>The exam of {name} at seat {seat} ends with the answers that are there. Nobody can take this back.</source>
        <translation>सीट {seat} पर {name} की परीक्षा अब तक के उत्तरों के साथ समाप्त होगी। इसे कोई वापस नहीं ले सकता।</translation>
    </message>
    <message>
        <source>{name} may sit the exam once more, from the beginning. What was answered is kept, and a person decides which attempt counts. Where the session does not allow it, a central admin is asked.</source>
        <translation>{name} परीक्षा एक बार फिर शुरू से दे सकते हैं। दिए गए उत्तर रखे जाते हैं, और कौन-सा प्रयास गिना जाए यह एक व्यक्ति तय करता है। जहाँ सत्र इसकी अनुमति नहीं देता, वहाँ केंद्रीय व्यवस्थापक से पूछा जाता है।</translation>
    </message>
    <message>
        <source>Everybody who waits begins at {when}. It can be taken back until then.</source>
        <translation>प्रतीक्षा करने वाले सब {when} बजे शुरू करेंगे। तब तक इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Everybody who waits begins at once.</source>
        <translation>प्रतीक्षा करने वाले सब तुरंत शुरू करेंगे।</translation>
    </message>
    <message>
        <source>Everybody who still waits begins at once.</source>
        <translation>जो अब भी प्रतीक्षा में हैं वे सब तुरंत शुरू करेंगे।</translation>
    </message>
    <message>
        <source>They get a slot in this session and an access code, which you write onto their slip. It can be taken back until they begin.</source>
        <translation>उन्हें इस सत्र में एक स्लॉट और एक प्रवेश कोड मिलता है, जिसे आप उनकी पर्ची पर लिखते हैं। शुरू होने तक इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>What was decided here and is not on the server is written to a stick, sealed for the server alone.</source>
        <translation>यहाँ जो निर्णय हुआ और सर्वर पर नहीं है, वह स्टिक पर लिखा जाता है, केवल सर्वर के लिए मुहरबंद।</translation>
    </message>
    <message>
        <source>Every exam that still runs in this session ends with the answers that are there, and nobody can begin any more. Nobody can take this back.</source>
        <translation>इस सत्र में चल रही हर परीक्षा अब तक के उत्तरों के साथ समाप्त होगी और आगे कोई शुरू नहीं कर सकेगा। इसे कोई वापस नहीं ले सकता।</translation>
    </message>
    <message>
        <source>The session is handed over by this sum. Whoever never came loses the slot. What arrives later is taken in and shown as late.</source>
        <translation>सत्र इसी जोड़ से सौंपा जाता है। जो आया ही नहीं, उसका स्लॉट चला जाता है। बाद में जो आए, वह लिया जाता है और देर से आया दिखता है।</translation>
    </message>
    <message>
        <source>Every seat that shows its sign-in begins in a minute, by itself, and is busy for some minutes. The server begins none while a session is open, or opens within the next 20 minutes.</source>
        <translation>जिस सीट पर साइन-इन दिख रहा है वह एक मिनट में अपने आप शुरू करती है और कुछ मिनट व्यस्त रहती है। सत्र खुला हो, या अगले 20 मिनट में खुलने वाला हो, तो सर्वर शुरू नहीं करता।</translation>
    </message>
    <message numerus="yes">
        <source>%n paused exam(s) go on. The clocks run again.</source>
        <translation>
            <numerusform>%n रुकी परीक्षा चलेगी। घड़ी फिर चलेगी।</numerusform>
            <numerusform>%n रुकी परीक्षाएँ चलेंगी। घड़ियाँ फिर चलेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) read this. The clocks run on.</source>
        <translation>
            <numerusform>%n परीक्षार्थी यह पढ़ेगा। घड़ी चलती रहेगी।</numerusform>
            <numerusform>%n परीक्षार्थी यह पढ़ेंगे। घड़ियाँ चलती रहेंगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The questions of %n candidate(s) are hidden and the clocks stop, until you end the pause.</source>
        <translation>
            <numerusform>%n परीक्षार्थी के प्रश्न छिप जाएँगे और घड़ी रुकेगी, जब तक आप विराम समाप्त न करें।</numerusform>
            <numerusform>%n परीक्षार्थियों के प्रश्न छिप जाएँगे और घड़ियाँ रुकेंगी, जब तक आप विराम समाप्त न करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) get this time at once, and read how much it is, and why.</source>
        <translation>
            <numerusform>%n परीक्षार्थी को यह समय तुरंत मिलेगा और वह पढ़ेगा कि कितना और क्यों।</numerusform>
            <numerusform>%n परीक्षार्थियों को यह समय तुरंत मिलेगा और वे पढ़ेंगे कि कितना और क्यों।</numerusform>
        </translation>
    </message>
    <message>
        <source>Questions shown again</source>
        <translation>प्रश्न फिर दिखाए गए</translation>
    </message>
    <message>
        <source>Allowed to go on</source>
        <translation>आगे बढ़ने की अनुमति</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>विराम समाप्त</translation>
    </message>
    <message>
        <source>Face confirmed</source>
        <translation>चेहरा सही पाया गया</translation>
    </message>
    <message>
        <source>Face in doubt</source>
        <translation>चेहरे पर संदेह</translation>
    </message>
    <message>
        <source>Start allowed</source>
        <translation>शुरू करने की अनुमति</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>संदेश भेजा</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रोका गया</translation>
    </message>
    <message>
        <source>Time added</source>
        <translation>समय जोड़ा</translation>
    </message>
    <message>
        <source>Somebody goes</source>
        <translation>कोई जा रहा है</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>दूसरी सीट</translation>
    </message>
    <message>
        <source>Moved to another seat</source>
        <translation>दूसरी सीट पर ले जाया गया</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>समाप्त किया गया</translation>
    </message>
    <message>
        <source>Slot given anew</source>
        <translation>स्लॉट नए सिरे से दिया गया</translation>
    </message>
    <message>
        <source>Beginning of the session</source>
        <translation>सत्र की शुरुआत</translation>
    </message>
    <message>
        <source>Walk-in taken in</source>
        <translation>सूची से बाहर का व्यक्ति लिया गया</translation>
    </message>
    <message>
        <source>Sealed file written</source>
        <translation>मुहरबंद फ़ाइल लिखी गई</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>सत्र समाप्त किया गया</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>The server could not prove who decided this. Sign out, sign in, and decide again.</source>
        <translation>सर्वर यह साबित नहीं कर सका कि निर्णय किसका है। साइन आउट करें, फिर साइन इन करके दोबारा निर्णय लें।</translation>
    </message>
    <message>
        <source>It reached the server too late to be of use, and was not carried out.</source>
        <translation>यह सर्वर तक बहुत देर से पहुँचा, इसलिए लागू नहीं किया गया।</translation>
    </message>
    <message>
        <source>The server knows no such candidate or exam here.</source>
        <translation>सर्वर यहाँ ऐसे किसी परीक्षार्थी या परीक्षा को नहीं जानता।</translation>
    </message>
    <message>
        <source>It did not apply any more when it reached the server.</source>
        <translation>सर्वर तक पहुँचने पर यह लागू होने योग्य नहीं रहा।</translation>
    </message>
    <message>
        <source>The server does not know this action. It may be older than this panel.</source>
        <translation>सर्वर यह कार्य नहीं जानता। वह इस पैनल से पुराना हो सकता है।</translation>
    </message>
    <message>
        <source>More than this session lets the center do alone. A central admin has been asked.</source>
        <translation>यह सत्र केंद्र को अकेले इतना नहीं करने देता। केंद्रीय व्यवस्थापक से पूछा गया है।</translation>
    </message>
    <message>
        <source>A central admin said no.</source>
        <translation>केंद्रीय व्यवस्थापक ने मना किया।</translation>
    </message>
    <message>
        <source>This number is registered for this exam already. Look for it in the table.</source>
        <translation>यह संख्या इस परीक्षा के लिए पहले से पंजीकृत है। इसे तालिका में खोजें।</translation>
    </message>
    <message>
        <source>Somebody is open who was not named. Look at the figures, and say why for each.</source>
        <translation>कोई ऐसा बाकी है जिसका नाम नहीं लिया गया। संख्याएँ देखें और हर एक का कारण लिखें।</translation>
    </message>
    <message>
        <source>This session takes in no more walk-ins.</source>
        <translation>यह सत्र सूची से बाहर के और लोग नहीं लेता।</translation>
    </message>
    <message>
        <source>This takes two different people.</source>
        <translation>इसके लिए दो अलग-अलग व्यक्ति चाहिए।</translation>
    </message>
    <message>
        <source>Type a seat that is free, and not the one where the exam is.</source>
        <translation>कोई खाली सीट लिखें, वह नहीं जहाँ परीक्षा है।</translation>
    </message>
    <message>
        <source>The server has everything that was decided here: there is nothing to carry.</source>
        <translation>यहाँ जो भी निर्णय हुआ, सर्वर के पास है: ले जाने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is no room for it on the stick.</source>
        <translation>स्टिक पर इसके लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Nothing can be written to this stick.</source>
        <translation>इस स्टिक पर कुछ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>It could not be written. Try another stick.</source>
        <translation>यह लिखा नहीं जा सका। दूसरी स्टिक आज़माएँ।</translation>
    </message>
    <message>
        <source>You are not on this center&apos;s staff any more.</source>
        <translation>आप अब इस केंद्र के कर्मचारी नहीं हैं।</translation>
    </message>
    <message>
        <source>Your right does not reach so far, or you are not on duty.</source>
        <translation>आपका अधिकार इतना नहीं है, या आप ड्यूटी पर नहीं हैं।</translation>
    </message>
    <message>
        <source>The clock stood still meanwhile: no time was lost.</source>
        <translation>इस बीच घड़ी रुकी रही: कोई समय नहीं गया।</translation>
    </message>
    <message>
        <source>The clock ran on: {minutes} min were lost, and are proposed.</source>
        <translation>घड़ी चलती रही: {minutes} मिनट गए, और उतने ही प्रस्तावित हैं।</translation>
    </message>
    <message>
        <source>A seat shows three groups, 22 letters and digits in all. These are not as many.</source>
        <translation>सीट तीन समूह दिखाती है, कुल 22 अक्षर और अंक। ये उतने नहीं हैं।</translation>
    </message>
    <message>
        <source>Type whole minutes, at least one.</source>
        <translation>पूरे मिनट लिखें, कम से कम एक।</translation>
    </message>
    <message>
        <source>There is nobody whom this could be about now.</source>
        <translation>अभी ऐसा कोई नहीं है जिसके बारे में यह हो।</translation>
    </message>
    <message>
        <source>It could not be recorded, so nothing was done.</source>
        <translation>इसे दर्ज नहीं किया जा सका, इसलिए कुछ नहीं किया गया।</translation>
    </message>
    <message>
        <source>End the exam with what is answered</source>
        <translation>दिए गए उत्तरों के साथ परीक्षा समाप्त करें</translation>
    </message>
    <message>
        <source>Give the right to sit this exam anew</source>
        <translation>यह परीक्षा नए सिरे से देने का अधिकार दें</translation>
    </message>
    <message>
        <source>Restart the program</source>
        <translation>प्रोग्राम फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Restart this computer</source>
        <translation>यह कंप्यूटर फिर से शुरू करें</translation>
    </message>
    <message>
        <source>Shut this computer down</source>
        <translation>यह कंप्यूटर बंद करें</translation>
    </message>
    <message>
        <source>Leave the exam program</source>
        <translation>परीक्षा प्रोग्राम से बाहर जाएँ</translation>
    </message>
    <message>
        <source>Release the lock for mending</source>
        <translation>सुधार के लिए लॉक हटाएँ</translation>
    </message>
    <message>
        <source>A code has ten letters and digits.</source>
        <translation>कोड में दस अक्षर और अंक होते हैं।</translation>
    </message>
    <message>
        <source>Type it as the panel shows it.</source>
        <translation>जैसा पैनल दिखाता है वैसा ही लिखें।</translation>
    </message>
    <message>
        <source>Nobody of just this name is on the staff here.</source>
        <translation>ठीक इस नाम का कोई व्यक्ति यहाँ के कर्मचारियों में नहीं है।</translation>
    </message>
    <message>
        <source>It counts for this person at every station of the center.</source>
        <translation>यह केंद्र के हर स्टेशन पर इस व्यक्ति के लिए गिना जाता है।</translation>
    </message>
    <message>
        <source>Theirs counts again in {time}. A code from the panel counts now.</source>
        <translation>उनका {time} बाद फिर गिना जाएगा। पैनल से मिला कोड अभी गिना जाएगा।</translation>
    </message>
    <message>
        <source>Too many wrong passphrases were said to be this person&apos;s.</source>
        <translation>बहुत-से ग़लत पासफ़्रेज़ इस व्यक्ति के बताए गए।</translation>
    </message>
    <message>
        <source>One of: {names}</source>
        <translation>इनमें से एक: {names}</translation>
    </message>
    <message>
        <source>There is no such seat in this center.</source>
        <translation>इस केंद्र में ऐसी कोई सीट नहीं है।</translation>
    </message>
    <message>
        <source>Type its name as it stands on the screen there.</source>
        <translation>उसका नाम वैसे ही लिखें जैसा वहाँ स्क्रीन पर है।</translation>
    </message>
    <message>
        <source>Codes can add at most {most} minutes here.</source>
        <translation>यहाँ कोड से अधिक से अधिक {most} मिनट बढ़ाए जा सकते हैं।</translation>
    </message>
    <message>
        <source>The policy of this session allows no more of them. The central admin can do it.</source>
        <translation>इस सत्र की नीति इससे अधिक की अनुमति नहीं देती। मुख्य प्रभारी यह कर सकते हैं।</translation>
    </message>
    <message>
        <source>No other slot can be given anew here.</source>
        <translation>यहाँ और कोई अधिकार नए सिरे से नहीं दिया जा सकता।</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>बहुत बार ग़लत कोड लिखा गया।</translation>
    </message>
    <message>
        <source>Move the exam to another seat</source>
        <translation>परीक्षा को दूसरी सीट पर भेजें</translation>
    </message>
    <message numerus="yes">
        <source>The next one counts in %n second(s).</source>
        <translation>
            <numerusform>अगला कोड %n सेकंड बाद गिना जाएगा।</numerusform>
            <numerusform>अगला कोड %n सेकंड बाद गिना जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a new number.</source>
        <translation>यह नया नंबर है।</translation>
    </message>
    <message>
        <source>The one before is used up. Ask the panel for a code for this one.</source>
        <translation>पिछला नंबर अब काम नहीं करेगा। पैनल से इस नंबर का कोड लें।</translation>
    </message>
    <message>
        <source>Check seat, decision and the three groups on the panel.</source>
        <translation>पैनल पर सीट, निर्णय और तीनों समूह जाँचें।</translation>
    </message>
    <message>
        <source>This is not the code for what is shown here.</source>
        <translation>यह कोड यहाँ दिखाई गई बात का नहीं है।</translation>
    </message>
    <message>
        <source>Both codes are of the same person.</source>
        <translation>दोनों कोड एक ही व्यक्ति के हैं।</translation>
    </message>
    <message>
        <source>A second person has to agree.</source>
        <translation>दूसरे व्यक्ति की सहमति चाहिए।</translation>
    </message>
    <message>
        <source>This person may not decide this.</source>
        <translation>यह निर्णय इस व्यक्ति के अधिकार में नहीं है।</translation>
    </message>
    <message>
        <source>Somebody who may has to give the code.</source>
        <translation>कोड वही दें जिन्हें इसका अधिकार है।</translation>
    </message>
    <message>
        <source>The exam goes on at the same question, with the time it has now.</source>
        <translation>परीक्षा उसी प्रश्न पर, अभी जितना समय बचा है उसी के साथ आगे बढ़ेगी।</translation>
    </message>
    <message>
        <source>The questions stay covered and the time stands still until you lock again.</source>
        <translation>दोबारा लॉक करने तक प्रश्न ढके रहेंगे और समय रुका रहेगा।</translation>
    </message>
    <message>
        <source>No exam can start until you lock again.</source>
        <translation>दोबारा लॉक करने तक कोई परीक्षा शुरू नहीं हो सकती।</translation>
    </message>
    <message>
        <source>Nobody sits an exam here now. Everything recorded stays on this computer.</source>
        <translation>अभी यहाँ कोई परीक्षा नहीं दे रहा। सब दर्ज चीज़ें इसी कंप्यूटर पर रहेंगी।</translation>
    </message>
    <message>
        <source>The exam does not end: every answer is saved, and its time stands still.</source>
        <translation>परीक्षा समाप्त नहीं होती: हर उत्तर सहेजा गया है और समय रुका रहता है।</translation>
    </message>
    <message>
        <source>It goes on when the program starts again; after more than {time} a center admin has to let it.</source>
        <translation>प्रोग्राम फिर शुरू होने पर यह आगे बढ़ेगी; {time} से अधिक होने पर केंद्र प्रभारी को अनुमति देनी होगी।</translation>
    </message>
    <message>
        <source>The exams here are over</source>
        <translation>यहाँ की परीक्षाएँ समाप्त हो गई हैं</translation>
    </message>
    <message>
        <source>This computer is to be mended</source>
        <translation>इस कंप्यूटर को ठीक करना है</translation>
    </message>
    <message>
        <source>The candidate needs a break</source>
        <translation>परीक्षार्थी को विराम चाहिए</translation>
    </message>
    <message>
        <source>Disturbance in the room</source>
        <translation>कमरे में शोर या बाधा</translation>
    </message>
    <message>
        <source>The program does not react</source>
        <translation>प्रोग्राम प्रतिक्रिया नहीं दे रहा</translation>
    </message>
    <message>
        <source>The screen does not look right</source>
        <translation>स्क्रीन ठीक नहीं दिख रही</translation>
    </message>
    <message>
        <source>This computer is slow or stuck</source>
        <translation>यह कंप्यूटर धीमा है या अटक गया है</translation>
    </message>
    <message>
        <source>Keyboard, mouse or screen fails</source>
        <translation>कीबोर्ड, माउस या स्क्रीन काम नहीं करती</translation>
    </message>
    <message>
        <source>A cable or device is to be changed</source>
        <translation>कोई केबल या उपकरण बदलना है</translation>
    </message>
    <message>
        <source>A program is to be closed</source>
        <translation>कोई प्रोग्राम बंद करना है</translation>
    </message>
    <message>
        <source>Nothing was done. Let the disk be looked at first, or the answer would be lost.</source>
        <translation>कुछ नहीं किया गया। पहले डिस्क की जाँच कराएँ, नहीं तो उत्तर खो जाएगा।</translation>
    </message>
    <message>
        <source>An answer is not on the disk yet.</source>
        <translation>एक उत्तर अभी डिस्क पर नहीं है।</translation>
    </message>
    <message>
        <source>Use the computer&apos;s own switch; nothing recorded is lost by it.</source>
        <translation>कंप्यूटर का अपना स्विच उपयोग करें; दर्ज की हुई कोई चीज़ उससे नहीं खोएगी।</translation>
    </message>
    <message>
        <source>The system did not let the program do this.</source>
        <translation>सिस्टम ने प्रोग्राम को यह नहीं करने दिया।</translation>
    </message>
    <message>
        <source>It learns from the server who the admins are. Until then it takes no codes.</source>
        <translation>प्रभारी कौन हैं, यह सर्वर बताता है। तब तक यहाँ कोई कोड नहीं चलता।</translation>
    </message>
    <message>
        <source>This seat knows no admins of the center yet.</source>
        <translation>यह सीट अभी केंद्र के प्रभारियों को नहीं जानती।</translation>
    </message>
    <message>
        <source>Why is this done?</source>
        <translation>यह क्यों किया जा रहा है?</translation>
    </message>
    <message>
        <source>Pick a reason, or type one.</source>
        <translation>कोई कारण चुनें, या लिखें।</translation>
    </message>
    <message>
        <source>A center admin is closing the exam program</source>
        <translation>केंद्र प्रभारी परीक्षा प्रोग्राम बंद कर रहे हैं</translation>
    </message>
    <message>
        <source>A center admin is restarting the exam program</source>
        <translation>केंद्र प्रभारी परीक्षा प्रोग्राम फिर से शुरू कर रहे हैं</translation>
    </message>
    <message>
        <source>A center admin is restarting this computer</source>
        <translation>केंद्र प्रभारी यह कंप्यूटर फिर से शुरू कर रहे हैं</translation>
    </message>
    <message>
        <source>A center admin is shutting this computer down</source>
        <translation>केंद्र प्रभारी यह कंप्यूटर बंद कर रहे हैं</translation>
    </message>
    <message>
        <source>There is nothing to decide any more.</source>
        <translation>अब तय करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Go back and look at the screen again.</source>
        <translation>वापस जाकर स्क्रीन फिर देखें।</translation>
    </message>
    <message>
        <source>Something disturbed the lock of this computer.</source>
        <translation>किसी चीज़ ने इस कंप्यूटर के लॉक में बाधा डाली।</translation>
    </message>
    <message>
        <source>Look at this computer before the exam goes on.</source>
        <translation>परीक्षा आगे बढ़ने से पहले इस कंप्यूटर को देखें।</translation>
    </message>
    <message>
        <source>A second screen was connected to this computer.</source>
        <translation>इस कंप्यूटर से एक और स्क्रीन जोड़ी गई।</translation>
    </message>
    <message>
        <source>A screen was disconnected from this computer.</source>
        <translation>इस कंप्यूटर से एक स्क्रीन हटा दी गई।</translation>
    </message>
    <message>
        <source>Another program hid the exam for a moment.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा को पल भर के लिए छिपा दिया।</translation>
    </message>
    <message>
        <source>Another program moved the exam on the screen.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा को स्क्रीन पर खिसका दिया।</translation>
    </message>
    <message>
        <source>Another program closed a window of the exam.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा की एक विंडो बंद कर दी।</translation>
    </message>
    <message>
        <source>Another window came in front of the exam.</source>
        <translation>परीक्षा के आगे कोई दूसरी विंडो आ गई।</translation>
    </message>
    <message>
        <source>Another program asked the exam to close.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा को बंद होने को कहा।</translation>
    </message>
    <message>
        <source>Another program opened a window.</source>
        <translation>किसी दूसरे प्रोग्राम ने एक विंडो खोली।</translation>
    </message>
    <message>
        <source>Another program made the exam small.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा को छोटा कर दिया।</translation>
    </message>
    <message>
        <source>The screen stopped showing the exam.</source>
        <translation>स्क्रीन ने परीक्षा दिखाना बंद कर दिया।</translation>
    </message>
    <message>
        <source>Another program took over the typing.</source>
        <translation>किसी दूसरे प्रोग्राम ने टाइपिंग अपने पास ले ली।</translation>
    </message>
    <message>
        <source>Another program holds the keyboard.</source>
        <translation>किसी दूसरे प्रोग्राम ने कीबोर्ड पकड़ रखा है।</translation>
    </message>
    <message>
        <source>Another program holds the mouse.</source>
        <translation>किसी दूसरे प्रोग्राम ने माउस पकड़ रखा है।</translation>
    </message>
    <message>
        <source>Another program put something on the clipboard.</source>
        <translation>किसी दूसरे प्रोग्राम ने क्लिपबोर्ड पर कुछ रखा।</translation>
    </message>
    <message>
        <source>Another program pretended to type or click.</source>
        <translation>किसी दूसरे प्रोग्राम ने टाइप या क्लिक करने का दिखावा किया।</translation>
    </message>
    <message>
        <source>Another program tried to drop something into the exam.</source>
        <translation>किसी दूसरे प्रोग्राम ने परीक्षा में कुछ डालने की कोशिश की।</translation>
    </message>
    <message>
        <source>Keys or clicks came from a program and not from this keyboard or mouse.</source>
        <translation>कुंजियाँ या क्लिक किसी प्रोग्राम से आए, इस कीबोर्ड या माउस से नहीं।</translation>
    </message>
    <message>
        <source>A keyboard, mouse or other device was connected.</source>
        <translation>एक कीबोर्ड, माउस या कोई और उपकरण जोड़ा गया।</translation>
    </message>
    <message>
        <source>A shortcut was switched on that is off during exams.</source>
        <translation>ऐसा शॉर्टकट चालू किया गया जो परीक्षा के दौरान बंद रहता है।</translation>
    </message>
    <message>
        <source>The system&apos;s own menu could be opened by keys.</source>
        <translation>सिस्टम का अपना मेनू कुंजियों से खुल सकता है।</translation>
    </message>
    <message>
        <source>This computer no longer asks the exam about each key.</source>
        <translation>यह कंप्यूटर अब हर कुंजी के बारे में परीक्षा से नहीं पूछता।</translation>
    </message>
    <message>
        <source>The screen saver of this computer was switched on.</source>
        <translation>इस कंप्यूटर का स्क्रीन सेवर चालू कर दिया गया।</translation>
    </message>
    <message>
        <source>A program that may not run during the exam was ended.</source>
        <translation>परीक्षा के दौरान न चल सकने वाला एक प्रोग्राम बंद कर दिया गया।</translation>
    </message>
    <message>
        <source>A program is running that may not run during the exam.</source>
        <translation>ऐसा प्रोग्राम चल रहा है जो परीक्षा के दौरान नहीं चल सकता।</translation>
    </message>
    <message>
        <source>Another program could take pictures of the screen.</source>
        <translation>कोई दूसरा प्रोग्राम स्क्रीन की तस्वीरें ले सकता है।</translation>
    </message>
    <message>
        <source>Somebody is connected to this computer from elsewhere.</source>
        <translation>कोई कहीं और से इस कंप्यूटर से जुड़ा हुआ है।</translation>
    </message>
    <message>
        <source>This computer runs inside another one.</source>
        <translation>यह कंप्यूटर किसी दूसरे कंप्यूटर के भीतर चल रहा है।</translation>
    </message>
    <message>
        <source>Somebody else was logged in on this computer.</source>
        <translation>इस कंप्यूटर पर कोई और लॉग इन था।</translation>
    </message>
    <message>
        <source>Another program is connected to the screen of the exam.</source>
        <translation>कोई दूसरा प्रोग्राम परीक्षा की स्क्रीन से जुड़ा है।</translation>
    </message>
    <message>
        <source>The exam was disturbed several times in a short while.</source>
        <translation>थोड़े समय में परीक्षा में कई बार बाधा आई।</translation>
    </message>
    <message>
        <source>A center admin is mending this computer.</source>
        <translation>केंद्र प्रभारी इस कंप्यूटर को ठीक कर रहे हैं।</translation>
    </message>
    <message>
        <source>This computer is not fully locked yet.</source>
        <translation>यह कंप्यूटर अभी पूरी तरह लॉक नहीं है।</translation>
    </message>
    <message>
        <source>Look behind the computer: unplug every screen but its own.</source>
        <translation>कंप्यूटर के पीछे देखें: उसकी अपनी स्क्रीन को छोड़कर हर स्क्रीन निकाल दें।</translation>
    </message>
    <message>
        <source>Check the screen&apos;s cable and plug it in firmly.</source>
        <translation>स्क्रीन की केबल जाँचें और उसे ठीक से लगाएँ।</translation>
    </message>
    <message>
        <source>Something else runs on this computer. Find out what, before the exam goes on.</source>
        <translation>इस कंप्यूटर पर कुछ और चल रहा है। परीक्षा आगे बढ़ने से पहले पता करें कि क्या।</translation>
    </message>
    <message>
        <source>A window manager or another program moved the window. Once is chance; again is not.</source>
        <translation>किसी विंडो मैनेजर या दूसरे प्रोग्राम ने विंडो खिसकाई। एक बार संयोग है, दोबारा नहीं।</translation>
    </message>
    <message>
        <source>If it happens again, restart the program from here.</source>
        <translation>दोबारा हो तो प्रोग्राम यहीं से फिर शुरू करें।</translation>
    </message>
    <message>
        <source>See which program shows windows here: updates and messages belong switched off on exam days.</source>
        <translation>देखें कि यहाँ कौन-सा प्रोग्राम विंडो दिखाता है: परीक्षा के दिन अपडेट और संदेश बंद होने चाहिए।</translation>
    </message>
    <message>
        <source>It was refused. Often it is a key of the desktop; the candidate may not have meant it.</source>
        <translation>इसे अस्वीकार किया गया। अक्सर यह डेस्कटॉप की कोई कुंजी होती है; शायद परीक्षार्थी का इरादा न रहा हो।</translation>
    </message>
    <message>
        <source>Close that program. It belongs switched off on exam days.</source>
        <translation>वह प्रोग्राम बंद करें। परीक्षा के दिन उसे बंद होना चाहिए।</translation>
    </message>
    <message>
        <source>A shortcut of the desktop or another program did it. Once is chance; again is not.</source>
        <translation>डेस्कटॉप के शॉर्टकट या दूसरे प्रोग्राम ने ऐसा किया। एक बार संयोग है, दोबारा नहीं।</translation>
    </message>
    <message>
        <source>See whether the screen was switched to another session; switch it back.</source>
        <translation>देखें कि स्क्रीन किसी दूसरे सत्र पर तो नहीं चली गई; उसे वापस लाएँ।</translation>
    </message>
    <message>
        <source>Keys may have gone to another program. See what runs beside the exam.</source>
        <translation>हो सकता है कुछ कुंजियाँ दूसरे प्रोग्राम में गई हों। देखें कि परीक्षा के साथ क्या चल रहा है।</translation>
    </message>
    <message>
        <source>An open menu or another program holds the keyboard. Close it, or restart the program.</source>
        <translation>कोई खुला मेनू या दूसरा प्रोग्राम कीबोर्ड पकड़े हुए है। उसे बंद करें, या प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>An open menu or another program holds the mouse. Close it, or restart the program.</source>
        <translation>कोई खुला मेनू या दूसरा प्रोग्राम माउस पकड़े हुए है। उसे बंद करें, या प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing of it can be pasted into the exam. See which program does that.</source>
        <translation>उसमें से कुछ भी परीक्षा में चिपकाया नहीं जा सकता। देखें कि कौन-सा प्रोग्राम ऐसा करता है।</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam. Find the program that does it.</source>
        <translation>उसे रोक दिया गया: परीक्षा तक कुछ नहीं पहुँचा। वह प्रोग्राम खोजें।</translation>
    </message>
    <message>
        <source>It was stopped: nothing of it reached the exam.</source>
        <translation>उसे रोक दिया गया: परीक्षा तक कुछ नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>Somebody or something types from outside. Look for remote control, and talk to the candidate.</source>
        <translation>कोई बाहर से टाइप कर रहा है। दूरस्थ नियंत्रण खोजें और परीक्षार्थी से बात करें।</translation>
    </message>
    <message>
        <source>See what was plugged in. A new keyboard is fine if you brought it.</source>
        <translation>देखें कि क्या जोड़ा गया। अगर नया कीबोर्ड आप लाए हैं, तो ठीक है।</translation>
    </message>
    <message>
        <source>Sticky keys or a magnifier were switched on. Who needs them has them as an accommodation.</source>
        <translation>स्टिकी कुंजियाँ या मैग्निफ़ायर चालू हुआ। परीक्षार्थी को ज़रूरत हो तो यह सुविधा-सूची में होना चाहिए।</translation>
    </message>
    <message>
        <source>The station&apos;s setup is not complete. Run the check of this computer after the exam.</source>
        <translation>स्टेशन का सेटअप अधूरा है। परीक्षा के बाद इस कंप्यूटर की जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>The system was too slow for a moment. If it stays, restart the program from here.</source>
        <translation>सिस्टम पल भर को धीमा था। बना रहे तो प्रोग्राम यहीं से फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Switch the screen saver off in the system&apos;s settings.</source>
        <translation>सिस्टम की सेटिंग में स्क्रीन सेवर बंद करें।</translation>
    </message>
    <message>
        <source>The rules of this session name it. See who started it.</source>
        <translation>इस सत्र के नियम इसका नाम लेते हैं। देखें कि इसे किसने शुरू किया।</translation>
    </message>
    <message>
        <source>End that program, then let the exam go on.</source>
        <translation>वह प्रोग्राम समाप्त करें, फिर परीक्षा आगे बढ़ने दें।</translation>
    </message>
    <message>
        <source>Look for screen sharing or recording, and end it.</source>
        <translation>स्क्रीन साझा करने या रिकॉर्ड करने वाला प्रोग्राम खोजें और उसे समाप्त करें।</translation>
    </message>
    <message>
        <source>End the connection from afar, and find out whose it was.</source>
        <translation>दूर का कनेक्शन समाप्त करें और पता करें कि वह किसका था।</translation>
    </message>
    <message>
        <source>What surrounds it cannot be seen from here. The exam belongs on a real computer.</source>
        <translation>उसके बाहर क्या है, यहाँ से नहीं दिखता। परीक्षा असली कंप्यूटर पर होनी चाहिए।</translation>
    </message>
    <message>
        <source>Find out who it was. Switching users belongs switched off on exam days.</source>
        <translation>पता करें कि वह कौन था। परीक्षा के दिन यूज़र बदलना बंद होना चाहिए।</translation>
    </message>
    <message>
        <source>It could see and type. Restart this computer; if it comes back, take it out of use.</source>
        <translation>वह देख और टाइप कर सकता है। कंप्यूटर फिर शुरू करें; फिर भी हो तो इसे उपयोग से हटाएँ।</translation>
    </message>
    <message>
        <source>Each time it mended itself, but it was too often for chance. Look what comes again and again.</source>
        <translation>हर बार यह अपने-आप ठीक हुआ, पर संयोग के लिए बहुत बार हुआ। देखें कि बार-बार क्या आता है।</translation>
    </message>
    <message>
        <source>The lock is released. No question is shown until it is locked again.</source>
        <translation>लॉक हटा हुआ है। दोबारा लॉक होने तक कोई प्रश्न नहीं दिखेगा।</translation>
    </message>
    <message>
        <source>If this stays, close what else runs here, or restart the program.</source>
        <translation>यह बना रहे तो यहाँ चल रही दूसरी चीज़ें बंद करें, या प्रोग्राम फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>कैलकुलेटर</translation>
    </message>
    <message>
        <source>Type a formula first</source>
        <translation>पहले कोई सूत्र लिखें</translation>
    </message>
    <message>
        <source>Nothing can be divided by zero</source>
        <translation>शून्य से भाग नहीं दिया जा सकता</translation>
    </message>
    <message>
        <source>This has no value</source>
        <translation>इसका कोई मान नहीं है</translation>
    </message>
    <message>
        <source>The result is too large</source>
        <translation>परिणाम बहुत बड़ा है</translation>
    </message>
    <message>
        <source>The formula is too long</source>
        <translation>सूत्र बहुत लंबा है</translation>
    </message>
    <message>
        <source>This formula is not complete</source>
        <translation>यह सूत्र पूरा नहीं है</translation>
    </message>
    <message>
        <source>Delete the last sign</source>
        <translation>आख़िरी चिह्न मिटाएँ</translation>
    </message>
    <message>
        <source>Clear the formula</source>
        <translation>सूत्र मिटाएँ</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>हल करें</translation>
    </message>
    <message>
        <source>Square root</source>
        <translation>वर्गमूल</translation>
    </message>
    <message>
        <source>Squared</source>
        <translation>का वर्ग</translation>
    </message>
    <message>
        <source>To the power of</source>
        <translation>की घात</translation>
    </message>
    <message>
        <source>Factorial</source>
        <translation>क्रमगुणित</translation>
    </message>
    <message>
        <source>One divided by it</source>
        <translation>एक बटा यह</translation>
    </message>
    <message>
        <source>The last result</source>
        <translation>पिछला परिणाम</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>काट दें</translation>
    </message>
    <message>
        <source>Line reader</source>
        <translation>पंक्ति पाठक</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>वर्तनी</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Seats: {seats}</source>
        <translation>सीटें: {seats}</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>स्क्रीनें</translation>
    </message>
    <message>
        <source>Keyboard layouts</source>
        <translation>कीबोर्ड लेआउट</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>फ़ॉन्ट</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>डिस्क पर जगह</translation>
    </message>
    <message>
        <source>Speed of the disk</source>
        <translation>डिस्क की गति</translation>
    </message>
    <message>
        <source>Disk of the second copy</source>
        <translation>दूसरी प्रति की डिस्क</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>मेमोरी</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>कैमरा</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>बिजली</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>स्लीप</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>अधिकार</translation>
    </message>
    <message>
        <source>Network to the server</source>
        <translation>सर्वर तक नेटवर्क</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>प्रॉक्सी</translation>
    </message>
    <message>
        <source>Program version</source>
        <translation>प्रोग्राम का संस्करण</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>अन्य प्रोग्राम</translation>
    </message>
    <message>
        <source>A real machine</source>
        <translation>असली मशीन</translation>
    </message>
    <message>
        <source>Nobody from afar</source>
        <translation>दूर से कोई नहीं</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>भंडार</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>जर्नल</translation>
    </message>
    <message>
        <source>Second copy</source>
        <translation>दूसरी प्रति</translation>
    </message>
    <message>
        <source>Enrollment</source>
        <translation>नामांकन</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>पुनर्प्राप्ति</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>प्रश्नपत्र</translation>
    </message>
    <message>
        <source>Keys of the papers</source>
        <translation>प्रश्नपत्रों की कुंजियाँ</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>पिछली जाँच</translation>
    </message>
    <message>
        <source>Settings from the server</source>
        <translation>सर्वर की सेटिंग्स</translation>
    </message>
    <message>
        <source>Every screen is covered</source>
        <translation>हर स्क्रीन ढकी है</translation>
    </message>
    <message>
        <source>The exam window stays in place</source>
        <translation>परीक्षा की विंडो अपनी जगह रहती है</translation>
    </message>
    <message>
        <source>Nothing comes in front</source>
        <translation>सामने कुछ नहीं आता</translation>
    </message>
    <message>
        <source>Typing goes to the exam</source>
        <translation>टाइपिंग परीक्षा में जाती है</translation>
    </message>
    <message>
        <source>The keyboard is held</source>
        <translation>कीबोर्ड पकड़ में है</translation>
    </message>
    <message>
        <source>The mouse is held</source>
        <translation>माउस पकड़ में है</translation>
    </message>
    <message>
        <source>The clipboard is empty</source>
        <translation>क्लिपबोर्ड खाली है</translation>
    </message>
    <message>
        <source>Made-up keys are dropped</source>
        <translation>बनावटी कुंजियाँ छोड़ दी जाती हैं</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>स्क्रीन चालू रहती है</translation>
    </message>
    <message>
        <source>No forbidden program runs</source>
        <translation>कोई वर्जित प्रोग्राम नहीं चलता</translation>
    </message>
    <message>
        <source>Nobody photographs the screen</source>
        <translation>कोई स्क्रीन की तस्वीर नहीं लेता</translation>
    </message>
    <message>
        <source>System shortcuts are off</source>
        <translation>सिस्टम के शॉर्टकट बंद हैं</translation>
    </message>
    <message>
        <source>The system menu is closed</source>
        <translation>सिस्टम का मेनू बंद है</translation>
    </message>
    <message>
        <source>Nobody works from afar</source>
        <translation>कोई दूर से काम नहीं करता</translation>
    </message>
    <message>
        <source>The machine is no guest</source>
        <translation>मशीन किसी दूसरी के भीतर नहीं है</translation>
    </message>
    <message>
        <source>Another hold of the lock</source>
        <translation>लॉक की एक और पकड़</translation>
    </message>
    <message>
        <source>The lock was tried for {seconds} seconds.</source>
        <translation>लॉक को {seconds} सेकंड तक परखा गया।</translation>
    </message>
    <message>
        <source>Screens: {count}. The first has {width} by {height} points at {scale} percent.</source>
        <translation>स्क्रीनें: {count}। पहली {width} गुणा {height} बिंदु की है, {scale} प्रतिशत पर।</translation>
    </message>
    <message>
        <source>Keyboard layouts: {layouts}.</source>
        <translation>कीबोर्ड लेआउट: {layouts}।</translation>
    </message>
    <message>
        <source>Every language of the program can be written.</source>
        <translation>प्रोग्राम की हर भाषा लिखी जा सकती है।</translation>
    </message>
    <message>
        <source>The clock differs by {seconds} seconds from the server.</source>
        <translation>घड़ी में सर्वर से {seconds} सेकंड का अंतर है।</translation>
    </message>
    <message>
        <source>The machine has the time of the center, {zone}.</source>
        <translation>मशीन में केंद्र का समय है, {zone}।</translation>
    </message>
    <message>
        <source>{free} MB are free; an exam needs {needed}.</source>
        <translation>{free} MB खाली हैं; परीक्षा को {needed} चाहिए।</translation>
    </message>
    <message>
        <source>An answer is on the disk in {ms} ms.</source>
        <translation>उत्तर {ms} ms में डिस्क पर होता है।</translation>
    </message>
    <message>
        <source>The second copy is on another disk.</source>
        <translation>दूसरी प्रति दूसरी डिस्क पर है।</translation>
    </message>
    <message>
        <source>{free} MB of {total} MB are free.</source>
        <translation>{total} MB में से {free} MB खाली हैं।</translation>
    </message>
    <message>
        <source>There is a camera: {names}.</source>
        <translation>कैमरा है: {names}।</translation>
    </message>
    <message>
        <source>The machine is on mains power.</source>
        <translation>मशीन मुख्य बिजली पर है।</translation>
    </message>
    <message>
        <source>The machine does not go to sleep by itself.</source>
        <translation>मशीन अपने आप नहीं सोती।</translation>
    </message>
    <message>
        <source>The program runs without administrator rights.</source>
        <translation>प्रोग्राम प्रशासक अधिकारों के बिना चलता है।</translation>
    </message>
    <message>
        <source>The server answers in {ms} ms and proves who it is.</source>
        <translation>सर्वर {ms} ms में उत्तर देता है और अपनी पहचान सिद्ध करता है।</translation>
    </message>
    <message>
        <source>No proxy stands between here and the server.</source>
        <translation>यहाँ और सर्वर के बीच कोई प्रॉक्सी नहीं है।</translation>
    </message>
    <message>
        <source>Version {version} is recent enough.</source>
        <translation>संस्करण {version} पर्याप्त नया है।</translation>
    </message>
    <message>
        <source>No program runs that may not run during an exam.</source>
        <translation>ऐसा कोई प्रोग्राम नहीं चलता जो परीक्षा में वर्जित हो।</translation>
    </message>
    <message>
        <source>Nothing says that this machine is a guest inside another one.</source>
        <translation>ऐसा कोई संकेत नहीं कि यह मशीन किसी दूसरी के भीतर चलती है।</translation>
    </message>
    <message>
        <source>Nobody is connected to this machine from afar.</source>
        <translation>इस मशीन से कोई दूर से नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>The store can be read; attempts in it: {attempts}.</source>
        <translation>भंडार पढ़ा जा सकता है; उसमें प्रयास: {attempts}।</translation>
    </message>
    <message>
        <source>Every event is the one that was recorded.</source>
        <translation>हर घटना वही है जो दर्ज हुई थी।</translation>
    </message>
    <message>
        <source>The second copy holds everything.</source>
        <translation>दूसरी प्रति में सब कुछ है।</translation>
    </message>
    <message>
        <source>Station {station} at {url}.</source>
        <translation>{url} पर स्टेशन {station}।</translation>
    </message>
    <message>
        <source>The server has everything.</source>
        <translation>सर्वर के पास सब कुछ है।</translation>
    </message>
    <message>
        <source>If this machine dies, the deployment can open its disk.</source>
        <translation>यह मशीन बंद पड़ जाए तो संस्था इसकी डिस्क खोल सकती है।</translation>
    </message>
    <message>
        <source>Papers that are needed next: {needed}. All are here and whole.</source>
        <translation>अगले ज़रूरी प्रश्नपत्र: {needed}। सब यहाँ हैं और पूरे हैं।</translation>
    </message>
    <message>
        <source>Sessions that are open: {open}. Their keys are here.</source>
        <translation>खुले सत्र: {open}। उनकी कुंजियाँ यहाँ हैं।</translation>
    </message>
    <message>
        <source>Settings that the server told: {count}.</source>
        <translation>सर्वर ने जो सेटिंग्स बताईं: {count}।</translation>
    </message>
    <message>
        <source>The machine was last checked {days} days ago.</source>
        <translation>मशीन की पिछली जाँच {days} दिन पहले हुई थी।</translation>
    </message>
    <message>
        <source>It was held the whole time.</source>
        <translation>यह पूरे समय पकड़ में रहा।</translation>
    </message>
    <message>
        <source>This kind of lock does not keep this, and no session known here demands it.</source>
        <translation>इस प्रकार का लॉक यह नहीं रखता, और यहाँ ज्ञात कोई सत्र इसकी माँग नहीं करता।</translation>
    </message>
    <message>
        <source>Run the check at the machine itself, as the person who runs the exam.</source>
        <translation>जाँच मशीन पर ही चलाएँ, उसी व्यक्ति के रूप में जो परीक्षा चलाता है।</translation>
    </message>
    <message>
        <source>Run: kiosk doctor --repair.</source>
        <translation>यह चलाएँ: kiosk doctor --repair।</translation>
    </message>
    <message>
        <source>No screen can be reached from here, so the lock was not tried.</source>
        <translation>यहाँ से किसी स्क्रीन तक पहुँच नहीं, इसलिए लॉक नहीं परखा गया।</translation>
    </message>
    <message>
        <source>The lock is switched off by a setting.</source>
        <translation>एक सेटिंग ने लॉक बंद कर रखा है।</translation>
    </message>
    <message>
        <source>Set lock to auto in the settings of this station.</source>
        <translation>इस स्टेशन की सेटिंग में lock को auto करें।</translation>
    </message>
    <message>
        <source>The lock was not tried this time.</source>
        <translation>इस बार लॉक नहीं परखा गया।</translation>
    </message>
    <message>
        <source>Check again, and let the screen go dark for a moment.</source>
        <translation>फिर से जाँचें, और स्क्रीन को क्षण भर अँधेरा होने दें।</translation>
    </message>
    <message>
        <source>The station could not be locked ({code}).</source>
        <translation>स्टेशन लॉक नहीं हो सका ({code})।</translation>
    </message>
    <message>
        <source>Look the code up in the troubleshooting page; it names the mend.</source>
        <translation>समस्या-समाधान पृष्ठ में यह कोड देखें; वह उपाय बताता है।</translation>
    </message>
    <message>
        <source>The lock here notices other programs, but cannot keep all of them out.</source>
        <translation>यहाँ का लॉक अन्य प्रोग्राम देख लेता है, पर सबको बाहर नहीं रख सकता।</translation>
    </message>
    <message>
        <source>Use a session in which the kiosk is the only program, where the exam demands it.</source>
        <translation>जहाँ परीक्षा माँगे, ऐसा सत्र लें जिसमें कियोस्क ही अकेला प्रोग्राम हो।</translation>
    </message>
    <message>
        <source>The lock could not keep this.</source>
        <translation>लॉक इसे नहीं रख सका।</translation>
    </message>
    <message>
        <source>Close what stands in the way, as the evidence names it, and check again.</source>
        <translation>साक्ष्य जिस चीज़ को बताता है उसे बंद करें और फिर से जाँचें।</translation>
    </message>
    <message>
        <source>A session here demands this, and this kind of lock cannot keep it.</source>
        <translation>यहाँ का एक सत्र इसकी माँग करता है, और इस प्रकार का लॉक इसे नहीं रख सकता।</translation>
    </message>
    <message>
        <source>Use the kind of session that the exam demands, or ask whoever set its rules.</source>
        <translation>परीक्षा जैसा सत्र माँगती है वैसा लें, या जिसने नियम बनाए उनसे पूछें।</translation>
    </message>
    <message>
        <source>The first screen has only {width} by {height} points.</source>
        <translation>पहली स्क्रीन केवल {width} गुणा {height} बिंदु की है।</translation>
    </message>
    <message>
        <source>Set at least 1024 by 700 points, or a smaller scale.</source>
        <translation>कम से कम 1024 गुणा 700 बिंदु रखें, या छोटा पैमाना।</translation>
    </message>
    <message>
        <source>The keyboard layouts cannot be read here.</source>
        <translation>कीबोर्ड लेआउट यहाँ पढ़े नहीं जा सकते।</translation>
    </message>
    <message>
        <source>Type a test line in the demo before the exam.</source>
        <translation>परीक्षा से पहले डेमो में एक पंक्ति टाइप करके देखें।</translation>
    </message>
    <message>
        <source>Fonts are missing for: {languages}.</source>
        <translation>इनके फ़ॉन्ट नहीं हैं: {languages}।</translation>
    </message>
    <message>
        <source>Install the program again: its fonts are damaged.</source>
        <translation>प्रोग्राम फिर से स्थापित करें: उसके फ़ॉन्ट खराब हैं।</translation>
    </message>
    <message>
        <source>Set the clock from the network. No answer and no minute depends on it, reports do.</source>
        <translation>घड़ी नेटवर्क से मिलाएँ। उत्तर और समय इस पर निर्भर नहीं, रिपोर्टें हैं।</translation>
    </message>
    <message>
        <source>Nobody can say whether the clock is right: the server was not heard yet.</source>
        <translation>कोई नहीं कह सकता कि घड़ी सही है: सर्वर से अभी बात नहीं हुई।</translation>
    </message>
    <message>
        <source>Connect the station to the network and check again.</source>
        <translation>स्टेशन को नेटवर्क से जोड़ें और फिर से जाँचें।</translation>
    </message>
    <message>
        <source>The machine&apos;s time zone is not that of the center, {zone}.</source>
        <translation>मशीन का समय क्षेत्र केंद्र का नहीं है, {zone}।</translation>
    </message>
    <message>
        <source>Set the time zone of the center; the exam shows the center&apos;s time anyway.</source>
        <translation>केंद्र का समय क्षेत्र रखें; परीक्षा वैसे भी केंद्र का समय दिखाती है।</translation>
    </message>
    <message>
        <source>The center&apos;s time zone is not known here yet.</source>
        <translation>केंद्र का समय क्षेत्र यहाँ अभी ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Connect the station to its server once.</source>
        <translation>स्टेशन को एक बार उसके सर्वर से जोड़ें।</translation>
    </message>
    <message>
        <source>Only {free} MB are free at {place}.</source>
        <translation>{place} पर केवल {free} MB खाली हैं।</translation>
    </message>
    <message>
        <source>Free some space: below {needed} MB no exam begins here.</source>
        <translation>कुछ जगह खाली करें: {needed} MB से कम पर यहाँ परीक्षा शुरू नहीं होती।</translation>
    </message>
    <message>
        <source>An answer takes {ms} ms to be on the disk.</source>
        <translation>उत्तर को डिस्क पर पहुँचने में {ms} ms लगते हैं।</translation>
    </message>
    <message>
        <source>Close what else writes to the disk; replace a card or disk that stays slow.</source>
        <translation>जो और कुछ डिस्क पर लिखता है उसे बंद करें; धीमा रहने वाला कार्ड या डिस्क बदलें।</translation>
    </message>
    <message>
        <source>Nothing can be written to the folder of this station.</source>
        <translation>इस स्टेशन के फ़ोल्डर में कुछ नहीं लिखा जा सकता।</translation>
    </message>
    <message>
        <source>Give the program&apos;s user the right to write there, and look at the disk.</source>
        <translation>प्रोग्राम के उपयोगकर्ता को वहाँ लिखने का अधिकार दें, और डिस्क देखें।</translation>
    </message>
    <message>
        <source>The second copy is on the same disk as the first.</source>
        <translation>दूसरी प्रति पहली वाली डिस्क पर ही है।</translation>
    </message>
    <message>
        <source>Set mirror to a folder on another disk or a stick that stays in.</source>
        <translation>mirror को दूसरी डिस्क के या लगी रहने वाली स्टिक के फ़ोल्डर पर रखें।</translation>
    </message>
    <message>
        <source>There is no camera, and an exam takes a photo at the seat.</source>
        <translation>कोई कैमरा नहीं है, और एक परीक्षा सीट पर फ़ोटो लेती है।</translation>
    </message>
    <message>
        <source>Connect one; without it candidates go on without a photo.</source>
        <translation>एक कैमरा जोड़ें; उसके बिना परीक्षार्थी बिना फ़ोटो के आगे बढ़ते हैं।</translation>
    </message>
    <message>
        <source>There is a camera that this account may not use: {names}.</source>
        <translation>एक कैमरा है जिसे यह खाता इस्तेमाल नहीं कर सकता: {names}।</translation>
    </message>
    <message>
        <source>Add the account to the group video, and restart the session.</source>
        <translation>खाते को समूह video में जोड़ें और सत्र फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The second copy lacks something: {state}.</source>
        <translation>दूसरी प्रति में कुछ कम है: {state}।</translation>
    </message>
    <message>
        <source>Look at the disk of the second copy; it catches up by itself.</source>
        <translation>दूसरी प्रति की डिस्क देखें; वह अपने आप पूरी हो जाती है।</translation>
    </message>
    <message>
        <source>Only {free} MB of memory are free.</source>
        <translation>केवल {free} MB मेमोरी खाली है।</translation>
    </message>
    <message>
        <source>Close other programs, or restart the machine.</source>
        <translation>अन्य प्रोग्राम बंद करें, या मशीन फिर से चालू करें।</translation>
    </message>
    <message>
        <source>The machine runs on its battery, at {percent} percent.</source>
        <translation>मशीन बैटरी पर चल रही है, {percent} प्रतिशत पर।</translation>
    </message>
    <message>
        <source>Plug it in before the exam.</source>
        <translation>परीक्षा से पहले इसे बिजली से जोड़ें।</translation>
    </message>
    <message>
        <source>The machine may go to sleep by itself.</source>
        <translation>मशीन अपने आप सो सकती है।</translation>
    </message>
    <message>
        <source>Switch sleep off for idle time and for the lid; the evidence names the setting.</source>
        <translation>खाली समय और ढक्कन के लिए स्लीप बंद करें; साक्ष्य सेटिंग बताता है।</translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation>प्रोग्राम प्रशासक अधिकारों के साथ चलता है।</translation>
    </message>
    <message>
        <source>Run the exam as a user of its own that is no administrator.</source>
        <translation>परीक्षा को ऐसे अलग उपयोगकर्ता के रूप में चलाएँ जो प्रशासक न हो।</translation>
    </message>
    <message>
        <source>The server cannot be asked ({code}).</source>
        <translation>सर्वर से पूछा नहीं जा सकता ({code})।</translation>
    </message>
    <message>
        <source>Look at cable and network. Exams go on without it; papers and keys must be here first.</source>
        <translation>केबल और नेटवर्क देखें। परीक्षाएँ इसके बिना चलती हैं; प्रश्नपत्र और कुंजियाँ पहले यहाँ होनी चाहिए।</translation>
    </message>
    <message>
        <source>The server answers only after {ms} ms.</source>
        <translation>सर्वर {ms} ms बाद ही उत्तर देता है।</translation>
    </message>
    <message>
        <source>Look who else uses the line; a full center needs it.</source>
        <translation>देखें कि लाइन और कौन इस्तेमाल करता है; भरे केंद्र को इसकी ज़रूरत है।</translation>
    </message>
    <message>
        <source>This machine sends web traffic through a proxy.</source>
        <translation>यह मशीन वेब का यातायात प्रॉक्सी से भेजती है।</translation>
    </message>
    <message>
        <source>The kiosk goes straight to its server: let the network allow that.</source>
        <translation>कियोस्क सीधे अपने सर्वर से बात करता है: नेटवर्क को इसकी अनुमति दें।</translation>
    </message>
    <message>
        <source>Version {version} is older than {least}, which the server asks for.</source>
        <translation>संस्करण {version} उस {least} से पुराना है जो सर्वर माँगता है।</translation>
    </message>
    <message>
        <source>Install the newer program before the exam.</source>
        <translation>परीक्षा से पहले नया प्रोग्राम स्थापित करें।</translation>
    </message>
    <message>
        <source>Programs run that may not run during an exam: {programs}.</source>
        <translation>ऐसे प्रोग्राम चल रहे हैं जो परीक्षा में वर्जित हैं: {programs}।</translation>
    </message>
    <message>
        <source>End them, and keep them from starting.</source>
        <translation>उन्हें बंद करें, और शुरू होने से रोकें।</translation>
    </message>
    <message>
        <source>This machine looks like a guest inside another one.</source>
        <translation>यह मशीन किसी दूसरी के भीतर चलती लगती है।</translation>
    </message>
    <message>
        <source>Use the machine itself. If it is meant so, an admin can give an exception on the server.</source>
        <translation>असली मशीन लें। यदि ऐसा ही होना है, तो व्यवस्थापक सर्वर पर अपवाद दे सकता है।</translation>
    </message>
    <message>
        <source>Somebody is connected to this machine from afar.</source>
        <translation>कोई इस मशीन से दूर से जुड़ा है।</translation>
    </message>
    <message>
        <source>End the remote session before the exam.</source>
        <translation>परीक्षा से पहले दूर का सत्र बंद करें।</translation>
    </message>
    <message>
        <source>The store cannot be read ({code}).</source>
        <translation>भंडार पढ़ा नहीं जा सकता ({code})।</translation>
    </message>
    <message>
        <source>No station lives here yet.</source>
        <translation>यहाँ अभी कोई स्टेशन नहीं है।</translation>
    </message>
    <message>
        <source>Run kiosk enroll with the code from the central server.</source>
        <translation>केंद्रीय सर्वर के कोड के साथ kiosk enroll चलाएँ।</translation>
    </message>
    <message>
        <source>The journal is damaged.</source>
        <translation>जर्नल क्षतिग्रस्त है।</translation>
    </message>
    <message>
        <source>This machine is no station yet.</source>
        <translation>यह मशीन अभी स्टेशन नहीं है।</translation>
    </message>
    <message>
        <source>The server lets this station start no exam: {standing}.</source>
        <translation>सर्वर इस स्टेशन को परीक्षा शुरू नहीं करने देता: {standing}।</translation>
    </message>
    <message>
        <source>Ask a central admin; what is recorded here is taken in all the same.</source>
        <translation>केंद्रीय व्यवस्थापक से पूछें; यहाँ जो दर्ज है वह फिर भी लिया जाता है।</translation>
    </message>
    <message>
        <source>Events that wait to be sent: {count}.</source>
        <translation>भेजे जाने की प्रतीक्षा में घटनाएँ: {count}।</translation>
    </message>
    <message>
        <source>Connect the station to the network, or carry them: kiosk export DIR.</source>
        <translation>स्टेशन को नेटवर्क से जोड़ें, या उन्हें ले जाएँ: kiosk export DIR।</translation>
    </message>
    <message>
        <source>If this machine dies, nobody but itself can open its disk.</source>
        <translation>यह मशीन बंद पड़ जाए तो इसकी डिस्क कोई और नहीं खोल सकता।</translation>
    </message>
    <message>
        <source>Connect the station to its server once; it learns the recovery key by itself.</source>
        <translation>स्टेशन को एक बार उसके सर्वर से जोड़ें; वह पुनर्प्राप्ति कुंजी अपने आप सीख लेता है।</translation>
    </message>
    <message>
        <source>Not everything that the server sets here can be used.</source>
        <translation>सर्वर यहाँ जो सेट करता है, वह सब काम में नहीं आ सकता।</translation>
    </message>
    <message>
        <source>Save the settings of the center at the server again; update this program if it is older.</source>
        <translation>सर्वर पर केंद्र की सेटिंग्स फिर से सहेजें; यदि यह प्रोग्राम पुराना है तो इसे अपडेट करें।</translation>
    </message>
    <message>
        <source>Papers that are needed next and are not here: {missing} of {needed}.</source>
        <translation>अगले ज़रूरी प्रश्नपत्र जो यहाँ नहीं हैं: {needed} में से {missing}।</translation>
    </message>
    <message>
        <source>Start the station while the server can be reached; it fetches them by itself.</source>
        <translation>जब सर्वर तक पहुँच हो तब स्टेशन चालू करें; वह उन्हें अपने आप ले आता है।</translation>
    </message>
    <message>
        <source>A paper on this disk is not the one that was sealed.</source>
        <translation>इस डिस्क का एक प्रश्नपत्र वह नहीं है जो मुहरबंद किया गया था।</translation>
    </message>
    <message>
        <source>Remove the file that the evidence names; the station fetches it again.</source>
        <translation>साक्ष्य में बताई फ़ाइल हटाएँ; स्टेशन उसे फिर ले आता है।</translation>
    </message>
    <message>
        <source>Sessions are open whose key is not here: {missing} of {open}.</source>
        <translation>खुले सत्र जिनकी कुंजी यहाँ नहीं है: {open} में से {missing}।</translation>
    </message>
    <message>
        <source>Connect the station to the server; it fetches the key by itself.</source>
        <translation>स्टेशन को सर्वर से जोड़ें; वह कुंजी अपने आप ले आता है।</translation>
    </message>
    <message>
        <source>This machine was never checked before.</source>
        <translation>इस मशीन की पहले कभी जाँच नहीं हुई।</translation>
    </message>
    <message>
        <source>Check it again on another day before the exam.</source>
        <translation>परीक्षा से पहले किसी और दिन फिर जाँचें।</translation>
    </message>
    <message>
        <source>The check before this one was {days} days ago.</source>
        <translation>इससे पहले की जाँच {days} दिन पहले हुई थी।</translation>
    </message>
    <message>
        <source>Check every machine in the week of the exam.</source>
        <translation>परीक्षा के सप्ताह में हर मशीन की जाँच करें।</translation>
    </message>
    <message>
        <source>This machine is ready.</source>
        <translation>यह मशीन तैयार है।</translation>
    </message>
    <message>
        <source>This machine is ready; something is worth a look.</source>
        <translation>यह मशीन तैयार है; कुछ देखने लायक है।</translation>
    </message>
    <message>
        <source>This machine is not ready.</source>
        <translation>यह मशीन तैयार नहीं है।</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>इसे देखें</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>ठीक नहीं</translation>
    </message>
    <message>
        <source>Check of an exam machine</source>
        <translation>परीक्षा मशीन की जाँच</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>मशीन</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>स्टेशन</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>heard of</source>
        <translation>संपर्क हुआ</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>साइन इन किया</translation>
    </message>
    <message>
        <source>began</source>
        <translation>शुरू किया</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>लौटा</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>दूसरी सीट पर गया</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>चल रहा है</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>असफल</translation>
    </message>
    <message>
        <source>The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it.</source>
        <translation>सर्वर का इस सीट से संपर्क नहीं हुआ: यह बंद है, इसका कियोस्क नहीं चल रहा, या नेटवर्क नहीं पहुँचता।</translation>
    </message>
    <message>
        <source>Nobody could sign in here: something else was on its screen.</source>
        <translation>यहाँ साइन इन नहीं हो सका: स्क्रीन पर कुछ और था।</translation>
    </message>
    <message>
        <source>The first question never came.</source>
        <translation>पहला प्रश्न आया ही नहीं।</translation>
    </message>
    <message>
        <source>The first question came too late: server or network are too slow for so many at once.</source>
        <translation>पहला प्रश्न बहुत देर से आया: इतनों के लिए एक साथ सर्वर या नेटवर्क धीमा है।</translation>
    </message>
    <message>
        <source>It did not come back after its program was ended: nothing starts the kiosk again here.</source>
        <translation>प्रोग्राम समाप्त होने पर यह लौटा नहीं: यहाँ कियोस्क को कुछ दोबारा शुरू नहीं करता।</translation>
    </message>
    <message>
        <source>It came back too late after its program was ended.</source>
        <translation>प्रोग्राम समाप्त होने के बाद यह बहुत देर से लौटा।</translation>
    </message>
    <message>
        <source>Its exam could not go on at another seat in time.</source>
        <translation>इसकी परीक्षा समय पर दूसरी सीट पर आगे नहीं बढ़ी।</translation>
    </message>
    <message>
        <source>The exam was not answered to its end.</source>
        <translation>परीक्षा के उत्तर अंत तक नहीं दिए गए।</translation>
    </message>
    <message>
        <source>Not everything of it reached the server.</source>
        <translation>इसका सब कुछ सर्वर तक नहीं पहुँचा।</translation>
    </message>
    <message>
        <source>The seat itself found something that was not as it must be.</source>
        <translation>सीट ने स्वयं कुछ गड़बड़ पाया।</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>सीट</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>First question after</source>
        <translation>पहला प्रश्न इतने में</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} से</translation>
    </message>
    <message>
        <source>{passed} of {all} seats passed.</source>
        <translation>{all} में से {passed} सीटें सफल।</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Attendance register</source>
        <translation>उपस्थिति पंजी</translation>
    </message>
    <message>
        <source>Seat plan</source>
        <translation>सीट योजना</translation>
    </message>
    <message>
        <source>Access slips</source>
        <translation>प्रवेश पर्चियाँ</translation>
    </message>
    <message>
        <source>Incident report</source>
        <translation>घटना रिपोर्ट</translation>
    </message>
    <message>
        <source>Session minutes</source>
        <translation>सत्र का कार्यवृत्त</translation>
    </message>
    <message>
        <source>Signature on arrival</source>
        <translation>आने पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Signature on leaving</source>
        <translation>जाने पर हस्ताक्षर</translation>
    </message>
    <message>
        <source>Head of the center: name, date, signature</source>
        <translation>केंद्र प्रमुख: नाम, तारीख, हस्ताक्षर</translation>
    </message>
    <message>
        <source>Second person: name, date, signature</source>
        <translation>दूसरा व्यक्ति: नाम, तारीख, हस्ताक्षर</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>प्रवेश कोड</translation>
    </message>
    <message>
        <source>Access code: ask the center admin</source>
        <translation>प्रवेश कोड: केंद्र व्यवस्थापक से पूछें</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या निर्णय हुआ</translation>
    </message>
    <message>
        <source>Every candidate</source>
        <translation>हर परीक्षार्थी</translation>
    </message>
    <message>
        <source>Nothing was decided at a panel.</source>
        <translation>किसी पैनल पर कोई निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>Everybody signs twice: when they sit down and when they leave.</source>
        <translation>हर कोई दो बार हस्ताक्षर करता है: बैठते समय और जाते समय।</translation>
    </message>
    <message>
        <source>Type the number and the code at the seat. Keep this slip.</source>
        <translation>सीट पर संख्या और कोड टाइप करें। यह पर्ची सँभालकर रखें।</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>पहचान चिह्न</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>जाँच का समय</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>क्या करें</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>साक्ष्य</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>जाँचकर्ता</translation>
    </message>
    <message>
        <source>Fine by exception: {by} says so until {until}, because: {why}</source>
        <translation>अपवाद से ठीक: {by} के अनुसार {until} तक, क्योंकि: {why}</translation>
    </message>
    <message>
        <source>This machine is ready</source>
        <translation>यह मशीन तैयार है</translation>
    </message>
    <message>
        <source>This machine is ready, something is worth a look</source>
        <translation>यह मशीन तैयार है, कुछ देखने लायक है</translation>
    </message>
    <message>
        <source>This machine is not ready</source>
        <translation>यह मशीन तैयार नहीं है</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be mended.</source>
        <translation>
            <numerusform>%n बात ठीक करनी है।</numerusform>
            <numerusform>%n बातें ठीक करनी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are worth a look.</source>
        <translation>
            <numerusform>%n बात देखने लायक है।</numerusform>
            <numerusform>%n बातें देखने लायक हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are fine.</source>
        <translation>
            <numerusform>%n बात ठीक है।</numerusform>
            <numerusform>%n बातें ठीक हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearing what the server says</source>
        <translation>सर्वर की बात सुनी जा रही है</translation>
    </message>
    <message>
        <source>Trying the lock: the screen goes dark for a moment</source>
        <translation>लॉक परखा जा रहा है: स्क्रीन क्षण भर अँधेरी होगी</translation>
    </message>
    <message>
        <source>Looking at disk, memory and power</source>
        <translation>डिस्क, मेमोरी और बिजली देखी जा रही है</translation>
    </message>
    <message>
        <source>Making the store again from its two copies</source>
        <translation>भंडार उसकी दो प्रतियों से फिर बनाया जा रहा है</translation>
    </message>
    <message>
        <source>Asking the server how fast it answers</source>
        <translation>सर्वर से पूछा जा रहा है कि वह कितनी जल्दी उत्तर देता है</translation>
    </message>
    <message>
        <source>Reading the journal from beginning to end</source>
        <translation>जर्नल शुरू से अंत तक पढ़ा जा रहा है</translation>
    </message>
    <message numerus="yes">
        <source>Checked on {day} at {time}, took %n second(s).</source>
        <translation>
            <numerusform>{day} को {time} पर जाँचा गया, %n सेकंड लगे।</numerusform>
            <numerusform>{day} को {time} पर जाँचा गया, %n सेकंड लगे।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) made</source>
        <translation>
            <numerusform>%n जोड़ा बना</numerusform>
            <numerusform>%n जोड़े बने</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make at most %n pair(s).</source>
        <translation>
            <numerusform>ज़्यादा से ज़्यादा %n जोड़ा बनाइए।</numerusform>
            <numerusform>ज़्यादा से ज़्यादा %n जोड़े बनाइए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>पीला</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>हरा</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>और {count}</translation>
    </message>
    <message>
        <source>Highlighted: {words}</source>
        <translation>हाइलाइट किया हुआ: {words}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Cream</source>
        <translation>क्रीम</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>नीला</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>कंट्रास्ट</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>गुलाबी</translation>
    </message>
    <message>
        <source>unbroken line</source>
        <translation>अटूट रेखा</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>डैश वाली रेखा</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>बिंदुओं वाली रेखा</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>लहरदार रेखा</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>हाइलाइटर</translation>
    </message>
    <message>
        <source>No more can be highlighted here.</source>
        <translation>यहाँ और हाइलाइट नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>रबर</translation>
    </message>
    <message>
        <source>more time; it is in your time already</source>
        <translation>अधिक समय; वह आपके समय में जुड़ चुका है</translation>
    </message>
    <message numerus="yes">
        <source>%n break(s) of {length} each</source>
        <translation>
            <numerusform>%n विराम, {length} का</numerusform>
            <numerusform>%n विराम, हर एक {length} का</numerusform>
        </translation>
    </message>
    <message>
        <source>larger text; you can change the size</source>
        <translation>बड़े अक्षर; आकार आप बदल सकते हैं</translation>
    </message>
    <message>
        <source>colors chosen for you; you can change them</source>
        <translation>आपके लिए चुने रंग; आप उन्हें बदल सकते हैं</translation>
    </message>
    <message>
        <source>more space between lines or letters</source>
        <translation>पंक्तियों या अक्षरों के बीच अधिक जगह</translation>
    </message>
    <message>
        <source>passage and question one at a time</source>
        <translation>गद्यांश और प्रश्न एक-एक करके</translation>
    </message>
    <message>
        <source>a larger pointer</source>
        <translation>बड़ा पॉइंटर</translation>
    </message>
    <message>
        <source>nothing on screen moves by itself</source>
        <translation>स्क्रीन पर कुछ भी अपने आप नहीं हिलता</translation>
    </message>
    <message>
        <source>a screen reader may read the exam</source>
        <translation>स्क्रीन रीडर परीक्षा पढ़ सकता है</translation>
    </message>
    <message>
        <source>questions can be read aloud</source>
        <translation>प्रश्न बोलकर सुनाए जा सकते हैं</translation>
    </message>
    <message>
        <source>answers stay covered until you uncover them</source>
        <translation>उत्तर तब तक ढके रहते हैं जब तक आप उन्हें न खोलें</translation>
    </message>
    <message>
        <source>the whole exam by eight keys: A B C D N P S R</source>
        <translation>पूरी परीक्षा आठ कुंजियों से: A B C D N P S R</translation>
    </message>
    <message>
        <source>the words of sound and video to read</source>
        <translation>ध्वनि और वीडियो के शब्द पढ़ने के लिए</translation>
    </message>
    <message numerus="yes">
        <source>%n tool(s) beyond those of the exam</source>
        <translation>
            <numerusform>परीक्षा के साधनों के अलावा %n साधन</numerusform>
            <numerusform>परीक्षा के साधनों के अलावा %n साधन</numerusform>
        </translation>
    </message>
    <message>
        <source>back to the eight keys</source>
        <comment>eight keys</comment>
        <translation>आठ कुंजियों पर वापस</translation>
    </message>
    <message>
        <source>back</source>
        <comment>eight keys</comment>
        <translation>घेरा पीछे</translation>
    </message>
    <message>
        <source>forward</source>
        <comment>eight keys</comment>
        <translation>घेरा आगे</translation>
    </message>
    <message>
        <source>press the framed one</source>
        <comment>eight keys</comment>
        <translation>घेरे वाला बटन दबाएँ</translation>
    </message>
    <message>
        <source>choose the framed one</source>
        <comment>eight keys</comment>
        <translation>घेरे वाला चुनें</translation>
    </message>
    <message>
        <source>close</source>
        <comment>eight keys</comment>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>tick the next line</source>
        <comment>eight keys</comment>
        <translation>अगली पंक्ति पर निशान लगाएँ</translation>
    </message>
    <message>
        <source>take a tick back</source>
        <comment>eight keys</comment>
        <translation>एक निशान हटाएँ</translation>
    </message>
    <message>
        <source>further down</source>
        <comment>eight keys</comment>
        <translation>और नीचे</translation>
    </message>
    <message>
        <source>further up</source>
        <comment>eight keys</comment>
        <translation>और ऊपर</translation>
    </message>
    <message>
        <source>go to the framed one</source>
        <comment>eight keys</comment>
        <translation>घेरे वाले पर जाएँ</translation>
    </message>
    <message>
        <source>back to the questions</source>
        <comment>eight keys</comment>
        <translation>प्रश्नों पर वापस</translation>
    </message>
    <message>
        <source>hold it for 2 seconds: submit</source>
        <comment>eight keys</comment>
        <translation>2 सेकंड दबाए रखें: जमा करें</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>eight keys</comment>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>type on the keyboard</source>
        <comment>eight keys</comment>
        <translation>कीबोर्ड से लिखें</translation>
    </message>
    <message>
        <source>to the next formatting</source>
        <comment>eight keys</comment>
        <translation>अगली फ़ॉर्मैटिंग पर</translation>
    </message>
    <message>
        <source>on or off</source>
        <comment>eight keys</comment>
        <translation>चालू या बंद</translation>
    </message>
    <message>
        <source>put it down</source>
        <comment>eight keys</comment>
        <translation>रख दें</translation>
    </message>
    <message>
        <source>pick up</source>
        <comment>eight keys</comment>
        <translation>उठाएँ</translation>
    </message>
    <message>
        <source>this order is right</source>
        <comment>eight keys</comment>
        <translation>यह क्रम सही है</translation>
    </message>
    <message>
        <source>up</source>
        <comment>eight keys</comment>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>down</source>
        <comment>eight keys</comment>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>next row</source>
        <comment>eight keys</comment>
        <translation>अगली पंक्ति</translation>
    </message>
    <message>
        <source>choose, take back</source>
        <comment>eight keys</comment>
        <translation>चुनें, वापस लें</translation>
    </message>
    <message>
        <source>take the last one out</source>
        <comment>eight keys</comment>
        <translation>आख़िरी वाला निकालें</translation>
    </message>
    <message>
        <source>put it here</source>
        <comment>eight keys</comment>
        <translation>यहाँ रखें</translation>
    </message>
    <message>
        <source>lay it back</source>
        <comment>eight keys</comment>
        <translation>वापस रख दें</translation>
    </message>
    <message>
        <source>to the sides instead</source>
        <comment>eight keys</comment>
        <translation>अब दाएँ-बाएँ</translation>
    </message>
    <message>
        <source>left</source>
        <comment>eight keys</comment>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>right</source>
        <comment>eight keys</comment>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>up and down instead</source>
        <comment>eight keys</comment>
        <translation>अब ऊपर-नीचे</translation>
    </message>
    <message>
        <source>point here</source>
        <comment>eight keys</comment>
        <translation>यहाँ निशान लगाएँ</translation>
    </message>
    <message>
        <source>much less</source>
        <comment>eight keys</comment>
        <translation>बहुत कम</translation>
    </message>
    <message>
        <source>less</source>
        <comment>eight keys</comment>
        <translation>कम</translation>
    </message>
    <message>
        <source>more</source>
        <comment>eight keys</comment>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>much more</source>
        <comment>eight keys</comment>
        <translation>बहुत अधिक</translation>
    </message>
    <message>
        <source>to the passage</source>
        <comment>eight keys</comment>
        <translation>गद्यांश पर</translation>
    </message>
    <message>
        <source>to the text of the question</source>
        <comment>eight keys</comment>
        <translation>प्रश्न के पाठ पर</translation>
    </message>
    <message>
        <source>put the notice away</source>
        <comment>eight keys</comment>
        <translation>सूचना हटाएँ</translation>
    </message>
    <message>
        <source>take back</source>
        <comment>eight keys</comment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>submit: asks twice</source>
        <comment>eight keys</comment>
        <translation>जमा करें: दो बार पूछता है</translation>
    </message>
    <message>
        <source>to the answer</source>
        <comment>eight keys</comment>
        <translation>उत्तर पर</translation>
    </message>
    <message>
        <source>next part</source>
        <comment>eight keys</comment>
        <translation>अगला भाग</translation>
    </message>
    <message>
        <source>part before</source>
        <comment>eight keys</comment>
        <translation>पिछला भाग</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>शिफ़्ट</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>बाएँ</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>दाएँ</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>अक्षर</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>चिह्न</translation>
    </message>
    <message>
        <source>More letters and signs</source>
        <translation>और अक्षर व चिह्न</translation>
    </message>
    <message>
        <source>Language of the keys: {name}</source>
        <translation>कुंजियों की भाषा: {name}</translation>
    </message>
    <message>
        <source>Close the keyboard</source>
        <translation>कीबोर्ड बंद करें</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>to the next control; with Shift to the one before</source>
        <translation>अगले बटन या खाने पर; Shift के साथ पिछले पर</translation>
    </message>
    <message>
        <source>the filled button, or the one that has the focus</source>
        <translation>भरा हुआ बटन, या वह जो चुना हुआ है</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>ख़ाली जगह</translation>
    </message>
    <message>
        <source>presses, ticks, chooses and takes back</source>
        <translation>दबाता, निशान लगाता, चुनता और वापस लेता है</translation>
    </message>
    <message>
        <source>closes what is open, takes nothing away</source>
        <translation>जो खुला है उसे बंद करता है, कुछ मिटाता नहीं</translation>
    </message>
    <message>
        <source>this page</source>
        <translation>यह पृष्ठ</translation>
    </message>
    <message>
        <source>At a question</source>
        <translation>प्रश्न पर</translation>
    </message>
    <message>
        <source>to the next part of the screen: passage, question, list, buttons</source>
        <translation>स्क्रीन के अगले भाग पर: गद्यांश, प्रश्न, सूची, बटन</translation>
    </message>
    <message>
        <source>reads the question aloud where that is granted; pauses and goes on</source>
        <translation>जहाँ अनुमति हो वहाँ प्रश्न पढ़कर सुनाता है; रोकता और आगे बढ़ाता है</translation>
    </message>
    <message>
        <source>the question in its next language, where it has several</source>
        <translation>प्रश्न को अगली भाषा में, जहाँ वह कई भाषाओं में है</translation>
    </message>
    <message>
        <source>to the answer, wherever you are</source>
        <translation>आप कहीं भी हों, उत्तर पर</translation>
    </message>
    <message>
        <source>choose that answer; once more takes it back</source>
        <translation>वह उत्तर चुनते हैं; दोबारा दबाने से वापस</translation>
    </message>
    <message>
        <source>in an essay with formatting: bold, italic, underlined</source>
        <translation>फ़ॉर्मैटिंग वाले निबंध में: मोटा, तिरछा, रेखांकित</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>तीर कुंजियाँ</translation>
    </message>
    <message>
        <source>to another answer without choosing it; in grids and lists, too</source>
        <translation>बिना चुने दूसरे उत्तर पर; तालिकाओं और सूचियों में भी</translation>
    </message>
    <message>
        <source>moves a line that is to be put in order</source>
        <translation>क्रम में रखी जाने वाली पंक्ति को हिलाता है</translation>
    </message>
    <message>
        <source>scroll the question or the passage</source>
        <translation>प्रश्न या गद्यांश को सरकाते हैं</translation>
    </message>
    <message>
        <source>next and previous question</source>
        <translation>अगला और पिछला प्रश्न</translation>
    </message>
    <message>
        <source>marks the question</source>
        <translation>प्रश्न पर निशान लगाता है</translation>
    </message>
    <message>
        <source>takes the whole answer back</source>
        <translation>पूरा उत्तर वापस लेता है</translation>
    </message>
    <message>
        <source>opens and closes the tools, from the top</source>
        <translation>साधन खोलता और बंद करता है, ऊपर से</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>संख्या, फिर Enter</translation>
    </message>
    <message>
        <source>in the list of questions: to that question</source>
        <translation>प्रश्नों की सूची में: उस प्रश्न पर</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>साधन</translation>
    </message>
    <message>
        <source>the list of all tools</source>
        <translation>सभी साधनों की सूची</translation>
    </message>
    <message>
        <source>highlighter: selects words, then marks them in a color</source>
        <translation>हाइलाइटर: शब्द चुनता है, फिर उन्हें रंगता है</translation>
    </message>
    <message>
        <source>highlighter: erases, takes the last stroke back</source>
        <translation>हाइलाइटर: मिटाता है, पिछला काम वापस लेता है</translation>
    </message>
    <message>
        <source>line reader: moves it, shows more or fewer lines</source>
        <translation>पंक्ति पाठक: इसे खिसकाता है, ज़्यादा या कम पंक्तियाँ दिखाता है</translation>
    </message>
    <message>
        <source>spelling: to the next word</source>
        <translation>वर्तनी: अगले शब्द पर</translation>
    </message>
    <message>
        <source>the next keyboard layout, where there are several</source>
        <translation>अगला कीबोर्ड लेआउट, जहाँ कई हों</translation>
    </message>
    <message>
        <source>To hear</source>
        <translation>सुनने के लिए</translation>
    </message>
    <message>
        <source>the time that is left; hides it and shows it</source>
        <translation>बचा हुआ समय; उसे छिपाता और दिखाता है</translation>
    </message>
    <message>
        <source>where the last answer is saved</source>
        <translation>पिछला उत्तर कहाँ सहेजा गया है</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>एंटर</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>स्क्रीन पर कीबोर्ड</translation>
    </message>
    <message>
        <source>First choose a field to type into.</source>
        <translation>पहले वह खाना चुनें जिसमें लिखना है।</translation>
    </message>
    <message>
        <source>Up and Down move it, Shift with them shows more or fewer lines, Left and Right change the text.</source>
        <translation>ऊपर और नीचे की कुंजियाँ इसे खिसकाती हैं, Shift के साथ ज़्यादा या कम पंक्तियाँ दिखती हैं, बाएँ और दाएँ से पाठ बदलता है।</translation>
    </message>
    <message>
        <source>Line reader, line {line} of {lines}</source>
        <translation>पंक्ति पाठक, {lines} में से पंक्ति {line}</translation>
    </message>
    <message>
        <source>Magnifier</source>
        <translation>आवर्धक</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} गुना</translation>
    </message>
    <message>
        <source>Arrow keys move it</source>
        <translation>तीर वाली कुंजियाँ इसे खिसकाती हैं</translation>
    </message>
    <message numerus="yes">
        <source>It can be played %n more time(s).</source>
        <translation>
            <numerusform>इसे %n बार और चलाया जा सकता है।</numerusform>
            <numerusform>इसे %n बार और चलाया जा सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listen to it to the end at least %n more time(s).</source>
        <translation>
            <numerusform>इसे अंत तक कम से कम %n बार और सुनिए।</numerusform>
            <numerusform>इसे अंत तक कम से कम %n बार और सुनिए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <comment>the button that goes on</comment>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the button that goes on</comment>
        <translation>अगला</translation>
    </message>
    <message>
        <source>closed, to read only</source>
        <translation>बंद, केवल पढ़ने के लिए</translation>
    </message>
    <message>
        <source>The spell check is not to be had just now. Your answer is not affected.</source>
        <translation>वर्तनी जाँच अभी उपलब्ध नहीं है। इससे आपके उत्तर पर कोई असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>There is no dictionary for this language here: {language}</source>
        <translation>इस भाषा का शब्दकोश यहाँ नहीं है: {language}</translation>
    </message>
    <message>
        <source>Nothing is written in this question.</source>
        <translation>इस प्रश्न में कुछ लिखना नहीं है।</translation>
    </message>
    <message>
        <source>No word to look at</source>
        <translation>देखने लायक़ कोई शब्द नहीं</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>कोई सुझाव नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Only the beginning of what you pasted fits: %n character(s) were left out.</source>
        <translation>
            <numerusform>आपने जो चिपकाया उसका केवल शुरुआती हिस्सा समाता है: %n अक्षर छोड़ दिया गया।</numerusform>
            <numerusform>आपने जो चिपकाया उसका केवल शुरुआती हिस्सा समाता है: %n अक्षर छोड़ दिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no room for more text here.</source>
        <translation>यहाँ और पाठ के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>There is no room for more formatting here.</source>
        <translation>यहाँ और फ़ॉर्मैटिंग के लिए जगह नहीं है।</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>कुछ काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>I have a question</source>
        <translation>मेरा एक सवाल है</translation>
    </message>
    <message>
        <source>I need a break, or the toilet</source>
        <translation>मुझे विराम या शौचालय चाहिए</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>मदद</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>कोई आ रहा है</translation>
    </message>
    <message>
        <source>Hand is up</source>
        <translation>हाथ उठा है</translation>
    </message>
    <message>
        <source>Choose as many as are right. Choose one again to take it back.</source>
        <translation>जितने सही हों, सब चुनें। किसी को वापस लेने के लिए उसे फिर से चुनें।</translation>
    </message>
    <message>
        <source>Type into the field. What you type is kept by itself; there is no button to press.</source>
        <translation>खाने में लिखें। जो लिखते हैं वह अपने आप रखा जाता है; कोई बटन नहीं दबाना है।</translation>
    </message>
    <message>
        <source>Type a number, with comma or point. Below the field you see how it was understood.</source>
        <translation>एक संख्या लिखें, अल्पविराम या बिंदु के साथ। नीचे दिखता है कि वह कैसे समझी गई।</translation>
    </message>
    <message>
        <source>Write a sentence or two. The words are counted below; Ctrl+Z takes back what you typed last.</source>
        <translation>एक-दो वाक्य लिखें। शब्द नीचे गिने जाते हैं; Ctrl+Z पिछला लिखा वापस लेता है।</translation>
    </message>
    <message>
        <source>Write a sentence or two. The buttons over the text, or Ctrl+B, make words bold.</source>
        <translation>एक-दो वाक्य लिखें। पाठ के ऊपर के बटन, या Ctrl+B, शब्दों को मोटा करते हैं।</translation>
    </message>
    <message>
        <source>Press the gap and choose a word. With the keyboard: Enter opens the list, arrows move in it.</source>
        <translation>खाली जगह दबाएँ और शब्द चुनें। कीबोर्ड से: Enter सूची खोलता है, तीर उसमें चलाते हैं।</translation>
    </message>
    <message>
        <source>Choose one answer. Choose it again to take it back, or press its letter on the keyboard.</source>
        <translation>एक उत्तर चुनें। वापस लेने के लिए उसे फिर से चुनें, या कीबोर्ड पर उसका अक्षर दबाएँ।</translation>
    </message>
    <message>
        <source>Choose one place in each row. With the keyboard: arrows move, the space bar chooses.</source>
        <translation>हर पंक्ति में एक जगह चुनें। कीबोर्ड से: तीर चलाते हैं, स्पेस बार चुनता है।</translation>
    </message>
    <message>
        <source>Drag a line, or press its arrows. With the keyboard: Ctrl with an arrow key moves it.</source>
        <translation>पंक्ति को खींचें या उसके तीर दबाएँ। कीबोर्ड से: Ctrl के साथ तीर उसे हटाता है।</translation>
    </message>
    <message>
        <source>Drag the handle or press a place on the scale. With the keyboard: arrow keys.</source>
        <translation>हत्थे को खींचें या पैमाने पर कोई जगह दबाएँ। कीबोर्ड से: तीर वाली कुंजियाँ।</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press the word and then the place. Press it again to take it out.</source>
        <translation>शब्द को उसकी जगह पर खींचें, या पहले शब्द और फिर जगह दबाएँ। निकालने के लिए फिर से दबाएँ।</translation>
    </message>
    <message>
        <source>Press the place in the picture. With the keyboard: Tab moves, the space bar chooses.</source>
        <translation>चित्र में जगह दबाएँ। कीबोर्ड से: Tab चलाता है, स्पेस बार चुनता है।</translation>
    </message>
    <message>
        <source>Press the places one after the other. Press one again to take it back.</source>
        <translation>जगहों को एक के बाद एक दबाएँ। वापस लेने के लिए फिर से दबाएँ।</translation>
    </message>
    <message>
        <source>Press the point in the picture. With the keyboard: arrow keys move the cross.</source>
        <translation>चित्र में बिंदु दबाएँ। कीबोर्ड से: तीर क्रॉस को चलाते हैं।</translation>
    </message>
    <message>
        <source>Press one and then the other to join them. Press a pair again to take it apart.</source>
        <translation>जोड़ने के लिए पहले एक और फिर दूसरा दबाएँ। जोड़ा अलग करने के लिए उसे फिर से दबाएँ।</translation>
    </message>
    <message>
        <source>A circle, a square and a triangle</source>
        <translation>एक वृत्त, एक वर्ग और एक त्रिभुज</translation>
    </message>
    <message>
        <source>circle</source>
        <translation>वृत्त</translation>
    </message>
    <message>
        <source>square</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>triangle</source>
        <translation>त्रिभुज</translation>
    </message>
    <message>
        <source>Mango</source>
        <translation>आम</translation>
    </message>
    <message>
        <source>Carrot</source>
        <translation>गाजर</translation>
    </message>
    <message>
        <source>Spinach</source>
        <translation>पालक</translation>
    </message>
    <message>
        <source>Which of these is a fruit?</source>
        <translation>इनमें से फल कौन-सा है?</translation>
    </message>
    <message>
        <source>Which of these numbers are even?</source>
        <translation>इनमें से कौन-सी संख्याएँ सम हैं?</translation>
    </message>
    <message>
        <source>What is the first month of the year called?</source>
        <translation>वर्ष के पहले महीने का नाम क्या है?</translation>
    </message>
    <message>
        <source>How much is one and a half?</source>
        <translation>डेढ़ कितना होता है?</translation>
    </message>
    <message>
        <source>What do you see from a window at home?</source>
        <translation>घर की खिड़की से आपको क्या दिखता है?</translation>
    </message>
    <message>
        <source>up</source>
        <translation>ऊपर</translation>
    </message>
    <message>
        <source>down</source>
        <translation>नीचे</translation>
    </message>
    <message>
        <source>In the morning the sun goes </source>
        <translation>सुबह सूरज जाता है </translation>
    </message>
    <message>
        <source>Bird</source>
        <translation>पक्षी</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>मछली</translation>
    </message>
    <message>
        <source>flies</source>
        <translation>उड़ता है</translation>
    </message>
    <message>
        <source>swims</source>
        <translation>तैरता है</translation>
    </message>
    <message>
        <source>What does each of them do?</source>
        <translation>इनमें से हर एक क्या करता है?</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>दोपहर</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>शाम</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>सुबह</translation>
    </message>
    <message>
        <source>Put the times of a day in order.</source>
        <translation>दिन के पहरों को क्रम में रखें।</translation>
    </message>
    <message>
        <source>Set the scale to 7.</source>
        <translation>पैमाने को 7 पर रखें।</translation>
    </message>
    <message>
        <source>At night the sky is </source>
        <translation>रात में आकाश होता है </translation>
    </message>
    <message>
        <source>dark</source>
        <translation>अँधेरा</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>उजला</translation>
    </message>
    <message>
        <source>Put the right word into the gap.</source>
        <translation>सही शब्द खाली जगह में रखें।</translation>
    </message>
    <message>
        <source>Which shape has no corner?</source>
        <translation>किस आकृति का कोई कोना नहीं है?</translation>
    </message>
    <message>
        <source>Number the shapes from left to right.</source>
        <translation>आकृतियों को बाएँ से दाएँ क्रम दें।</translation>
    </message>
    <message>
        <source>Point at the middle of the square.</source>
        <translation>वर्ग के बीच को इंगित करें।</translation>
    </message>
    <message>
        <source>Put each name onto its shape.</source>
        <translation>हर नाम को उसकी आकृति पर रखें।</translation>
    </message>
    <message>
        <source>day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>night</source>
        <translation>रात</translation>
    </message>
    <message>
        <source>hot</source>
        <translation>गरम</translation>
    </message>
    <message>
        <source>cold</source>
        <translation>ठंडा</translation>
    </message>
    <message>
        <source>Make pairs of opposites.</source>
        <translation>विलोम शब्दों के जोड़े बनाएँ।</translation>
    </message>
    <message>
        <source>Join the circle and the triangle.</source>
        <translation>वृत्त और त्रिभुज को जोड़ें।</translation>
    </message>
    <message>
        <source>All tools</source>
        <translation>सभी साधन</translation>
    </message>
    <message>
        <source>Esc closes a tool.</source>
        <translation>Esc साधन बंद करता है।</translation>
    </message>
    <message>
        <source>Highlighter: Shift and arrows select, 1 to 4 or H mark, Delete erases, Ctrl+Z undoes.</source>
        <translation>हाइलाइटर: Shift और तीर से चुनें, 1 से 4 या H से रंगें, Delete मिटाता है, Ctrl+Z वापस लेता है।</translation>
    </message>
    <message>
        <source>Line reader: Up and Down move it, Shift with them shows more or fewer lines.</source>
        <translation>पंक्ति पाठक: ऊपर और नीचे से खिसकता है, Shift के साथ ज़्यादा या कम पंक्तियाँ दिखती हैं।</translation>
    </message>
    <message>
        <source>Spelling: F7 goes to the next word.</source>
        <translation>वर्तनी: F7 अगले शब्द पर जाता है।</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>स्लॉट</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिए</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>शेष समय</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>यहाँ सहेजा</translation>
    </message>
    <message>
        <source>Unsent</source>
        <translation>अप्रेषित</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>On server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>on sticks</source>
        <translation>स्टिक पर</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>रुके हुए</translation>
    </message>
    <message>
        <source>unaccounted</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>in conflict</source>
        <translation>विवाद में</translation>
    </message>
    <message>
        <source>The server has everything of them, up to the end.</source>
        <translation>सर्वर के पास इनका सब कुछ है, अंत तक।</translation>
    </message>
    <message>
        <source>Brought on a stick, and something that comes before it is missing. Bring that too.</source>
        <translation>स्टिक पर लाया गया, पर उससे पहले का कुछ कम है। वह भी लाएँ।</translation>
    </message>
    <message>
        <source>They had a slot and never began. The close takes the slot away.</source>
        <translation>इनके पास स्लॉट था पर शुरू नहीं किया। सत्र बंद होने पर स्लॉट चला जाता है।</translation>
    </message>
    <message>
        <source>Their exam stands still at a seat that is heard of. Let it go on, or end it.</source>
        <translation>इनकी परीक्षा ऐसी सीट पर रुकी है जिससे संपर्क है। उसे आगे चलने दें या समाप्त करें।</translation>
    </message>
    <message>
        <source>They began and no end is known, or may have begun at a seat that is silent. Connect the seat, or bring its journal on a stick.</source>
        <translation>इन्होंने शुरू किया और अंत ज्ञात नहीं है, या ये किसी मौन सीट पर शुरू कर चुके हो सकते हैं। सीट जोड़ें, या उसका रोज़नामचा स्टिक पर लाएँ।</translation>
    </message>
    <message>
        <source>Several accounts of one slot: a central admin decides which counts.</source>
        <translation>एक स्लॉट के कई विवरण: कौन सा मान्य है, यह केंद्रीय प्रशासक तय करता है।</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Heard of</source>
        <translation>संपर्क</translation>
    </message>
    <message>
        <source>Its start has not arrived; whose it is is not known yet</source>
        <translation>इसका आरंभ नहीं पहुँचा; किसका है, अभी पता नहीं</translation>
    </message>
    <message>
        <source>never began</source>
        <translation>शुरू नहीं किया</translation>
    </message>
    <message>
        <source>begun, of which nothing arrived</source>
        <translation>शुरू हुआ, पर कुछ पहुँचा नहीं</translation>
    </message>
    <message>
        <source>{answered} of {items} answered</source>
        <translation>{items} में से {answered} के उत्तर</translation>
    </message>
    <message>
        <source>came after the close</source>
        <translation>बंद होने के बाद आया</translation>
    </message>
    <message>
        <source>As far as this panel knows; it never heard of the server.</source>
        <translation>जितना यह पैनल जानता है; सर्वर से इसका कभी संपर्क नहीं हुआ।</translation>
    </message>
    <message>
        <source>By the server, at {time} ({age} ago)</source>
        <translation>सर्वर के अनुसार, {time} पर ({age} पहले)</translation>
    </message>
    <message>
        <source>Without the server: what this panel knew at {time} ({age} ago). Conflicts and sticks only the server knows.</source>
        <translation>सर्वर के बिना: {time} पर ({age} पहले) यह पैनल जो जानता था। विवाद और स्टिक केवल सर्वर जानता है।</translation>
    </message>
    <message>
        <source>Closed at {time} by {names}</source>
        <translation>{time} पर {names} ने बंद किया</translation>
    </message>
    <message numerus="yes">
        <source>%n exception(s) were named.</source>
        <translation>
            <numerusform>%n अपवाद दर्ज हुआ।</numerusform>
            <numerusform>%n अपवाद दर्ज हुए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n candidate(s) something arrived later: close it once more.</source>
        <translation>
            <numerusform>%n परीक्षार्थी का कुछ बाद में आया: इसे फिर से बंद करें।</numerusform>
            <numerusform>%n परीक्षार्थियों का कुछ बाद में आया: इसे फिर से बंद करें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>बैटरी</translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation>खाली डिस्क</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>ढके गए</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>कभी संपर्क नहीं</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>तैयार नहीं</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>जाँचा नहीं गया</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>देखने योग्य</translation>
    </message>
    <message>
        <source>How it is</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>क्या गड़बड़ है</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>सर्वर</translation>
    </message>
    <message>
        <source>Panel {name}</source>
        <translation>पैनल {name}</translation>
    </message>
    <message>
        <source>The server has not heard of it since it was enrolled.</source>
        <translation>नामांकन के बाद से सर्वर का इससे संपर्क नहीं हुआ।</translation>
    </message>
    <message>
        <source>Switch it on, start the kiosk, look at its network cable.</source>
        <translation>इसे चालू करें, कियोस्क शुरू करें, नेटवर्क केबल देखें।</translation>
    </message>
    <message>
        <source>Nobody looked at it in the last 14 days.</source>
        <translation>पिछले 14 दिनों में इसे किसी ने नहीं जाँचा।</translation>
    </message>
    <message>
        <source>Start the kiosk there, or run kiosk doctor.</source>
        <translation>वहाँ कियोस्क शुरू करें, या kiosk doctor चलाएँ।</translation>
    </message>
    <message>
        <source>Its program is older than the server asks for.</source>
        <translation>इसका प्रोग्राम सर्वर की माँग से पुराना है।</translation>
    </message>
    <message>
        <source>Old program</source>
        <translation>पुराना प्रोग्राम</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>The server does not trust it to start exams.</source>
        <translation>परीक्षा शुरू करने के लिए सर्वर इस पर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>Ask a central admin.</source>
        <translation>केंद्रीय प्रशासक से पूछें।</translation>
    </message>
    <message>
        <source>Update to {version}</source>
        <translation>{version} का अपडेट</translation>
    </message>
    <message>
        <source>The update to {version} failed here; the program before it runs.</source>
        <translation>{version} का अपडेट यहाँ विफल रहा; पहले वाला प्रोग्राम चल रहा है।</translation>
    </message>
    <message>
        <source>Tell your IT: kiosk update status says why.</source>
        <translation>अपने IT को बताएँ: kiosk update status कारण बताता है।</translation>
    </message>
    <message>
        <source>The update to {version} is on its way and waits for a time without exams.</source>
        <translation>{version} का अपडेट आ रहा है और परीक्षा-रहित समय की प्रतीक्षा कर रहा है।</translation>
    </message>
    <message>
        <source>An old program of the server</source>
        <translation>सर्वर का पुराना प्रोग्राम</translation>
    </message>
    <message>
        <source>Room on the server&apos;s disk</source>
        <translation>सर्वर की डिस्क पर जगह</translation>
    </message>
    <message>
        <source>The server was put back from a backup</source>
        <translation>सर्वर को बैकअप से वापस लाया गया</translation>
    </message>
    <message>
        <source>What is shown of attempts</source>
        <translation>प्रयासों का जो दिखाया जाता है</translation>
    </message>
    <message>
        <source>Events that the server cannot read</source>
        <translation>घटनाएँ जिन्हें सर्वर पढ़ नहीं सकता</translation>
    </message>
    <message>
        <source>Access codes</source>
        <translation>प्रवेश कोड</translation>
    </message>
    <message>
        <source>Backup of the server</source>
        <translation>सर्वर का बैकअप</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n दिन पहले</numerusform>
            <numerusform>%n दिन पहले</numerusform>
        </translation>
    </message>
    <message>
        <source>Without the server: the verdict of each seat at {time} ({age} ago). Details come with the server.</source>
        <translation>सर्वर के बिना: {time} पर ({age} पहले) हर सीट का निर्णय। ब्योरा सर्वर के साथ आता है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>By, reason, what came of it</source>
        <translation>किसने, कारण, क्या हुआ</translation>
    </message>
    <message>
        <source>{what}: {minutes} min</source>
        <translation>{what}: {minutes} मिनट</translation>
    </message>
    <message>
        <source>{what}: seat {seat}</source>
        <translation>{what}: सीट {seat}</translation>
    </message>
    <message>
        <source>{what}: {when}</source>
        <translation>{what}: {when}</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>Taken back since.</source>
        <translation>बाद में वापस लिया गया।</translation>
    </message>
    <message>
        <source>Waits here for the server.</source>
        <translation>सर्वर की प्रतीक्षा में यहाँ है।</translation>
    </message>
    <message>
        <source>{minutes} min reached the exam</source>
        <translation>{minutes} मिनट परीक्षा तक पहुँचे</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन किया</translation>
    </message>
    <message>
        <source>Ready to begin</source>
        <translation>शुरू करने को तैयार</translation>
    </message>
    <message>
        <source>Was refused at the sign-in</source>
        <translation>साइन इन पर मना किया गया</translation>
    </message>
    <message>
        <source>Left the sign-in</source>
        <translation>साइन इन छोड़ दिया</translation>
    </message>
    <message>
        <source>Raised a hand</source>
        <translation>हाथ उठाया</translation>
    </message>
    <message>
        <source>Took the hand down</source>
        <translation>हाथ नीचे किया</translation>
    </message>
    <message>
        <source>A message came</source>
        <translation>एक संदेश आया</translation>
    </message>
    <message>
        <source>The message was read</source>
        <translation>संदेश पढ़ा गया</translation>
    </message>
    <message>
        <source>A section opened</source>
        <translation>एक खंड खुला</translation>
    </message>
    <message>
        <source>A section closed</source>
        <translation>एक खंड बंद हुआ</translation>
    </message>
    <message>
        <source>A break began</source>
        <translation>एक विराम शुरू हुआ</translation>
    </message>
    <message>
        <source>The break ended</source>
        <translation>विराम समाप्त हुआ</translation>
    </message>
    <message>
        <source>The exam began</source>
        <translation>परीक्षा शुरू हुई</translation>
    </message>
    <message>
        <source>The exam went on</source>
        <translation>परीक्षा आगे चली</translation>
    </message>
    <message>
        <source>Signed in again</source>
        <translation>फिर से साइन इन किया</translation>
    </message>
    <message>
        <source>The exam stopped</source>
        <translation>परीक्षा रुक गई</translation>
    </message>
    <message>
        <source>The exam was paused</source>
        <translation>परीक्षा रोकी गई</translation>
    </message>
    <message>
        <source>The pause ended</source>
        <translation>विराम हटाया गया</translation>
    </message>
    <message>
        <source>The questions were covered</source>
        <translation>प्रश्न ढक दिए गए</translation>
    </message>
    <message>
        <source>The questions were shown again</source>
        <translation>प्रश्न फिर दिखाए गए</translation>
    </message>
    <message>
        <source>The lock lost something during a pause</source>
        <translation>विराम के दौरान लॉक से कुछ छूटा</translation>
    </message>
    <message>
        <source>The slot was given anew meanwhile</source>
        <translation>इस बीच स्लॉट नए सिरे से दिया गया</translation>
    </message>
    <message>
        <source>Accommodations changed</source>
        <translation>विशेष सुविधाएँ बदलीं</translation>
    </message>
    <message>
        <source>The exam left this seat</source>
        <translation>परीक्षा इस सीट से चली गई</translation>
    </message>
    <message>
        <source>The exam arrived at this seat</source>
        <translation>परीक्षा इस सीट पर पहुँची</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>जमा हो गया</translation>
    </message>
    <message>
        <source>Time was up</source>
        <translation>समय पूरा हुआ</translation>
    </message>
    <message>
        <source>The exam was ended by staff</source>
        <translation>कर्मचारियों ने परीक्षा समाप्त की</translation>
    </message>
    <message>
        <source>The exam ended with the session</source>
        <translation>सत्र के साथ परीक्षा समाप्त हुई</translation>
    </message>
    <message>
        <source>The computer slept</source>
        <translation>कंप्यूटर सो गया</translation>
    </message>
    <message>
        <source>The computer&apos;s clock was moved</source>
        <translation>कंप्यूटर की घड़ी बदली गई</translation>
    </message>
    <message>
        <source>The battery ran low</source>
        <translation>बैटरी कम हुई</translation>
    </message>
    <message>
        <source>The mains came or went</source>
        <translation>बिजली आई या गई</translation>
    </message>
    <message>
        <source>The disk is nearly full</source>
        <translation>डिस्क लगभग भर गई है</translation>
    </message>
    <message>
        <source>A code was used at the seat</source>
        <translation>सीट पर एक कोड चला</translation>
    </message>
    <message>
        <source>A code was refused at the seat</source>
        <translation>सीट पर एक कोड अस्वीकार हुआ</translation>
    </message>
    <message>
        <source>The questions were opened with five words</source>
        <translation>प्रश्न पाँच शब्दों से खोले गए</translation>
    </message>
    <message>
        <source>Staff did something at the seat</source>
        <translation>कर्मचारियों ने सीट पर कुछ किया</translation>
    </message>
    <message>
        <source>An exception of the lock counted</source>
        <translation>लॉक की एक छूट लागू हुई</translation>
    </message>
    <message>
        <source>A recording could not be played</source>
        <translation>एक रिकॉर्डिंग नहीं चल सकी</translation>
    </message>
    <message>
        <source>{time} nobody could work</source>
        <translation>{time} तक कोई काम नहीं हो सका</translation>
    </message>
    <message>
        <source>Seat {seat}</source>
        <translation>सीट {seat}</translation>
    </message>
    <message>
        <source>No seat yet</source>
        <translation>अभी सीट नहीं</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>This is not the passphrase of this person. The try was recorded.</source>
        <translation>यह इस व्यक्ति का पासफ़्रेज़ नहीं है। प्रयास दर्ज हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries. You can try again in %n second(s).</source>
        <translation>
            <numerusform>बहुत अधिक प्रयास। आप %n सेकंड में फिर कोशिश कर सकते हैं।</numerusform>
            <numerusform>बहुत अधिक प्रयास। आप %n सेकंड में फिर कोशिश कर सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat {seat} may start the exam of {name}, whichever seat asked for it before. Whoever waits there for their turn begins at once.</source>
        <translation>सीट {seat} {name} की परीक्षा शुरू कर सकेगी, चाहे पहले किसी और सीट ने माँगी हो। वहाँ अपनी बारी की प्रतीक्षा करने वाला तुरंत शुरू करेगा।</translation>
    </message>
    <message>
        <source>This person is not on duty here now.</source>
        <translation>यह व्यक्ति अभी यहाँ ड्यूटी पर नहीं है।</translation>
    </message>
    <message>
        <source>What this panel knows of this person cannot be read. The center&apos;s own IT can mend it.</source>
        <translation>इस व्यक्ति के बारे में पैनल की जानकारी पढ़ी नहीं जा सकती। केंद्र का IT इसे ठीक कर सकता है।</translation>
    </message>
    <message>
        <source>The sign-in could not be recorded, so nothing was opened.</source>
        <translation>साइन-इन दर्ज नहीं हो सका, इसलिए कुछ नहीं खोला गया।</translation>
    </message>
    <message>
        <source>No slot</source>
        <translation>स्लॉट नहीं</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>उपलब्ध</translation>
    </message>
    <message>
        <source>Attempting</source>
        <translation>परीक्षा जारी</translation>
    </message>
    <message>
        <source>Consumed</source>
        <translation>उपयोग हो चुका</translation>
    </message>
    <message>
        <source>Battery {percent} %</source>
        <translation>बैटरी {percent} %</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>नहीं दिखी</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Out of reach</source>
        <translation>पहुँच से बाहर</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>डिस्क भरी</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>अविश्वसनीय</translation>
    </message>
    <message>
        <source>Asks for help</source>
        <translation>मदद चाहिए</translation>
    </message>
    <message>
        <source>Covered a moment</source>
        <translation>क्षण भर ढका</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>मौन</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा</translation>
    </message>
    <message>
        <source>Other paper</source>
        <translation>दूसरा पत्र</translation>
    </message>
    <message>
        <source>checked in</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>active</source>
        <translation>सक्रिय</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रोका हुआ</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>ढका हुआ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>moving</source>
        <translation>स्थानांतरित हो रहा</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>जमा किया</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>समय समाप्त</translation>
    </message>
    <message>
        <source>ended by staff</source>
        <translation>कर्मचारी ने समाप्त किया</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>बंद</translation>
    </message>
    <message>
        <source>void</source>
        <translation>निरस्त</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>नहीं आया</translation>
    </message>
    <message>
        <source>Queue changed</source>
        <translation>कतार बदली गई</translation>
    </message>
    <message>
        <source>Session closed</source>
        <translation>सत्र बंद हुआ</translation>
    </message>
    <message>
        <source>Rehearsal begun</source>
        <translation>पूर्वाभ्यास शुरू हुआ</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>छपा</translation>
    </message>
    <message>
        <source>By</source>
        <translation>द्वारा</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>अपेक्षित</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>अब भी चल रहे</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>यह सत्र रद्द किया गया।</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>अंतराल</translation>
    </message>
    <message>
        <source>Time given</source>
        <translation>दिया गया समय</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>रसीद</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Came to</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation>लागू नहीं हुआ</translation>
    </message>
    <message>
        <source>free</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>The computer started again</source>
        <translation>कंप्यूटर फिर से चालू हुआ</translation>
    </message>
    <message>
        <source>The exam program ended</source>
        <translation>परीक्षा प्रोग्राम बंद हो गया</translation>
    </message>
    <message>
        <source>The computer stood still</source>
        <translation>कंप्यूटर ठहर गया</translation>
    </message>
    <message>
        <source>Questions were covered</source>
        <translation>प्रश्न ढके गए</translation>
    </message>
    <message>
        <source>Paused by staff</source>
        <translation>कर्मचारी ने रोका</translation>
    </message>
    <message>
        <source>The disk was full</source>
        <translation>डिस्क भर गई</translation>
    </message>
    <message>
        <source>Written down by staff</source>
        <translation>कर्मचारी ने लिखा</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>तकनीकी</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>आसपास</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>कर्मचारी</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
    <message>
        <source>Waits for a decision</source>
        <translation>निर्णय की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Noted, without time</source>
        <translation>दर्ज, बिना समय</translation>
    </message>
    <message>
        <source>No time given</source>
        <translation>कोई समय नहीं दिया</translation>
    </message>
    <message>
        <source>The whole room</source>
        <translation>पूरा कक्ष</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>जारी है</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>गया समय</translation>
    </message>
    <message>
        <source>About</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>निर्णय</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>अब तक यहाँ कुछ गड़बड़ नहीं हुई।</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} पहले</translation>
    </message>
    <message>
        <source>{percent}, unplugged</source>
        <translation>{percent}, प्लग नहीं</translation>
    </message>
    <message>
        <source>{gigabytes} GB</source>
        <translation>{gigabytes} जीबी</translation>
    </message>
    <message>
        <source>{megabytes} MB</source>
        <translation>{megabytes} एमबी</translation>
    </message>
    <message>
        <source>Nobody is expected here</source>
        <translation>यहाँ कोई अपेक्षित नहीं</translation>
    </message>
    <message>
        <source>Last answer here</source>
        <translation>यहाँ अंतिम उत्तर</translation>
    </message>
    <message>
        <source>Last answer on the server</source>
        <translation>सर्वर पर अंतिम उत्तर</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>भेजने की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>पकड़</translation>
    </message>
    <message>
        <source>{held} of {all} held</source>
        <translation>{all} में से {held} पकड़े हुए</translation>
    </message>
    <message>
        <source>Covers so far</source>
        <translation>अब तक ढके गए</translation>
    </message>
    <message>
        <source>Version, fingerprint</source>
        <translation>संस्करण, फ़िंगरप्रिंट</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>नहीं मिलाया</translation>
    </message>
    <message>
        <source>is right</source>
        <translation>सही है</translation>
    </message>
    <message>
        <source>not this person</source>
        <translation>यह वह व्यक्ति नहीं</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>चेहरा</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>अनुमत</translation>
    </message>
    <message>
        <source>Away so far</source>
        <translation>अब तक अनुपस्थित</translation>
    </message>
    <message>
        <source>Everybody who is expected, with room to sign when they come and when they go.</source>
        <translation>हर अपेक्षित व्यक्ति, आते और जाते समय हस्ताक्षर की जगह के साथ।</translation>
    </message>
    <message>
        <source>Who sits where: one to hang at the door.</source>
        <translation>कौन कहाँ बैठता है: दरवाज़े पर लगाने के लिए।</translation>
    </message>
    <message>
        <source>One slip a candidate, to cut apart.</source>
        <translation>हर परीक्षार्थी की एक पर्ची, काटकर अलग करने के लिए।</translation>
    </message>
    <message>
        <source>What happened, what was decided, by whom and why.</source>
        <translation>क्या हुआ, क्या निर्णय हुआ, किसने और क्यों।</translation>
    </message>
    <message>
        <source>Every seat with times, gaps, time given and receipt, to sign by two people.</source>
        <translation>हर सीट का समय, अंतराल, दिया गया समय और रसीद, दो लोगों के हस्ताक्षर के लिए।</translation>
    </message>
    <message>
        <source>The whole day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>{place} में सहेजा</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>सूची लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>खुलता है</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>बंद होता है</translation>
    </message>
    <message>
        <source>when somebody says so</source>
        <translation>जब कोई कहे</translation>
    </message>
    <message>
        <source>Seats begin</source>
        <translation>सीटें शुरू होंगी</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>शुरू होता है</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>समूह</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>अभी यहाँ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) have not begun.</source>
        <translation>
            <numerusform>%n परीक्षार्थी ने शुरू नहीं किया।</numerusform>
            <numerusform>%n परीक्षार्थियों ने शुरू नहीं किया।</numerusform>
        </translation>
    </message>
    <message>
        <source>It begins when somebody lets it begin.</source>
        <translation>यह तब शुरू होगा जब कोई शुरू करने देगा।</translation>
    </message>
    <message numerus="yes">
        <source>Next: %n candidate(s) at {next}. The last at {last}.</source>
        <translation>
            <numerusform>अगला: %n परीक्षार्थी {next} बजे। अंतिम {last} बजे।</numerusform>
            <numerusform>अगले: %n परीक्षार्थी {next} बजे। अंतिम {last} बजे।</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>type with keys on the screen</source>
        <comment>eight keys</comment>
        <translation>स्क्रीन की कुंजियों से लिखें</translation>
    </message>
    <message>
        <source>delete the last sign</source>
        <comment>eight keys</comment>
        <translation>आख़िरी अक्षर मिटाएँ</translation>
    </message>
    <message>
        <source>done</source>
        <comment>eight keys</comment>
        <translation>पूरा हुआ</translation>
    </message>
    <message>
        <source>Seat {seat}: {name}</source>
        <translation>सीट {seat}: {name}</translation>
    </message>
    <message>
        <source>{what}, since {began}</source>
        <translation>{what}, {began} से</translation>
    </message>
    <message>
        <source>{what} at {began}, for {lasted}</source>
        <translation>{what}, {began} बजे, {lasted} तक</translation>
    </message>
    <message>
        <source>{what}, waits here for the server</source>
        <translation>{what}, यहाँ सर्वर की प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Went on at seat {seat}</source>
        <translation>सीट {seat} पर आगे बढ़ा</translation>
    </message>
    <message>
        <source>Began at {time}; it ends by itself at {end} at the latest.</source>
        <translation>{time} पर शुरू हुआ; अधिक से अधिक {end} पर अपने आप समाप्त होगा।</translation>
    </message>
    <message>
        <source>The hand-over sum was right.</source>
        <translation>सौंपने का जोड़ सही था।</translation>
    </message>
    <message>
        <source>The hand-over sum was not right: somebody was left open.</source>
        <translation>सौंपने का जोड़ सही नहीं था: कोई बाकी रह गया।</translation>
    </message>
    <message>
        <source>Began at {time}, and is over</source>
        <translation>{time} पर शुरू हुआ, और समाप्त है</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Counted from the beginning of the session: {how}, in the order of the seats, the last at {last}.</source>
        <translation>सत्र की शुरुआत से गिनकर: {how}, सीटों के क्रम में, अंतिम {last} बजे।</translation>
    </message>
    <message>
        <source>From {when} on: {how}, in the order of the seats, the last at {last}. It can be taken back until then.</source>
        <translation>{when} बजे से: {how}, सीटों के क्रम में, अंतिम {last} बजे। तब तक इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>From now on: {how}, in the order of the seats, the last at {last}.</source>
        <translation>अब से: {how}, सीटों के क्रम में, अंतिम {last} बजे।</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>सब एक साथ</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) every {seconds} s</source>
        <translation>
            <numerusform>हर {seconds} से. में %n सीट</numerusform>
            <numerusform>हर {seconds} से. में %n सीटें</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the questions with five words</source>
        <translation>पाँच शब्दों से प्रश्न खोलें</translation>
    </message>
    <message>
        <source>Ask the office to spell it.</source>
        <translation>कार्यालय से कहें कि उसे अक्षर-अक्षर बताए।</translation>
    </message>
    <message>
        <source>Put the stick with the key in, and try again.</source>
        <translation>कुंजी वाली स्टिक लगाएँ और फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Word {number} is no such word.</source>
        <translation>शब्द {number} ऐसा शब्द नहीं है।</translation>
    </message>
    <message>
        <source>These are not five words.</source>
        <translation>ये पाँच शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>Type all five, with spaces between them.</source>
        <translation>पाँचों को बीच में खाली जगह देकर लिखें।</translation>
    </message>
    <message>
        <source>Word {number} is not right.</source>
        <translation>शब्द {number} सही नहीं है।</translation>
    </message>
    <message>
        <source>Compare every letter with the office, and which session the words are for.</source>
        <translation>कार्यालय के साथ हर अक्षर मिलाएँ, और यह भी कि शब्द किस सत्र के हैं।</translation>
    </message>
    <message>
        <source>These words do not open the paper.</source>
        <translation>ये शब्द प्रश्नपत्र नहीं खोलते।</translation>
    </message>
    <message>
        <source>Too many wrong words.</source>
        <translation>बहुत बार ग़लत शब्द दिए गए।</translation>
    </message>
    <message>
        <source>The key of this center is missing.</source>
        <translation>इस केंद्र की कुंजी नहीं मिली।</translation>
    </message>
    <message>
        <source>This is not the key that the words were made with.</source>
        <translation>शब्द इस कुंजी के साथ नहीं बनाए गए थे।</translation>
    </message>
    <message>
        <source>The file on the stick is not the key of a center.</source>
        <translation>स्टिक पर रखी फ़ाइल किसी केंद्र की कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>Connect the seat to the network for a moment, or use another seat.</source>
        <translation>सीट को थोड़ी देर नेटवर्क से जोड़ें, या दूसरी सीट लें।</translation>
    </message>
    <message>
        <source>What the words open was not made for this seat.</source>
        <translation>शब्द जो खोलते हैं वह इस सीट के लिए नहीं बना था।</translation>
    </message>
    <message>
        <source>The questions are open already, or the office made no words for them.</source>
        <translation>प्रश्न पहले से खुले हैं, या कार्यालय ने उनके लिए शब्द नहीं बनाए।</translation>
    </message>
    <message>
        <source>Nothing waits for words here.</source>
        <translation>यहाँ कुछ भी शब्दों की प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>मोटा</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>तिरछा</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>रेखांकित</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>ऊपर लिखा</translation>
    </message>
    <message>
        <source>Subscript</source>
        <translation>नीचे लिखा</translation>
    </message>
    <message>
        <source>List with bullets</source>
        <translation>बिंदुओं वाली सूची</translation>
    </message>
    <message>
        <source>List with numbers</source>
        <translation>संख्याओं वाली सूची</translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation>फ़ॉर्मैटिंग</translation>
    </message>
    <message>
        <source>{look}: on</source>
        <translation>{look}: चालू</translation>
    </message>
    <message>
        <source>{look}: off</source>
        <translation>{look}: बंद</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>आवरण</translation>
    </message>
    <message>
        <source>Narrower</source>
        <translation>सँकरा</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>चौड़ा</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>कम ऊँचा</translation>
    </message>
    <message>
        <source>Taller</source>
        <translation>ज़्यादा ऊँचा</translation>
    </message>
    <message>
        <source>Reminder: {when}</source>
        <translation>याद दिलाया जाएगा: {when}</translation>
    </message>
    <message>
        <source>Remind me of the time</source>
        <translation>मुझे समय की याद दिलाएँ</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>याद न दिलाएँ</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>मरम्मत करें…</translation>
    </message>
    <message>
        <source>Fine now: {names}.</source>
        <translation>अब ठीक: {names}।</translation>
    </message>
    <message>
        <source>Still not fine: {names}.</source>
        <translation>अब भी ठीक नहीं: {names}।</translation>
    </message>
    <message>
        <source>Events that neither copy could give back: {count}.</source>
        <translation>घटनाएँ जो किसी प्रति से वापस न मिलीं: {count}।</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>मरम्मत हो गई</translation>
    </message>
    <message>
        <source>Not repaired</source>
        <translation>मरम्मत नहीं हुई</translation>
    </message>
    <message>
        <source>Another kiosk program runs on this machine, so nothing was touched. End it, then repair.</source>
        <translation>इस मशीन पर कोई दूसरा कियोस्क प्रोग्राम चल रहा है, इसलिए कुछ नहीं छुआ गया। उसे बंद करें, फिर मरम्मत करें।</translation>
    </message>
    <message>
        <source>The repair could not be done ({code}).</source>
        <translation>मरम्मत नहीं हो सकी ({code})।</translation>
    </message>
    <message>
        <source>Last lines of the log</source>
        <translation>लॉग की अंतिम पंक्तियाँ</translation>
    </message>
    <message>
        <source>All of it: {path}</source>
        <translation>पूरा यहाँ है: {path}</translation>
    </message>
</context>
<context>
    <name>ActFields</name>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>सीट</translation>
    </message>
    <message>
        <source>Do not wait for this seat: go on from what the server has</source>
        <translation>इस सीट की प्रतीक्षा न करें: सर्वर पर जो है उससे आगे बढ़ें</translation>
    </message>
    <message>
        <source>Whole minutes from now; 0 begins at once.</source>
        <translation>अब से पूरे मिनट; 0 से तुरंत शुरू।</translation>
    </message>
    <message>
        <source>In how many minutes</source>
        <translation>कितने मिनट में</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>One or two short sentences.</source>
        <translation>एक या दो छोटे वाक्य।</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>What you have looked at</source>
        <translation>आपने क्या देखा</translation>
    </message>
    <message>
        <source>Something went wrong here</source>
        <translation>यहाँ कुछ गड़बड़ हुई</translation>
    </message>
    <message>
        <source>An accommodation of the candidate</source>
        <translation>परीक्षार्थी की विशेष सुविधा</translation>
    </message>
    <message>
        <source>The center gives more time</source>
        <translation>केंद्र और समय देता है</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>यह किसलिए है</translation>
    </message>
    <message>
        <source>No seat is free now.</source>
        <translation>अभी कोई सीट खाली नहीं है।</translation>
    </message>
    <message>
        <source>Free: {seats}</source>
        <translation>खाली: {seats}</translation>
    </message>
    <message>
        <source>Say why. It stands in the record with your name.</source>
        <translation>कारण लिखें। यह आपके नाम के साथ दर्ज रहेगा।</translation>
    </message>
    <message>
        <source>Type what is to be read.</source>
        <translation>जो पढ़ा जाना है, वह लिखें।</translation>
    </message>
    <message>
        <source>Type it as it stands on the paper that was brought.</source>
        <translation>जैसा लाए गए कागज़ पर है, वैसा ही लिखें।</translation>
    </message>
    <message>
        <source>Type whole minutes, from 1 to 480.</source>
        <translation>1 से 480 तक पूरे मिनट लिखें।</translation>
    </message>
    <message>
        <source>Type whole minutes, from 0 to 480.</source>
        <translation>0 से 480 तक पूरे मिनट लिखें।</translation>
    </message>
    <message>
        <source>There is no free seat of this name.</source>
        <translation>इस नाम की कोई खाली सीट नहीं है।</translation>
    </message>
</context>
<context>
    <name>ActForm</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Read it to the seat. It works once, for just this.</source>
        <translation>इसे सीट को पढ़कर सुनाएँ। यह एक बार, केवल इसी के लिए चलता है।</translation>
    </message>
    <message>
        <source>The code is recorded in your name.</source>
        <translation>कोड आपके नाम से दर्ज है।</translation>
    </message>
    <message>
        <source>Write it onto their slip now: it is shown this once, and kept nowhere.</source>
        <translation>इसे अभी उनकी पर्ची पर लिखें: यह एक ही बार दिखता है और कहीं नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>This is their access code.</source>
        <translation>यह उनका प्रवेश कोड है।</translation>
    </message>
    <message>
        <source>It lies at {place}. Bring it to the server.</source>
        <translation>यह {place} पर है। इसे सर्वर तक ले जाएँ।</translation>
    </message>
    <message>
        <source>The sealed file is written and read back.</source>
        <translation>मुहरबंद फ़ाइल लिखी गई और जाँच ली गई।</translation>
    </message>
    <message>
        <source>Recorded in your name, and on its way.</source>
        <translation>आपके नाम से दर्ज हुआ और रास्ते में है।</translation>
    </message>
    <message>
        <source>It goes to the server by itself when it can be reached. Too late, it is not carried out.</source>
        <translation>सर्वर मिलते ही यह अपने आप जाएगा। बहुत देर होने पर लागू नहीं होगा।</translation>
    </message>
    <message>
        <source>Recorded in your name. It waits here.</source>
        <translation>आपके नाम से दर्ज। यह यहाँ प्रतीक्षा में है।</translation>
    </message>
    <message>
        <source>Both codes are recorded, each in its person&apos;s name.</source>
        <translation>दोनों कोड दर्ज हुए, हर एक अपने व्यक्ति के नाम से।</translation>
    </message>
    <message>
        <source>Read both to the seat. They work once, for just this.</source>
        <translation>दोनों सीट को पढ़कर सुनाएँ। वे एक बार, केवल इसी के लिए चलते हैं।</translation>
    </message>
    <message>
        <source>Read it to the seat. The second person reads a code of their own, from any panel.</source>
        <translation>इसे सीट को पढ़कर सुनाएँ। दूसरा व्यक्ति किसी भी पैनल से अपना कोड सुनाता है।</translation>
    </message>
    <message>
        <source>The server is out of reach: this waits here until it is back.</source>
        <translation>सर्वर पहुँच से बाहर है: उसके लौटने तक यह यहाँ रुकेगा।</translation>
    </message>
    <message>
        <source>Give the code and log it</source>
        <translation>कोड दें और दर्ज करें</translation>
    </message>
    <message>
        <source>This panel has not heard of it. The code does it at seat {seat}, if that is how things are there.</source>
        <translation>इस पैनल को इसकी ख़बर नहीं है। कोड सीट {seat} पर यह करेगा, अगर वहाँ सचमुच यही स्थिति है।</translation>
    </message>
    <message>
        <source>Tick what you have looked at.</source>
        <translation>जो आपने देखा, उस पर निशान लगाएँ।</translation>
    </message>
</context>
<context>
    <name>ActList</name>
    <message>
        <source>The seat may be further than this panel knows. By a code:</source>
        <translation>हो सकता है सीट इस पैनल की जानकारी से आगे हो। कोड से:</translation>
    </message>
    <message>
        <source>There is nothing to do here now.</source>
        <translation>अभी यहाँ करने को कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>आपका अधिकार इतना नहीं है।</translation>
    </message>
</context>
<context>
    <name>AdminWindow</name>
    <message>
        <source>Exam panel</source>
        <translation>परीक्षा पैनल</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>घटनाएँ</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>सौंपना</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>मशीनें</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>पूर्वाभ्यास</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>कागज़ात</translation>
    </message>
    <message>
        <source>Preflight</source>
        <translation>पूर्व-जाँच</translation>
    </message>
</context>
<context>
    <name>AssociateView</name>
    <message>
        <source>Space picks it up; then go to what it belongs to and press Space.</source>
        <translation>स्पेस से इसे उठाइए; फिर जिससे इसका मेल है उस पर जाकर स्पेस दबाइए।</translation>
    </message>
    <message>
        <source>Press two that belong together, or drag one onto the other.</source>
        <translation>जो दो मेल खाते हों उन पर बारी-बारी से दबाइए, या एक को दूसरे पर खींचिए।</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Not locked: this window is for trying the program.</source>
        <translation>लॉक नहीं है: यह विंडो प्रोग्राम आज़माने के लिए है।</translation>
    </message>
</context>
<context>
    <name>BatteryMark</name>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>On the mains</source>
        <translation>बिजली से जुड़ा है</translation>
    </message>
    <message>
        <source>On its battery</source>
        <translation>बैटरी पर चल रहा है</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Move and mark</source>
        <translation>आगे-पीछे जाना और चिह्न लगाना</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>No way back after Next</source>
        <translation>आगे के बाद वापसी नहीं</translation>
    </message>
    <message>
        <source>You cannot come back to this question</source>
        <translation>आप इस प्रश्न पर वापस नहीं आ सकते</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>चिह्न लगा है</translation>
    </message>
    <message>
        <source>Marked for review</source>
        <translation>जाँच के लिए चिह्नित</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>चिह्न लगाएँ</translation>
    </message>
    <message>
        <source>Mark for review</source>
        <translation>जाँच के लिए चिह्न लगाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Clear answer</source>
        <translation>उत्तर मिटाएँ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo clear</source>
        <translation>हटाना वापस लें</translation>
    </message>
</context>
<context>
    <name>BreakPage</name>
    <message>
        <source>Time left of the break</source>
        <translation>विराम का बचा समय</translation>
    </message>
    <message>
        <source>End the break now</source>
        <translation>विराम अभी समाप्त करें</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>मदद माँगें</translation>
    </message>
    <message>
        <source>The questions come back when it ends: by itself, or when you end it.</source>
        <translation>समाप्त होने पर प्रश्न लौट आते हैं: अपने आप, या जब आप समाप्त करें।</translation>
    </message>
    <message>
        <source>Your break</source>
        <translation>आपका विराम</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n उत्तर, इस कंप्यूटर पर सहेजा गया</numerusform>
            <numerusform>%n उत्तर, सभी इस कंप्यूटर पर सहेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>Your clock goes on: {time} left</source>
        <translation>आपकी घड़ी चल रही है: {time} बाकी</translation>
    </message>
    <message>
        <source>Your clock stands at {time}</source>
        <translation>आपकी घड़ी {time} पर रुकी है</translation>
    </message>
    <message>
        <source>Break: {time} left</source>
        <translation>विराम: {time} बाकी</translation>
    </message>
</context>
<context>
    <name>BubbleGrid</name>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
</context>
<context>
    <name>ByCode</name>
    <message>
        <source>By a code that you read to the seat, without the network</source>
        <translation>नेटवर्क के बिना, एक कोड से जो आप सीट को पढ़कर सुनाते हैं</translation>
    </message>
    <message>
        <source>At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.</source>
        <translation>सीट पर Ctrl+F12 दबाएँ और वही चुनें। जो तीन समूह दिखें, उन्हें लिखें।</translation>
    </message>
    <message>
        <source>What the seat shows</source>
        <translation>सीट क्या दिखाती है</translation>
    </message>
</context>
<context>
    <name>Calculator</name>
    <message>
        <source>Formula</source>
        <translation>सूत्र</translation>
    </message>
    <message>
        <source>Angles in degrees</source>
        <translation>कोण अंशों में</translation>
    </message>
</context>
<context>
    <name>CandidateWindow</name>
    <message>
        <source>Examination</source>
        <translation>परीक्षा</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Picture {number}</source>
        <translation>चित्र {number}</translation>
    </message>
    <message>
        <source>Space picks it up; then go to its place and press Space.</source>
        <translation>स्पेस इसे उठाता है; फिर इसकी जगह पर जाकर स्पेस दबाएँ।</translation>
    </message>
    <message>
        <source>{words}, in use</source>
        <translation>{words}, उपयोग में</translation>
    </message>
</context>
<context>
    <name>ChoiceList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n चुना</numerusform>
            <numerusform>%n चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one answer.</source>
        <translation>एक उत्तर चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Choose %n answer(s).</source>
        <translation>
            <numerusform>%n उत्तर चुनें।</numerusform>
            <numerusform>%n उत्तर चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s).</source>
        <translation>
            <numerusform>अधिकतम %n उत्तर चुनें।</numerusform>
            <numerusform>अधिकतम %n उत्तर चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n answer(s).</source>
        <translation>
            <numerusform>कम से कम %n उत्तर चुनें।</numerusform>
            <numerusform>कम से कम %n उत्तर चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all that apply.</source>
        <translation>जो भी सही हों, सब चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>आप %n चुन चुके हैं। पहले उसे वापस लें।</numerusform>
            <numerusform>आप %n चुन चुके हैं। पहले एक वापस लें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoiceRow</name>
    <message>
        <source>Covered. Press to show it.</source>
        <translation>ढका हुआ। दिखाने के लिए दबाएँ।</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>This exam</source>
        <translation>यह परीक्षा</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Lock again</source>
        <translation>फिर से लॉक करें</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>क्या छापना है</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close the session</source>
        <translation>सत्र बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s) are open and have no reason yet.</source>
        <translation>
            <numerusform>%n परीक्षार्थी बाकी है और कारण नहीं लिखा गया।</numerusform>
            <numerusform>%n परीक्षार्थी बाकी हैं और कारण नहीं लिखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>It is open until {time}. It can be closed after that, or once it was ended.</source>
        <translation>यह {time} तक खुला है। उसके बाद, या समाप्त किए जाने पर, इसे बंद किया जा सकता है।</translation>
    </message>
    <message>
        <source>Your right does not reach so far.</source>
        <translation>आपका अधिकार इतना नहीं है।</translation>
    </message>
    <message>
        <source>Too many are open to be named here. Look after them first.</source>
        <translation>इतने अधिक बाकी हैं कि यहाँ नाम नहीं लिए जा सकते। पहले उन्हें देखें।</translation>
    </message>
    <message>
        <source>It is closed, and nothing came after it.</source>
        <translation>यह बंद है, और उसके बाद कुछ नहीं आया।</translation>
    </message>
</context>
<context>
    <name>CodeForm</name>
    <message>
        <source>Ten letters and digits. Capitals or not, both are fine.</source>
        <translation>दस अक्षर और अंक। बड़े या छोटे अक्षर, दोनों ठीक हैं।</translation>
    </message>
    <message>
        <source>Minutes to add</source>
        <translation>कितने मिनट बढ़ाएँ</translation>
    </message>
    <message>
        <source>My passphrase instead of a code</source>
        <translation>कोड के बदले मेरा पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Seat where the exam goes on</source>
        <translation>वह सीट जहाँ परीक्षा आगे बढ़ेगी</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>दूसरे व्यक्ति का नाम</translation>
    </message>
    <message>
        <source>At least 12 characters. It counts for this decision alone.</source>
        <translation>कम से कम 12 अक्षर। यह केवल इसी निर्णय के लिए मान्य है।</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>आपका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Passphrase of a second person</source>
        <translation>दूसरे व्यक्ति का पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Code from the panel</source>
        <translation>पैनल से मिला कोड</translation>
    </message>
    <message>
        <source>Code of a second person</source>
        <translation>दूसरे व्यक्ति का कोड</translation>
    </message>
    <message>
        <source>Use the code</source>
        <translation>कोड लगाएँ</translation>
    </message>
    <message>
        <source>At most {most}.</source>
        <translation>अधिक से अधिक {most}।</translation>
    </message>
    <message>
        <source>Looking at the passphrase…</source>
        <translation>पासफ़्रेज़ देखा जा रहा है…</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>तय करें</translation>
    </message>
    <message>
        <source>Looking at the code…</source>
        <translation>कोड देखा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>A center admin decides here</source>
        <translation>यहाँ केंद्र प्रभारी निर्णय लेते हैं</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Decide something else</source>
        <translation>कुछ और तय करें</translation>
    </message>
    <message>
        <source>The candidate&apos;s answers are safe. What is to be done?</source>
        <translation>परीक्षार्थी के उत्तर सुरक्षित हैं। क्या करना है?</translation>
    </message>
    <message>
        <source>What is to be done?</source>
        <translation>क्या करना है?</translation>
    </message>
    <message>
        <source>Choose this seat and this decision on the panel, and type what is shown here.</source>
        <translation>पैनल पर यह सीट और यह निर्णय चुनें, और यहाँ दिखाया गया लिखें।</translation>
    </message>
</context>
<context>
    <name>ComfortPage</name>
    <message>
        <source>Make it comfortable</source>
        <translation>इसे अपने लिए आरामदायक बनाएँ</translation>
    </message>
    <message>
        <source>You can change this at any time in the exam.</source>
        <translation>परीक्षा में आप इसे कभी भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>This suits me</source>
        <translation>यह मेरे लिए ठीक है</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>This is how large a question is.</source>
        <translation>प्रश्न इतना बड़ा दिखता है।</translation>
    </message>
    <message>
        <source>No clock is running. Take the time you need.</source>
        <translation>कोई घड़ी नहीं चल रही। जितना समय चाहिए, लें।</translation>
    </message>
</context>
<context>
    <name>ConfirmPage</name>
    <message>
        <source>Is this you?</source>
        <translation>क्या यह आप हैं?</translation>
    </message>
    <message>
        <source>Look at the photo and at every line.</source>
        <translation>फ़ोटो और हर पंक्ति को देखें।</translation>
    </message>
    <message>
        <source>Photo from your registration</source>
        <translation>पंजीकरण के समय की फ़ोटो</translation>
    </message>
    <message>
        <source>Yes, this is me</source>
        <translation>हाँ, यह मैं हूँ</translation>
    </message>
    <message>
        <source>This is not me</source>
        <translation>यह मैं नहीं हूँ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>केंद्र</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>आपका समय</translation>
    </message>
    <message>
        <source>Open today</source>
        <translation>आज खुली है</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>आपके लिए</translation>
    </message>
    <message>
        <source>Look at every line.</source>
        <translation>हर पंक्ति को देखें।</translation>
    </message>
    <message>
        <source>{opens} to {closes}</source>
        <translation>{opens} से {closes} तक</translation>
    </message>
    <message>
        <source>Yes, go on with my exam</source>
        <translation>हाँ, मेरी परीक्षा आगे बढ़ाएँ</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message>
        <source>machines</source>
        <translation>मशीनें</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>You have not lost an answer or a minute.</source>
        <translation>न आपका कोई उत्तर खोया है, न एक मिनट।</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>आपके उत्तर</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>आपका समय</translation>
    </message>
    <message>
        <source>Covered so far</source>
        <translation>अब तक ढका रहा</translation>
    </message>
    <message>
        <source>Please wait a moment</source>
        <translation>कृपया थोड़ा रुकें</translation>
    </message>
    <message>
        <source>The questions are covered. They come back by themselves when everything is in order again.</source>
        <translation>प्रश्न ढके हुए हैं। सब ठीक होते ही वे अपने-आप लौट आएँगे।</translation>
    </message>
    <message>
        <source>Please raise your hand</source>
        <translation>कृपया हाथ उठाएँ</translation>
    </message>
    <message>
        <source>The questions are covered until a center admin has looked.</source>
        <translation>केंद्र प्रभारी के देख लेने तक प्रश्न ढके रहेंगे।</translation>
    </message>
    <message numerus="yes">
        <source>%n, all saved on this computer</source>
        <translation>
            <numerusform>%n, इस कंप्यूटर पर सहेजा गया</numerusform>
            <numerusform>%n, सभी इस कंप्यूटर पर सहेजे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not lost an answer.</source>
        <translation>आपका कोई उत्तर नहीं खोया है।</translation>
    </message>
    <message>
        <source>Goes on, {time} left</source>
        <translation>चल रहा है, {time} बाकी</translation>
    </message>
    <message>
        <source>Stopped at {time} left</source>
        <translation>रुका हुआ, {time} शेष</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Nothing was decided here yet.</source>
        <translation>यहाँ अभी कोई निर्णय नहीं हुआ।</translation>
    </message>
    <message>
        <source>What the server knew at {time}.</source>
        <translation>{time} बजे सर्वर जो जानता था।</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>वापस लें</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>Previous and next: Alt and the arrows</source>
        <translation>पिछला और अगला: Alt और तीर</translation>
    </message>
    <message>
        <source>The day so far</source>
        <translation>अब तक का दिन</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>व्यक्ति</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्य</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <source>Text size</source>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>रंग</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>Actions</source>
        <translation>कार्य</translation>
    </message>
</context>
<context>
    <name>EssayEditor</name>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>पहले जैसा करें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर से करें</translation>
    </message>
    <message>
        <source>Every word is saved as you type</source>
        <translation>लिखते-लिखते हर शब्द सहेजा जाता है</translation>
    </message>
    <message>
        <source>of {least} to {most}</source>
        <translation>सीमा {least} से {most}</translation>
    </message>
    <message>
        <source>of at most {most}</source>
        <translation>अधिकतम {most}</translation>
    </message>
    <message>
        <source>of at least {least}</source>
        <translation>कम से कम {least}</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n शब्द</numerusform>
            <numerusform>%n शब्द</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) over</source>
        <translation>
            <numerusform>%n शब्द अधिक</numerusform>
            <numerusform>%n शब्द अधिक</numerusform>
        </translation>
    </message>
    <message>
        <source>long enough</source>
        <translation>पर्याप्त लंबा</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to go</source>
        <translation>
            <numerusform>%n शब्द और</numerusform>
            <numerusform>%n शब्द और</numerusform>
        </translation>
    </message>
    <message>
        <source>Write {least} to {most} words.</source>
        <translation>{least} से {most} शब्द लिखें।</translation>
    </message>
    <message>
        <source>Write at most {most} words.</source>
        <translation>अधिकतम {most} शब्द लिखें।</translation>
    </message>
    <message>
        <source>Write at least {least} words.</source>
        <translation>कम से कम {least} शब्द लिखें।</translation>
    </message>
</context>
<context>
    <name>ExamMenu</name>
    <message>
        <source>Display</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
</context>
<context>
    <name>Face</name>
    <message>
        <source>No picture here</source>
        <translation>यहाँ कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>The candidate&apos;s picture</source>
        <translation>परीक्षार्थी का चित्र</translation>
    </message>
</context>
<context>
    <name>FeedbackBox</name>
    <message>
        <source>Was anything wrong with this exam or this computer? Write it here. It does not change your answers.</source>
        <translation>क्या इस परीक्षा या इस कंप्यूटर में कुछ गड़बड़ थी? यहाँ लिखें। इससे आपके उत्तर नहीं बदलते।</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>भेजें</translation>
    </message>
    <message>
        <source>Thank you. Your remark is kept and goes to the exam&apos;s staff.</source>
        <translation>धन्यवाद। आपकी टिप्पणी सहेज ली गई है और परीक्षा के कर्मचारियों तक पहुँचेगी।</translation>
    </message>
    <message>
        <source>It could not be kept just now. You can send it again.</source>
        <translation>इसे अभी सहेजा नहीं जा सका। आप इसे फिर से भेज सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>{figure}, to look after</source>
        <translation>{figure}, देखना बाकी</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>expected</source>
        <translation>अपेक्षित</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find a name, a number or a seat</source>
        <translation>नाम, संख्या या सीट खोजें</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपकी ज़रूरत</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Choose a machine to see what to do there.</source>
        <translation>क्या करना है देखने के लिए एक मशीन चुनें।</translation>
    </message>
    <message>
        <source>Everything is fine there.</source>
        <translation>वहाँ सब ठीक है।</translation>
    </message>
</context>
<context>
    <name>FlowView</name>
    <message>
        <source>Gap {number} of {total}</source>
        <translation>रिक्त स्थान {number}, कुल {total}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Language, display, help</source>
        <translation>भाषा, प्रदर्शन, सहायता</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>भाषा: {name}</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Keyboard on the screen</source>
        <translation>स्क्रीन पर कीबोर्ड</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>पृष्ठ बन रहे हैं</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF के रूप में रखें</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>{place} में सहेजा</translation>
    </message>
    <message>
        <source>It could not be written.</source>
        <translation>लिखा नहीं जा सका।</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>न कुछ रखा गया, न छापा गया।</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>प्रिंटर {printer} को दिया गया।</translation>
    </message>
    <message>
        <source>No printer takes it. Keep it as PDF.</source>
        <translation>कोई प्रिंटर इसे नहीं लेता। PDF के रूप में रखें।</translation>
    </message>
    <message>
        <source>The table could not be written.</source>
        <translation>तालिका लिखी नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>FrontPage</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>तैयारी</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>निर्देश</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>परीक्षा</translation>
    </message>
</context>
<context>
    <name>GapChoice</name>
    <message>
        <source>Choose…</source>
        <translation>चुनें…</translation>
    </message>
</context>
<context>
    <name>GapMatchView</name>
    <message>
        <source>gap {number} of {total}</source>
        <translation>{total} में से रिक्त स्थान {number}</translation>
    </message>
</context>
<context>
    <name>Hall</name>
    <message>
        <source>Seats</source>
        <translation>सीटें</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>No seat, name or number like “{find}”</source>
        <translation>“{find}” जैसी कोई सीट, नाम या संख्या नहीं</translation>
    </message>
    <message>
        <source>Look for a part of it, or clear the filters.</source>
        <translation>उसका कोई भाग खोजें, या फ़िल्टर हटाएँ।</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>किसी को आपकी ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>Every seat is fine. This page looks every second.</source>
        <translation>हर सीट ठीक है। यह पृष्ठ हर सेकंड देखता है।</translation>
    </message>
    <message>
        <source>Nobody in this state</source>
        <translation>इस स्थिति में कोई नहीं</translation>
    </message>
    <message>
        <source>The figures on the buttons are live.</source>
        <translation>बटनों पर के अंक ताज़ा हैं।</translation>
    </message>
    <message>
        <source>No candidates yet</source>
        <translation>अभी कोई परीक्षार्थी नहीं</translation>
    </message>
    <message>
        <source>They come by themselves from the server.</source>
        <translation>वे सर्वर से अपने आप आते हैं।</translation>
    </message>
    <message>
        <source>Sorted: needs you first</source>
        <translation>क्रम: जहाँ आपकी ज़रूरत है, पहले</translation>
    </message>
    <message>
        <source>Sorted: {column}</source>
        <translation>क्रम: {column}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Who is in this figure</source>
        <translation>इस संख्या में कौन हैं</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>{place} में सहेजा</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>सूची लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Sign in to hand a session over</source>
        <translation>सत्र सौंपने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>पहले पृष्ठ पर अपना नाम चुनें।</translation>
    </message>
    <message>
        <source>Which session?</source>
        <translation>कौन सा सत्र?</translation>
    </message>
    <message>
        <source>Choose one at the top, beside the center&apos;s name.</source>
        <translation>ऊपर, केंद्र के नाम के पास, एक चुनें।</translation>
    </message>
    <message>
        <source>Adding up where everybody stands.</source>
        <translation>कौन कहाँ है, जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>Nobody begins any more. Who runs goes on until somebody ends it: Room, Session.</source>
        <translation>अब कोई शुरू नहीं करता। जो चल रहा है वह तब तक चलता है जब तक कोई समाप्त न करे: कक्ष, सत्र।</translation>
    </message>
    <message>
        <source>This session was cancelled.</source>
        <translation>यह सत्र रद्द किया गया।</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Take the hand down</source>
        <translation>हाथ नीचे करें</translation>
    </message>
    <message>
        <source>Messages from the center admin</source>
        <translation>केंद्र प्रभारी के संदेश</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>आपको क्या चाहिए?</translation>
    </message>
    <message>
        <source>A center admin sees your seat and what it is about. Your exam goes on.</source>
        <translation>केंद्र प्रभारी को आपकी सीट और कारण दिखता है। आपकी परीक्षा चलती रहती है।</translation>
    </message>
    <message>
        <source>Somebody is coming to you.</source>
        <translation>कोई आपके पास आ रहा है।</translation>
    </message>
    <message>
        <source>Your hand is up since {time}.</source>
        <translation>आपका हाथ {time} से उठा है।</translation>
    </message>
</context>
<context>
    <name>Highlighter</name>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Erase all</source>
        <translation>सब मिटाएँ</translation>
    </message>
    <message>
        <source>Select words with the mouse. By keys: F6 to the text, Shift and arrows, then 1 to 4; Delete erases.</source>
        <translation>शब्द माउस से चुनें। कुंजियों से: F6 से पाठ पर जाएँ, Shift और तीर, फिर 1 से 4; Delete मिटाता है।</translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>position {number}</source>
        <translation>स्थान {number}</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n चुना</numerusform>
            <numerusform>%n चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the places in their order. Press one again to take it back.</source>
        <translation>जगहों को उनके क्रम में दबाएँ। हटाने के लिए उसी को फिर दबाएँ।</translation>
    </message>
    <message>
        <source>Choose one place in the picture.</source>
        <translation>चित्र में एक जगह चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n place(s) in the picture.</source>
        <translation>
            <numerusform>चित्र में अधिकतम %n जगह चुनें।</numerusform>
            <numerusform>चित्र में अधिकतम %n जगहें चुनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose at least %n place(s) in the picture.</source>
        <translation>
            <numerusform>चित्र में कम से कम %n जगह चुनें।</numerusform>
            <numerusform>चित्र में कम से कम %n जगहें चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all places in the picture that apply.</source>
        <translation>चित्र में सभी सही जगहें चुनें।</translation>
    </message>
    <message>
        <source>{words} taken back</source>
        <translation>{words} हटाया गया</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>आप %n चुन चुके हैं। पहले उसे वापस लें।</numerusform>
            <numerusform>आप %n चुन चुके हैं। पहले एक वापस लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>{words} chosen</source>
        <translation>{words} चुना गया</translation>
    </message>
</context>
<context>
    <name>IncidentForm</name>
    <message>
        <source>Minutes to give</source>
        <translation>देने के मिनट</translation>
    </message>
    <message>
        <source>Reason, or note</source>
        <translation>कारण, या टिप्पणी</translation>
    </message>
    <message>
        <source>The candidate reads it with the time.</source>
        <translation>परीक्षार्थी इसे समय के साथ पढ़ता है।</translation>
    </message>
    <message>
        <source>No time for this</source>
        <translation>इसके लिए समय नहीं</translation>
    </message>
    <message>
        <source>Write down an incident</source>
        <translation>घटना लिखें</translation>
    </message>
    <message>
        <source>Something that no machine could notice. It stands in the report and the minutes.</source>
        <translation>कुछ ऐसा जो कोई मशीन नहीं देख सकती। यह रिपोर्ट और कार्यवृत्त में रहता है।</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>लिख दें</translation>
    </message>
    <message>
        <source>Recorded, and on its way.</source>
        <translation>दर्ज हुआ, और भेजा जा रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>Give %n minute(s)</source>
        <translation>
            <numerusform>%Ln मिनट दें</numerusform>
            <numerusform>%Ln मिनट दें</numerusform>
        </translation>
    </message>
    <message>
        <source>Take note, without time</source>
        <translation>दर्ज करें, बिना समय</translation>
    </message>
    <message numerus="yes">
        <source>{name} gets %n minute(s) at once, and reads why.</source>
        <translation>
            <numerusform>{name} को तुरंत %Ln मिनट मिलता है, और कारण पढ़ने को मिलता है।</numerusform>
            <numerusform>{name} को तुरंत %Ln मिनट मिलते हैं, और कारण पढ़ने को मिलता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>It stands in the report. {name} gets no time for it.</source>
        <translation>यह रिपोर्ट में रहता है। {name} को इसके लिए समय नहीं मिलता।</translation>
    </message>
    <message>
        <source>Type whole minutes, up to {most}.</source>
        <translation>पूरे मिनट लिखें, {most} तक।</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>कुछ शब्दों में कारण बताएँ।</translation>
    </message>
</context>
<context>
    <name>IncidentsPage</name>
    <message>
        <source>Write down an incident</source>
        <translation>घटना लिखें</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>Sign in to see incidents</source>
        <translation>घटनाएँ देखने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>पहले पृष्ठ पर अपना नाम चुनें।</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) to decide</source>
        <translation>
            <numerusform>%Ln घटना पर निर्णय बाकी</numerusform>
            <numerusform>%Ln घटनाओं पर निर्णय बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing went wrong here so far.</source>
        <translation>अब तक यहाँ कुछ गड़बड़ नहीं हुई।</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>{place} में सहेजा</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>सूची लिखी नहीं जा सकी।</translation>
    </message>
</context>
<context>
    <name>InstructionsPage</name>
    <message>
        <source>Before you begin</source>
        <translation>शुरू करने से पहले</translation>
    </message>
    <message>
        <source>I agree, begin</source>
        <translation>सहमत हूँ, शुरू करें</translation>
    </message>
    <message>
        <source>The clock starts with the first question, not here.</source>
        <translation>घड़ी पहले प्रश्न से चलेगी, यहाँ से नहीं।</translation>
    </message>
    <message>
        <source>Honor code</source>
        <translation>सत्यनिष्ठा की प्रतिज्ञा</translation>
    </message>
    <message>
        <source>Read each line, then tick it.</source>
        <translation>हर पंक्ति पढ़ें, फिर उस पर सही का निशान लगाएँ।</translation>
    </message>
    <message>
        <source>As on your slip. Typing it is your signature.</source>
        <translation>जैसा आपकी पर्ची पर है। इसे लिखना आपका हस्ताक्षर है।</translation>
    </message>
    <message>
        <source>Your full name</source>
        <translation>आपका पूरा नाम</translation>
    </message>
    <message>
        <source>Type your name</source>
        <translation>अपना नाम लिखें</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message numerus="yes">
        <source>%n more answer(s) below</source>
        <translation>
            <numerusform>नीचे %n उत्तर और है</numerusform>
            <numerusform>नीचे %n उत्तर और हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>More below</source>
        <translation>नीचे और है</translation>
    </message>
</context>
<context>
    <name>Joining</name>
    <message>
        <source>{words} picked up. Now choose what it belongs to.</source>
        <translation>{words} उठाया गया। अब वह चुनिए जिससे इसका मेल है।</translation>
    </message>
    <message>
        <source>{one} is now together with {other}</source>
        <translation>{one} अब {other} के साथ है</translation>
    </message>
    <message>
        <source>{one} and {other} are apart</source>
        <translation>{one} और {other} अब अलग हैं</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} और {other}</translation>
    </message>
    <message>
        <source>All pairs are made. Take one apart first.</source>
        <translation>सभी जोड़े बन चुके हैं। पहले एक को अलग कीजिए।</translation>
    </message>
    <message>
        <source>{words} is in as many pairs as it may be. Take one apart first.</source>
        <translation>{words} जितने जोड़ों में हो सकता है उतने में है। पहले एक को अलग कीजिए।</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>अंकों की कुंजियाँ</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>हटाएँ</translation>
    </message>
</context>
<context>
    <name>KeysHelp</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
</context>
<context>
    <name>LayoutMark</name>
    <message>
        <source>Keyboard layout: {name}. Press to switch.</source>
        <translation>कीबोर्ड लेआउट: {name}। बदलने के लिए दबाएँ।</translation>
    </message>
    <message>
        <source>Keyboard layout: {name}</source>
        <translation>कीबोर्ड लेआउट: {name}</translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>I have read this</source>
        <translation>मैंने यह पढ़ लिया है</translation>
    </message>
    <message>
        <source>Message from the center admin</source>
        <translation>केंद्र प्रभारी का संदेश</translation>
    </message>
    <message>
        <source>Sent at {time}. Your answers are saved; the questions come back when you have read this.</source>
        <translation>{time} पर भेजा गया। आपके उत्तर सुरक्षित हैं; इसे पढ़ लेने पर प्रश्न वापस आ जाएँगे।</translation>
    </message>
</context>
<context>
    <name>LiveNotice</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Read…</source>
        <translation>पढ़ें…</translation>
    </message>
</context>
<context>
    <name>MachinesPage</name>
    <message>
        <source>Machines</source>
        <translation>मशीनें</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>Is every machine ready?</source>
        <translation>क्या हर मशीन तैयार है?</translation>
    </message>
    <message>
        <source>Kept as {place}</source>
        <translation>{place} में सहेजा</translation>
    </message>
    <message>
        <source>The list could not be written.</source>
        <translation>सूची लिखी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>पहले पृष्ठ पर अपना नाम चुनें।</translation>
    </message>
    <message>
        <source>No machine of this center is known here yet.</source>
        <translation>इस केंद्र की कोई मशीन अभी यहाँ ज्ञात नहीं।</translation>
    </message>
</context>
<context>
    <name>Magnifier</name>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>More</source>
        <translation>ज़्यादा</translation>
    </message>
    <message>
        <source>Move the lens</source>
        <translation>लेंस खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Answered and marked</source>
        <translation>उत्तर दिया, चिह्नित</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>चिह्नित</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>नहीं देखा</translation>
    </message>
</context>
<context>
    <name>MatchCells</name>
    <message>
        <source>chosen</source>
        <translation>चुना हुआ</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>नहीं चुना</translation>
    </message>
    <message>
        <source>row {row} of {rows}</source>
        <translation>{rows} में से पंक्ति {row}</translation>
    </message>
</context>
<context>
    <name>MatchGrid</name>
    <message>
        <source>Arrow keys move between rows and columns. Space chooses and takes back.</source>
        <translation>तीर कुंजियाँ पंक्तियों और स्तंभों के बीच ले जाती हैं। स्पेस चुनता है और हटाता है।</translation>
    </message>
    <message>
        <source>{done} of {total} rows answered</source>
        <translation>{total} में से {done} पंक्तियों के उत्तर दिए</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most %n answer(s) in all.</source>
        <translation>
            <numerusform>कुल मिलाकर अधिकतम %n उत्तर चुनें।</numerusform>
            <numerusform>कुल मिलाकर अधिकतम %n उत्तर चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>One answer in each row.</source>
        <translation>हर पंक्ति में एक उत्तर।</translation>
    </message>
    <message>
        <source>Choose all that apply in each row.</source>
        <translation>हर पंक्ति में सभी सही उत्तर चुनें।</translation>
    </message>
    <message>
        <source>{words}. It was taken from {other}.</source>
        <translation>{words}। इसे {other} से लिया गया।</translation>
    </message>
    <message>
        <source>Taken from {other}</source>
        <translation>{other} से लिया गया</translation>
    </message>
    <message>
        <source>This column takes no more answers. Take one back first.</source>
        <translation>इस स्तंभ में और उत्तर नहीं आ सकते। पहले एक हटाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>आप %n चुन चुके हैं। पहले उसे वापस लें।</numerusform>
            <numerusform>आप %n चुन चुके हैं। पहले एक वापस लें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatchTable</name>
    <message>
        <source>Empty corner of the table</source>
        <translation>तालिका का खाली कोना</translation>
    </message>
</context>
<context>
    <name>MoreBelow</name>
    <message>
        <source>More below</source>
        <translation>नीचे और है</translation>
    </message>
</context>
<context>
    <name>NamedChoice</name>
    <message>
        <source>{letter}, covered; press to show it</source>
        <translation>{letter}, ढका हुआ; दिखाने के लिए दबाएँ</translation>
    </message>
    <message>
        <source>{letter}, {words}, struck out</source>
        <translation>{letter}, {words}, काटा हुआ</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Reason for all who are {figure}</source>
        <translation>सबके लिए कारण, जो {figure} हैं</translation>
    </message>
    <message>
        <source>Another reason for {name}</source>
        <translation>{name} के लिए अलग कारण</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>आपकी ज़रूरत</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>और %n</numerusform>
            <numerusform>और %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Only for you. It is not part of your answer.</source>
        <translation>केवल आपके लिए। यह आपके उत्तर का हिस्सा नहीं है।</translation>
    </message>
</context>
<context>
    <name>NoticePage</name>
    <message>
        <source>How your data is used</source>
        <translation>आपके डेटा का उपयोग कैसे होता है</translation>
    </message>
    <message>
        <source>I have read this and accept it</source>
        <translation>मैंने यह पढ़ लिया है और स्वीकार करता हूँ</translation>
    </message>
    <message>
        <source>Ask staff first</source>
        <translation>पहले कर्मचारियों से पूछें</translation>
    </message>
    <message>
        <source>You need not accept alone: ask, and a center admin comes to you. Your time has not started.</source>
        <translation>अकेले स्वीकार करना ज़रूरी नहीं: पूछें, तो केंद्र प्रभारी आपके पास आएँगे। आपका समय शुरू नहीं हुआ है।</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <source>You may write a comma, a point or spaces. Digits of your own keyboard are fine.</source>
        <translation>अल्पविराम, बिंदु या ख़ाली जगह लिख सकते हैं। आपके कीबोर्ड के अपने अंक भी चलेंगे।</translation>
    </message>
    <message>
        <source>We read this as {number}</source>
        <translation>हम इसे {number} पढ़ते हैं</translation>
    </message>
    <message>
        <source>We cannot read this as a number yet.</source>
        <translation>यह अभी संख्या के रूप में नहीं पढ़ा जाता।</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>This order is right</source>
        <translation>यह क्रम सही है</translation>
    </message>
    <message>
        <source>Drag the lines into order, or move them with the arrow buttons.</source>
        <translation>पंक्तियों को खींचकर क्रम में रखें, या तीर वाले बटनों से खिसकाएँ।</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{words} moved to position {place} of {total}</source>
        <translation>{words} {total} में से स्थान {place} पर आया</translation>
    </message>
    <message>
        <source>{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.</source>
        <translation>{words} उठाया गया। ऊपर और नीचे कुंजी इसे खिसकाती हैं, स्पेस छोड़ता है, Escape वापस रखता है।</translation>
    </message>
    <message>
        <source>{words} put back</source>
        <translation>{words} वापस रखा गया</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>Move up: {words}</source>
        <translation>ऊपर करें: {words}</translation>
    </message>
    <message>
        <source>Move down: {words}</source>
        <translation>नीचे करें: {words}</translation>
    </message>
    <message>
        <source>Up and Down go to another line. Ctrl with Up or Down moves this one; so does Space, then arrows.</source>
        <translation>ऊपर और नीचे कुंजी दूसरी पंक्ति पर ले जाती हैं। Ctrl के साथ ऊपर या नीचे इसे खिसकाती है; स्पेस और फिर तीर भी।</translation>
    </message>
    <message>
        <source>{words}, position {place} of {total}</source>
        <translation>{words}, {total} में से स्थान {place}</translation>
    </message>
    <message>
        <source>{name}, not answered yet</source>
        <translation>{name}, अभी उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{name}, picked up</source>
        <translation>{name}, उठाया हुआ</translation>
    </message>
</context>
<context>
    <name>PaceRow</name>
    <message>
        <source>Slower</source>
        <translation>धीरे</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Speed {percent} %</source>
        <translation>गति {percent} %</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Take apart: {words}</source>
        <translation>अलग कीजिए: {words}</translation>
    </message>
    <message>
        <source>Space takes this pair apart.</source>
        <translation>स्पेस इस जोड़े को अलग करता है।</translation>
    </message>
</context>
<context>
    <name>PanelBar</name>
    <message>
        <source>{name}, sign out</source>
        <translation>{name}, साइन आउट</translation>
    </message>
    <message>
        <source>All of the day</source>
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>ends {time}</source>
        <translation>{time} पर समाप्त</translation>
    </message>
    <message>
        <source>Room: never heard of</source>
        <translation>कक्ष: अब तक कोई ख़बर नहीं</translation>
    </message>
    <message>
        <source>Room: live, {seconds} s old</source>
        <translation>कक्ष: ताज़ा, {seconds} से पुराना</translation>
    </message>
    <message>
        <source>Room: {age} old</source>
        <translation>कक्ष: {age} पुराना</translation>
    </message>
    <message>
        <source>Room server</source>
        <translation>कक्ष सर्वर</translation>
    </message>
    <message>
        <source>Central server</source>
        <translation>केंद्रीय सर्वर</translation>
    </message>
    <message>
        <source>{server}: here</source>
        <translation>{server}: उपलब्ध</translation>
    </message>
    <message>
        <source>On its own: seats by codes only</source>
        <translation>अकेला: सीटें केवल कोड से</translation>
    </message>
    <message>
        <source>{server}: out of reach for {age}. Seats by codes.</source>
        <translation>{server}: {age} से पहुँच से बाहर। सीटें कोड से।</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) wait here.</source>
        <translation>
            <numerusform>%n निर्णय यहाँ प्रतीक्षा में है।</numerusform>
            <numerusform>%n निर्णय यहाँ प्रतीक्षा में हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PapersPage</name>
    <message>
        <source>Take codes from a stick</source>
        <translation>स्टिक से कोड लें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>छापें</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>PDF के रूप में रखें</translation>
    </message>
    <message>
        <source>Pages are being made</source>
        <translation>पृष्ठ बन रहे हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) taken from {file}. They are kept nowhere.</source>
        <translation>
            <numerusform>{file} से %Ln कोड लिया गया। इसे कहीं सहेजा नहीं जाता।</numerusform>
            <numerusform>{file} से %Ln कोड लिए गए। इन्हें कहीं सहेजा नहीं जाता।</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of access codes is on a stick here. It is the file that the import wrote.</source>
        <translation>यहाँ किसी स्टिक पर प्रवेश कोड की सूची नहीं है। यह वह फ़ाइल है जो आयात ने लिखी थी।</translation>
    </message>
    <message>
        <source>Nothing was kept or printed.</source>
        <translation>न कुछ रखा गया, न छापा गया।</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>{path} के रूप में रखा गया</translation>
    </message>
    <message>
        <source>It could not be kept. Look for room, or put in another stick.</source>
        <translation>इसे रखा नहीं जा सका। जगह देखें, या दूसरी स्टिक लगाएँ।</translation>
    </message>
    <message>
        <source>This machine has no printer. Keep it as PDF, and print it elsewhere.</source>
        <translation>इस मशीन पर कोई प्रिंटर नहीं है। इसे PDF के रूप में रखें और कहीं और छापें।</translation>
    </message>
    <message>
        <source>Given to the printer {printer}.</source>
        <translation>प्रिंटर {printer} को दिया गया।</translation>
    </message>
    <message>
        <source>The printer {printer} does not take it. Keep it as PDF.</source>
        <translation>प्रिंटर {printer} इसे नहीं लेता। इसे PDF के रूप में रखें।</translation>
    </message>
    <message>
        <source>Sign in to print</source>
        <translation>छापने के लिए साइन इन करें</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>पहले पृष्ठ पर अपना नाम चुनें।</translation>
    </message>
    <message>
        <source>No session here</source>
        <translation>यहाँ कोई सत्र नहीं</translation>
    </message>
    <message>
        <source>Choose one above; sessions come from the server.</source>
        <translation>ऊपर एक चुनें; सत्र सर्वर से आते हैं।</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>फिर से देखें</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Does not work</source>
        <translation>काम नहीं करता</translation>
    </message>
    <message>
        <source>works</source>
        <translation>काम करता है</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>काम नहीं करता</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>More below</source>
        <translation>नीचे और है</translation>
    </message>
    <message>
        <source>More to the left</source>
        <translation>बाईं ओर और है</translation>
    </message>
    <message>
        <source>End of the text</source>
        <translation>पाठ समाप्त</translation>
    </message>
</context>
<context>
    <name>PausedPage</name>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
    <message>
        <source>The questions come back by themselves. You need not do anything.</source>
        <translation>प्रश्न अपने-आप लौट आएँगे। आपको कुछ करने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>A center admin paused it at {time}. Your clock stands still at {left}.</source>
        <translation>केंद्र प्रभारी ने {time} बजे इसे रोका। आपकी घड़ी रुकी है, {left} शेष।</translation>
    </message>
    <message>
        <source>Your exam is paused</source>
        <translation>आपकी परीक्षा रुकी हुई है</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s), all saved on this computer</source>
        <translation>
            <numerusform>%n उत्तर, इस कंप्यूटर पर सहेजा गया</numerusform>
            <numerusform>%n उत्तर, सभी इस कंप्यूटर पर सहेजे गए</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Photo</name>
    <message>
        <source>Photo of {name}</source>
        <translation>{name} की फ़ोटो</translation>
    </message>
    <message>
        <source>No photo of {name}</source>
        <translation>{name} की फ़ोटो नहीं है</translation>
    </message>
</context>
<context>
    <name>PhotoPage</name>
    <message>
        <source>It is compared with the photo from your registration. Only the exam&apos;s staff see it.</source>
        <translation>इसका मिलान आपके पंजीकरण वाले फ़ोटो से किया जाता है। इसे केवल परीक्षा के कर्मचारी देखते हैं।</translation>
    </message>
    <message>
        <source>A photo of you at this seat</source>
        <translation>इस सीट पर आपका फ़ोटो</translation>
    </message>
    <message>
        <source>The camera starts…</source>
        <translation>कैमरा शुरू हो रहा है…</translation>
    </message>
    <message>
        <source>Take photo</source>
        <translation>फ़ोटो लें</translation>
    </message>
    <message>
        <source>Take another</source>
        <translation>दूसरा लें</translation>
    </message>
    <message>
        <source>Use this photo</source>
        <translation>इस फ़ोटो का उपयोग करें</translation>
    </message>
    <message>
        <source>Continue without a photo</source>
        <translation>फ़ोटो के बिना आगे बढ़ें</translation>
    </message>
    <message>
        <source>This computer does not let the exam use its camera.</source>
        <translation>यह कंप्यूटर परीक्षा को अपना कैमरा इस्तेमाल नहीं करने देता।</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>कैमरे से कोई तस्वीर नहीं आ रही है।</translation>
    </message>
    <message>
        <source>There is no camera at this seat.</source>
        <translation>इस सीट पर कोई कैमरा नहीं है।</translation>
    </message>
    <message>
        <source>You need not do anything about it. Staff see that there is no photo.</source>
        <translation>आपको इसके लिए कुछ नहीं करना है। कर्मचारी देखते हैं कि कोई फ़ोटो नहीं है।</translation>
    </message>
</context>
<context>
    <name>PhotoView</name>
    <message>
        <source>What the camera sees</source>
        <translation>कैमरा जो देख रहा है</translation>
    </message>
    <message>
        <source>The photo that was taken</source>
        <translation>लिया गया फ़ोटो</translation>
    </message>
</context>
<context>
    <name>PictureAssociateView</name>
    <message>
        <source>Space picks it up, then Space on another place joins both. Arrow keys go to other places.</source>
        <translation>स्पेस से इसे उठाइए, फिर दूसरी जगह पर स्पेस दोनों को जोड़ता है। तीर वाली कुंजियाँ दूसरी जगहों पर ले जाती हैं।</translation>
    </message>
    <message>
        <source>Press two places that belong together; a line joins them.</source>
        <translation>जो दो जगहें मेल खाती हों उन पर दबाइए; एक रेखा उन्हें जोड़ देती है।</translation>
    </message>
    <message>
        <source>together with {words}</source>
        <translation>{words} के साथ</translation>
    </message>
    <message>
        <source>in no pair</source>
        <translation>किसी जोड़े में नहीं</translation>
    </message>
    <message>
        <source>picked up</source>
        <translation>उठाया गया</translation>
    </message>
</context>
<context>
    <name>PictureMatchView</name>
    <message>
        <source>empty</source>
        <translation>खाली</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>खाली छोड़ें</translation>
    </message>
</context>
<context>
    <name>Placing</name>
    <message>
        <source>Drag each one to its place, or press it and then its place.</source>
        <translation>हर एक को उसकी जगह पर खींचें, या उसे दबाएँ और फिर उसकी जगह को।</translation>
    </message>
    <message>
        <source>{done} of {total} places filled</source>
        <translation>{total} में से {done} जगहें भरीं</translation>
    </message>
    <message>
        <source>{words} is now in {place}</source>
        <translation>{words} अब {place} में है</translation>
    </message>
    <message>
        <source>{place} is empty again</source>
        <translation>{place} फिर खाली है</translation>
    </message>
    <message>
        <source>It is used as often as it may be. Take it out of a place first.</source>
        <translation>इसका जितना हो सकता है उतना उपयोग हो चुका है। पहले इसे किसी जगह से निकालें।</translation>
    </message>
    <message>
        <source>This place takes no more. Take something out first.</source>
        <translation>इस जगह में और नहीं आ सकता। पहले कुछ निकालें।</translation>
    </message>
    <message>
        <source>All that may be placed is placed. Take something out first.</source>
        <translation>जितना रखा जा सकता है, रखा जा चुका है। पहले कुछ निकालें।</translation>
    </message>
    <message>
        <source>{words} picked up. Now choose its place.</source>
        <translation>{words} उठाया गया। अब इसकी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>PointPad</name>
    <message>
        <source>{x} % from the left, {y} % from the top</source>
        <translation>बाएँ से {x} %, ऊपर से {y} %</translation>
    </message>
</context>
<context>
    <name>PointView</name>
    <message>
        <source>Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.</source>
        <translation>तीर कुंजियाँ निशाने को खिसकाती हैं, Shift के साथ छोटे कदमों में। स्पेस बिंदु लगाता है, Delete हटाता है।</translation>
    </message>
    <message>
        <source>Point at one place in the picture.</source>
        <translation>चित्र में एक जगह दिखाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>Point at up to %n place(s) in the picture.</source>
        <translation>
            <numerusform>चित्र में अधिकतम %n जगह दिखाएँ।</numerusform>
            <numerusform>चित्र में अधिकतम %n जगहें दिखाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at the places in the picture.</source>
        <translation>चित्र में जगहें दिखाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n बिंदु</numerusform>
            <numerusform>%n बिंदु</numerusform>
        </translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं दिया</translation>
    </message>
    <message numerus="yes">
        <source>You have chosen %n already. Take one back first.</source>
        <translation>
            <numerusform>आप %n चुन चुके हैं। पहले उसे वापस लें।</numerusform>
            <numerusform>आप %n चुन चुके हैं। पहले एक वापस लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>हटाया गया</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice. Nothing here is scored, timed or kept.</source>
        <translation>अभ्यास। यहाँ न अंक मिलते हैं, न समय गिना जाता है, न कुछ रखा जाता है।</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Skip the practice</source>
        <translation>अभ्यास छोड़ें</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>{total} में से</translation>
    </message>
    <message>
        <source>Practice question {number} of {total}</source>
        <translation>अभ्यास प्रश्न {number}, कुल {total}</translation>
    </message>
    <message>
        <source>I am ready</source>
        <translation>मैं तैयार हूँ</translation>
    </message>
</context>
<context>
    <name>PreflightPage</name>
    <message>
        <source>Is this machine ready for an exam?</source>
        <translation>क्या यह मशीन परीक्षा के लिए तैयार है?</translation>
    </message>
    <message>
        <source>The lock is tried for real: the screen goes dark for a few seconds. Nothing is lost by it.</source>
        <translation>लॉक सचमुच परखा जाता है: स्क्रीन कुछ सेकंड अँधेरी रहती है। इससे कुछ नहीं खोता।</translation>
    </message>
    <message>
        <source>Check this machine</source>
        <translation>इस मशीन की जाँच करें</translation>
    </message>
    <message>
        <source>The check did not come to its end</source>
        <translation>जाँच पूरी नहीं हुई</translation>
    </message>
    <message>
        <source>A note for the makers of the program was written. Exams on this machine are not touched.</source>
        <translation>प्रोग्राम बनाने वालों के लिए टिप्पणी लिखी गई। इस मशीन की परीक्षाओं पर असर नहीं है।</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>फिर से जाँचें</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>The page could not be kept. Look for room, or put in another stick.</source>
        <translation>पृष्ठ रखा नहीं जा सका। जगह देखें, या दूसरी स्टिक लगाएँ।</translation>
    </message>
    <message>
        <source>The support bundle could not be written. Look for room, or put in another stick.</source>
        <translation>सहायता बंडल लिखा नहीं जा सका। जगह देखें, या कोई दूसरी स्टिक लगाएँ।</translation>
    </message>
    <message>
        <source>Kept as {path}</source>
        <translation>यहाँ रखा गया: {path}</translation>
    </message>
    <message>
        <source>The report stays here: the store could not take it in ({code}).</source>
        <translation>रिपोर्ट यहीं है: भंडार उसे ले नहीं सका ({code})।</translation>
    </message>
    <message>
        <source>Keep as a page</source>
        <translation>पृष्ठ के रूप में रखें</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>सहायता बंडल</translation>
    </message>
    <message>
        <source>Logs, checks and settings of this machine in one file for IT: no names, no answers, no keys.</source>
        <translation>इस मशीन के लॉग, जाँच और सेटिंग्स IT के लिए एक फ़ाइल में: न नाम, न उत्तर, न कुंजियाँ।</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total} में से {done}</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>Answered in part</source>
        <translation>आंशिक उत्तर दिया</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Information</source>
        <translation>जानकारी</translation>
    </message>
    <message>
        <source>of {total}</source>
        <translation>{total} में से</translation>
    </message>
    <message>
        <source>Question {number} of {total}</source>
        <translation>प्रश्न {number}, कुल {total}</translation>
    </message>
    <message>
        <source>for questions {first} to {last}</source>
        <translation>प्रश्न {first} से {last} के लिए</translation>
    </message>
    <message>
        <source>for question {first}</source>
        <translation>प्रश्न {first} के लिए</translation>
    </message>
    <message>
        <source>Read this passage</source>
        <translation>यह गद्यांश पढ़ें</translation>
    </message>
    <message>
        <source>Questions {answered} / {total}</source>
        <translation>प्रश्न {answered} / {total}</translation>
    </message>
</context>
<context>
    <name>QuestionPalette</name>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>Review and submit</source>
        <translation>जाँचें और जमा करें</translation>
    </message>
    <message>
        <source>Leave this section…</source>
        <translation>यह खंड छोड़ें…</translation>
    </message>
    <message>
        <source>Take a break ({count})</source>
        <translation>विराम लें ({count})</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} में से {answered} के उत्तर</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>खंड {number}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>Question {number}, {state}</source>
        <translation>प्रश्न {number}, {state}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>Who begins when</source>
        <translation>कौन कब शुरू करेगा</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>पृष्ठ</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message numerus="yes">
        <source>{page}, %n to look at</source>
        <translation>
            <numerusform>{page}, %Ln देखने को</numerusform>
            <numerusform>{page}, %Ln देखने को</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>Read aloud</source>
        <translation>पढ़कर सुनाएँ</translation>
    </message>
    <message>
        <source>One piece back</source>
        <translation>एक अंश पीछे</translation>
    </message>
    <message>
        <source>One piece on</source>
        <translation>एक अंश आगे</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. Ask the staff to read it to you.</source>
        <translation>इस कंप्यूटर में इस भाषा की आवाज़ नहीं है। कर्मचारियों से पढ़कर सुनाने को कहिए।</translation>
    </message>
    <message>
        <source>There is no sound at this computer. Ask the staff to read it to you.</source>
        <translation>इस कंप्यूटर पर आवाज़ नहीं है। कर्मचारियों से पढ़कर सुनाने को कहिए।</translation>
    </message>
    <message>
        <source>Pause reading</source>
        <translation>पढ़ना रोकें</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>आगे पढ़ें</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere.</source>
        <translation>F8 कहीं से भी यही करता है।</translation>
    </message>
</context>
<context>
    <name>ReadingLanguages</name>
    <message>
        <source>Language of the question</source>
        <translation>प्रश्न की भाषा</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>इस भाषा में पढ़ें</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>दोनों</translation>
    </message>
    <message>
        <source>Two languages, one under the other.</source>
        <translation>दो भाषाएँ, एक के नीचे दूसरी।</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Submitted</source>
        <translation>जमा हो गया</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>साइन आउट</translation>
    </message>
    <message>
        <source>Your receipt</source>
        <translation>आपकी रसीद</translation>
    </message>
    <message>
        <source>Photograph it, or write the code down. With it, anyone can check later that not one answer was changed.</source>
        <translation>इसकी फ़ोटो लें, या कोड लिख लें। इससे बाद में कोई भी जाँच सकता है कि एक भी उत्तर नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>By</source>
        <translation>किसके द्वारा</translation>
    </message>
    <message>
        <source>Time is up. Your exam is submitted.</source>
        <translation>समय समाप्त। आपकी परीक्षा जमा हो गई।</translation>
    </message>
    <message>
        <source>Your exam was ended</source>
        <translation>आपकी परीक्षा समाप्त की गई</translation>
    </message>
    <message>
        <source>Your exam is finished, {name}. You answered {answered} of {total}.</source>
        <translation>{name}, आपकी परीक्षा पूरी हुई। आपने {total} में से {answered} के उत्तर दिए।</translation>
    </message>
    <message>
        <source>or leave: it happens by itself in {time}</source>
        <translation>या चले जाएँ: {time} में यह अपने-आप हो जाएगा</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>आगे क्या होता है</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>इस कंप्यूटर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>सर्वर पर</translation>
    </message>
    <message>
        <source>waiting for the network</source>
        <translation>नेटवर्क की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>रास्ते में है</translation>
    </message>
    <message>
        <source>There is no network in this room just now.</source>
        <translation>इस कमरे में अभी नेटवर्क नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is missing. A sealed copy of your exam lies on the USB stick here, too.</source>
        <translation>कुछ नहीं छूटा है। आपकी परीक्षा की एक सीलबंद प्रति यहाँ लगी USB स्टिक पर भी है।</translation>
    </message>
    <message>
        <source>Nothing is missing: your exam is sealed here. For staff: the USB stick takes no sealed copy.</source>
        <translation>कुछ नहीं छूटा है: आपकी परीक्षा यहाँ सील है। कर्मचारियों के लिए: USB स्टिक पर सीलबंद प्रति नहीं लिखी जा सकी।</translation>
    </message>
    <message>
        <source>Nothing is missing. Your exam is sealed here and goes to the server by itself.</source>
        <translation>कुछ नहीं छूटा है। आपकी परीक्षा यहाँ सील है और अपने-आप सर्वर पर जाएगी।</translation>
    </message>
    <message>
        <source>Receipt {code}</source>
        <translation>रसीद {code}</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>परीक्षार्थी</translation>
    </message>
    <message>
        <source>the clock</source>
        <translation>घड़ी</translation>
    </message>
    <message>
        <source>a center admin</source>
        <translation>केंद्र प्रभारी</translation>
    </message>
    <message>
        <source>the end of the session</source>
        <translation>सत्र की समाप्ति</translation>
    </message>
</context>
<context>
    <name>RecordingFace</name>
    <message>
        <source>Film</source>
        <translation>फ़िल्म</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>रिकॉर्डिंग</translation>
    </message>
    <message>
        <source>Back 10 seconds</source>
        <translation>10 सेकंड पीछे</translation>
    </message>
    <message>
        <source>On 10 seconds</source>
        <translation>10 सेकंड आगे</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>कहाँ तक चला</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>उपशीर्षक</translation>
    </message>
    <message>
        <source>Read the words</source>
        <translation>शब्द पढ़ें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे चलाएँ</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>चलाएँ</translation>
    </message>
    <message>
        <source>It was played as often as it may be.</source>
        <translation>इसे जितनी बार चलाया जा सकता था, चलाया जा चुका है।</translation>
    </message>
    <message>
        <source>This is the last time that it can be played.</source>
        <translation>यह इसे चलाने का आख़िरी मौक़ा है।</translation>
    </message>
    <message>
        <source>There is no sound at this computer. The staff have been told; go on with the exam meanwhile.</source>
        <translation>इस कंप्यूटर पर आवाज़ नहीं है। कर्मचारियों को बता दिया गया है; तब तक परीक्षा जारी रखिए।</translation>
    </message>
    <message>
        <source>This cannot be played here. The staff have been told; go on with the exam meanwhile.</source>
        <translation>इसे यहाँ नहीं चलाया जा सकता। कर्मचारियों को बता दिया गया है; तब तक परीक्षा जारी रखिए।</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>साइन इन पर लौटें</translation>
    </message>
</context>
<context>
    <name>RehearsalPage</name>
    <message>
        <source>Seats of the rehearsal</source>
        <translation>पूर्वाभ्यास की सीटें</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>पूर्वाभ्यास करें</translation>
    </message>
    <message>
        <source>On the first page, choose your name.</source>
        <translation>पहले पृष्ठ पर अपना नाम चुनें।</translation>
    </message>
    <message>
        <source>Recorded in your name. The seats show here as soon as the server has begun it; while a session is near it begins none.</source>
        <translation>आपके नाम से दर्ज। सर्वर के शुरू करते ही सीटें यहाँ दिखेंगी; सत्र पास हो तो वह शुरू नहीं करता।</translation>
    </message>
    <message>
        <source>Every seat sits an invented exam by itself: it signs in, begins with the others, is cut off in the middle and comes back, one exam moves to another seat, all is handed over. Nothing real is touched.</source>
        <translation>हर सीट अपने आप एक काल्पनिक परीक्षा देती है: साइन इन करती है, बाकियों के साथ शुरू करती है, बीच में कटती है और लौटती है, एक परीक्षा दूसरी सीट पर जाती है, सब सौंपा जाता है। असली किसी चीज़ को नहीं छुआ जाता।</translation>
    </message>
    <message>
        <source>Try the whole day without anybody&apos;s exam</source>
        <translation>किसी की परीक्षा के बिना पूरा दिन आज़माएँ</translation>
    </message>
</context>
<context>
    <name>ReleaseWordsPage</name>
    <message>
        <source>The central office says the words once the session is open. No network is needed.</source>
        <translation>सत्र खुलने पर केंद्रीय कार्यालय शब्द बताता है। नेटवर्क की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>Five letters each. Capitals or not, both are fine.</source>
        <translation>हर शब्द में पाँच अक्षर। बड़े या छोटे, दोनों ठीक हैं।</translation>
    </message>
    <message>
        <source>The five words</source>
        <translation>पाँच शब्द</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>The key of this center is needed too: put its stick in. It is called {key}.</source>
        <translation>इस केंद्र की कुंजी भी चाहिए: उसकी स्टिक लगाएँ। उसका नाम {key} है।</translation>
    </message>
    <message>
        <source>Trying the words…</source>
        <translation>शब्द जाँचे जा रहे हैं…</translation>
    </message>
    <message>
        <source>Open the questions</source>
        <translation>प्रश्न खोलें</translation>
    </message>
</context>
<context>
    <name>RepairQuestion</name>
    <message>
        <source>It is made again from its two copies. What is damaged is put aside in its folder, not deleted. What this panel has open is closed for it and opened again; then everything is checked once more.</source>
        <translation>वह अपनी दो प्रतियों से फिर बनाया जाता है। जो क्षतिग्रस्त है वह उसके फ़ोल्डर में अलग रखा जाता है, मिटाया नहीं जाता। इसके लिए इस पैनल में जो खुला है वह बंद होकर फिर खुलता है; उसके बाद सब कुछ एक बार फिर जाँचा जाता है।</translation>
    </message>
    <message>
        <source>Somebody who may decide has to sign in at the room first. Then come back here.</source>
        <translation>पहले कोई, जिसे निर्णय का अधिकार है, कक्ष में साइन इन करे। फिर यहाँ लौटें।</translation>
    </message>
    <message>
        <source>Repair the store of this machine?</source>
        <translation>इस मशीन के भंडार की मरम्मत करें?</translation>
    </message>
    <message>
        <source>Repair now</source>
        <translation>अभी मरम्मत करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
</context>
<context>
    <name>ResumePage</name>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
    <message>
        <source>Welcome back, {name}</source>
        <translation>फिर से स्वागत है, {name}</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>फिर से स्वागत है</translation>
    </message>
    <message>
        <source>Please raise your hand and stay seated: a center admin lets your exam go on.</source>
        <translation>कृपया हाथ उठाएँ और बैठे रहें: केंद्र प्रभारी आपकी परीक्षा आगे बढ़ाएँगे।</translation>
    </message>
    <message>
        <source>{answered} of {total} answers are here</source>
        <translation>{total} में से {answered} उत्तर यहाँ हैं</translation>
    </message>
    <message>
        <source>{time} left, the time you had</source>
        <translation>{time} शेष, जितना आपके पास था</translation>
    </message>
    <message>
        <source>Interrupted for {time} in all</source>
        <translation>कुल {time} की रुकावट</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Marked questions count as answered when they have an answer.</source>
        <translation>चिह्नित प्रश्न का उत्तर दिया हो, तो वह उत्तर गिना जाता है।</translation>
    </message>
    <message>
        <source>Review before you submit</source>
        <translation>जमा करने से पहले जाँच</translation>
    </message>
    <message>
        <source>Worth another look</source>
        <translation>एक बार फिर देखने लायक</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>प्रश्न</translation>
    </message>
    <message>
        <source>{answered}, closed</source>
        <translation>{answered}, बंद</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>Not visited</source>
        <translation>नहीं देखा</translation>
    </message>
    <message>
        <source>Not answered, marked</source>
        <translation>उत्तर नहीं दिया, चिह्नित</translation>
    </message>
    <message>
        <source>Answered, marked</source>
        <translation>उत्तर दिया, चिह्नित</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>उत्तर दिया</translation>
    </message>
    <message>
        <source>Go to {number}</source>
        <translation>{number} पर जाएँ</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
</context>
<context>
    <name>SaveMark</name>
    <message>
        <source>Sealed</source>
        <translation>सील किया गया</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Offline. Saved on this computer</source>
        <translation>ऑफ़लाइन। इस कंप्यूटर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Saved on the server</source>
        <translation>सर्वर पर सहेजा गया</translation>
    </message>
    <message>
        <source>Saved on this computer</source>
        <translation>इस कंप्यूटर पर सहेजा गया</translation>
    </message>
</context>
<context>
    <name>SeatPlan</name>
    <message>
        <source>Seats</source>
        <translation>सीटें</translation>
    </message>
</context>
<context>
    <name>Second</name>
    <message>
        <source>This takes a second person. Who is it?</source>
        <translation>इसके लिए दूसरा व्यक्ति चाहिए। वह कौन है?</translation>
    </message>
    <message>
        <source>Nobody else is on duty here who may decide this.</source>
        <translation>यहाँ ड्यूटी पर और कोई नहीं है जो यह तय कर सके।</translation>
    </message>
    <message>
        <source>They type it themselves, at least 12 characters. It counts for this decision alone.</source>
        <translation>वे इसे स्वयं लिखते हैं, कम से कम 12 अक्षर। यह केवल इसी निर्णय के लिए मान्य है।</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>उनका पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Choose who the second person is.</source>
        <translation>चुनें कि दूसरा व्यक्ति कौन है।</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>पासफ़्रेज़ में कम से कम 12 अक्षर होते हैं।</translation>
    </message>
</context>
<context>
    <name>SectionNote</name>
    <message>
        <source>Instructions for this section</source>
        <translation>इस खंड के निर्देश</translation>
    </message>
    <message>
        <source>Shown below</source>
        <translation>नीचे दिखाए गए हैं</translation>
    </message>
    <message>
        <source>Folded: press to read</source>
        <translation>समेटे हुए: पढ़ने के लिए दबाएँ</translation>
    </message>
</context>
<context>
    <name>SectionPicker</name>
    <message>
        <source>Show the section before</source>
        <translation>पिछला खंड दिखाएँ</translation>
    </message>
    <message>
        <source>Show the next section</source>
        <translation>अगला खंड दिखाएँ</translation>
    </message>
    <message>
        <source>{answered} of {total} answered</source>
        <translation>{total} में से {answered} उत्तर दिए</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>क्या निर्णय हुआ</translation>
    </message>
    <message>
        <source>CSV file</source>
        <translation>CSV फ़ाइल</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>कार्य</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>निर्णय</translation>
    </message>
</context>
<context>
    <name>SessionPlot</name>
    <message>
        <source>This session</source>
        <translation>यह सत्र</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>तालिका के रूप में</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>उत्तर दिए</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>शुरू</translation>
    </message>
    <message>
        <source>unsent</source>
        <translation>अप्रेषित</translation>
    </message>
    <message>
        <source>This session, as a table</source>
        <translation>यह सत्र, तालिका के रूप में</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>How it will look</source>
        <translation>यह कैसा दिखेगा</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पृष्ठ {page} / {pages}</translation>
    </message>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%Ln और पृष्ठ</numerusform>
            <numerusform>%Ln और पृष्ठ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन</translation>
    </message>
    <message>
        <source>Type the two codes from your candidate slip.</source>
        <translation>अपनी परीक्षार्थी पर्ची से दोनों कोड लिखें।</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>प्रवेश कोड</translation>
    </message>
    <message>
        <source>Eight letters and digits. Capitals or not, both are fine.</source>
        <translation>आठ अक्षर और अंक। बड़े या छोटे, दोनों चलेंगे।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Your exam can go on</source>
        <translation>आपकी परीक्षा आगे बढ़ सकती है</translation>
    </message>
    <message>
        <source>Sign in again with the two codes from your candidate slip.</source>
        <translation>अपनी परीक्षार्थी पर्ची के दोनों कोड से फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Your answers are safe and your clock stands still.</source>
        <translation>पर्ची नहीं है? हाथ उठाएँ। आपके उत्तर सुरक्षित हैं और आपकी घड़ी रुकी हुई है।</translation>
    </message>
    <message>
        <source>No slip? Raise your hand. Nothing is lost and your time has not started.</source>
        <translation>पर्ची नहीं है? हाथ उठाएँ। कुछ छूटा नहीं है और आपका समय शुरू नहीं हुआ है।</translation>
    </message>
    <message>
        <source>Looking for you…</source>
        <translation>आपको खोजा जा रहा है…</translation>
    </message>
    <message>
        <source>Type the number that stands on your slip.</source>
        <translation>अपनी पर्ची पर छपी संख्या लिखें।</translation>
    </message>
    <message>
        <source>Type the code that stands on your slip.</source>
        <translation>अपनी पर्ची पर छपा कोड लिखें।</translation>
    </message>
    <message>
        <source>Who is at this panel?</source>
        <translation>इस पैनल पर कौन है?</translation>
    </message>
    <message>
        <source>What you decide stands in the record with your name. It works without the network too.</source>
        <translation>आपका निर्णय आपके नाम के साथ दर्ज होता है। यह नेटवर्क के बिना भी चलता है।</translation>
    </message>
    <message>
        <source>At least 12 characters. The center&apos;s own, not the computer&apos;s.</source>
        <translation>कम से कम 12 अक्षर। केंद्र का अपना, कंप्यूटर का नहीं।</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>पासफ़्रेज़</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>कक्ष खोलें</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>खुल रहा है…</translation>
    </message>
    <message>
        <source>No staff is known here yet. The server tells this panel as soon as it can be reached.</source>
        <translation>यहाँ अभी कोई कर्मचारी ज्ञात नहीं। सर्वर मिलते ही इस पैनल को बता देगा।</translation>
    </message>
    <message>
        <source>Choose your name first.</source>
        <translation>पहले अपना नाम चुनें।</translation>
    </message>
    <message>
        <source>A passphrase has at least 12 characters.</source>
        <translation>पासफ़्रेज़ में कम से कम 12 अक्षर होते हैं।</translation>
    </message>
</context>
<context>
    <name>SliderEntry</name>
    <message>
        <source>Arrow keys change the number, Page Up and Page Down in larger steps, Home and End go to the ends.</source>
        <translation>तीर कुंजियाँ संख्या बदलती हैं, Page Up और Page Down बड़े कदमों में, Home और End सिरों पर ले जाती हैं।</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>More</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>Set the number on the scale.</source>
        <translation>पैमाने पर संख्या चुनें।</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं दिया</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>Next word</source>
        <translation>अगला शब्द</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ऐसे ही रहने दें</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>%n शब्द देखना है</numerusform>
            <numerusform>%n शब्द देखने हैं</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpotStage</name>
    <message>
        <source>Space chooses and takes back, arrow keys go to other places.</source>
        <translation>स्पेस चुनता है और हटाता है, तीर कुंजियाँ दूसरी जगहों पर ले जाती हैं।</translation>
    </message>
    <message>
        <source>Place {number} of {total}, {x} % from the left and {y} % from the top</source>
        <translation>{total} में से जगह {number}, बाएँ से {x} % और ऊपर से {y} %</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {number} of {total}, {word}</source>
        <translation>चरण {number}, कुल {total}: {word}</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Submit…</source>
        <translation>जमा करें…</translation>
    </message>
    <message>
        <source>You are asked once more. After that you cannot come back.</source>
        <translation>आपसे एक बार और पूछा जाएगा। उसके बाद वापस नहीं आ सकते।</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>हर प्रश्न का उत्तर दिया गया है।</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>प्रश्न {number} पर जाएँ</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>प्रश्नों पर लौटें</translation>
    </message>
    <message>
        <source>You can submit in {time}.</source>
        <translation>आप {time} में जमा कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>SurePage</name>
    <message>
        <source>Back to the questions</source>
        <translation>प्रश्नों पर लौटें</translation>
    </message>
    <message>
        <source>Yes, submit</source>
        <translation>हाँ, जमा करें</translation>
    </message>
    <message>
        <source>You have {time} left. After this you cannot come back.</source>
        <translation>शेष समय: {time}। जमा करने के बाद वापस नहीं आ सकते।</translation>
    </message>
    <message>
        <source>Submit your exam now?</source>
        <translation>अभी अपनी परीक्षा जमा करें?</translation>
    </message>
    <message>
        <source>{answered} of {total} questions are answered</source>
        <translation>{total} में से {answered} प्रश्नों के उत्तर दिए गए</translation>
    </message>
    <message>
        <source>Submitting…</source>
        <translation>जमा किया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Passage or question</source>
        <translation>गद्यांश या प्रश्न</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>गद्यांश</translation>
    </message>
</context>
<context>
    <name>TextEntry</name>
    <message>
        <source>Your answer</source>
        <translation>आपका उत्तर</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>{unit} में</translation>
    </message>
</context>
<context>
    <name>Timer</name>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मिनट</translation>
    </message>
    <message>
        <source>In this section: {section}. In the exam: {exam}</source>
        <translation>इस खंड में: {section}। परीक्षा में: {exam}</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n सेकंड शेष</numerusform>
            <numerusform>%n सेकंड शेष</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n मिनट शेष</numerusform>
            <numerusform>%n मिनट शेष</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <comment>both parts are whole already: 1 hour 24 minutes left</comment>
        <translation>{hours} {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n घंटा</numerusform>
            <numerusform>%n घंटे</numerusform>
        </translation>
    </message>
    <message>
        <source>{time}, paused</source>
        <translation>{time}, रुका हुआ</translation>
    </message>
    <message>
        <source>Show time</source>
        <translation>समय दिखाएँ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>left</source>
        <translation>शेष</translation>
    </message>
    <message>
        <source>in this section</source>
        <translation>इस खंड में</translation>
    </message>
    <message>
        <source>exam: {time}</source>
        <translation>परीक्षा: {time}</translation>
    </message>
    <message>
        <source>The time is hidden</source>
        <translation>समय छिपा हुआ है</translation>
    </message>
</context>
<context>
    <name>ToneRow</name>
    <message>
        <source>Play the tone</source>
        <translation>स्वर बजाएँ</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>मुझे सुनाई देता है</translation>
    </message>
</context>
<context>
    <name>ToolWindow</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Exam and time</source>
        <translation>परीक्षा और समय</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>प्रदर्शन</translation>
    </message>
    <message>
        <source>Ask for help</source>
        <translation>सहायता माँगें</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>मेन्यू</translation>
    </message>
</context>
<context>
    <name>Topics</name>
    <message>
        <source>What it is about</source>
        <translation>यह किस बारे में है</translation>
    </message>
</context>
<context>
    <name>TrialPage</name>
    <message>
        <source>Try your seat</source>
        <translation>अपनी सीट जाँचें</translation>
    </message>
    <message>
        <source>Nothing here is timed, kept or scored.</source>
        <translation>यहाँ न समय गिना जाता है, न कुछ रखा जाता है, न अंक मिलते हैं।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>कीबोर्ड</translation>
    </message>
    <message>
        <source>Type a few letters.</source>
        <translation>कुछ अक्षर लिखें।</translation>
    </message>
    <message>
        <source>Press me</source>
        <translation>मुझे दबाएँ</translation>
    </message>
    <message>
        <source>Mouse or touchpad</source>
        <translation>माउस या टचपैड</translation>
    </message>
    <message>
        <source>Move the pointer to the button and press it.</source>
        <translation>पॉइंटर को बटन पर ले जाएँ और उसे दबाएँ।</translation>
    </message>
    <message>
        <source>Yes, all of it</source>
        <translation>हाँ, सब कुछ</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>स्क्रीन</translation>
    </message>
    <message>
        <source>Can you read this: 3 8 0 O, rn m, è é, ب ت ث?</source>
        <translation>क्या आप यह पढ़ सकते हैं: 3 8 0, घ ध, भ म, ड ङ?</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>आवाज़</translation>
    </message>
    <message>
        <source>Put the headphones on and play the tone.</source>
        <translation>हेडफ़ोन पहनें और स्वर बजाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to try</source>
        <translation>
            <numerusform>%n चीज़ जाँचनी बाकी है</numerusform>
            <numerusform>%n चीज़ें जाँचनी बाकी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>When you continue, your hand is raised for this. You can wait here, or go on.</source>
        <translation>आगे बढ़ने पर इसके लिए आपका हाथ उठ जाएगा। आप यहाँ रुक सकते हैं या आगे बढ़ सकते हैं।</translation>
    </message>
    <message>
        <source>A center admin comes to you.</source>
        <translation>केंद्र प्रभारी आपके पास आ रहे हैं।</translation>
    </message>
</context>
<context>
    <name>TrialWindow</name>
    <message>
        <source>Check of the lock</source>
        <translation>लॉक की जाँच</translation>
    </message>
    <message>
        <source>The lock is being tried</source>
        <translation>लॉक को परखा जा रहा है</translation>
    </message>
    <message>
        <source>This is no exam. Keyboard and mouse belong to this window until the check is over.</source>
        <translation>यह परीक्षा नहीं है। जाँच पूरी होने तक कीबोर्ड और माउस इसी विंडो के हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The screen comes back in %n second(s).</source>
        <translation>
            <numerusform>स्क्रीन %n सेकंड में वापस आएगी।</numerusform>
            <numerusform>स्क्रीन %n सेकंड में वापस आएगी।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrustLines</name>
    <message numerus="yes">
        <source>%n answer(s) are on the server</source>
        <translation>
            <numerusform>%n उत्तर सर्वर पर है</numerusform>
            <numerusform>%n उत्तर सर्वर पर हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer, and on the way by themselves: {numbers}</source>
        <translation>इस कंप्यूटर पर, और अपने आप जा रहे हैं: {numbers}</translation>
    </message>
</context>
<context>
    <name>VolumeRow</name>
    <message>
        <source>Softer</source>
        <translation>धीमा</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>तेज़</translation>
    </message>
    <message>
        <source>Volume {percent} %</source>
        <translation>आवाज़ {percent} %</translation>
    </message>
</context>
<context>
    <name>WaitingPage</name>
    <message>
        <source>You need not do anything. The screen changes by itself, and your time begins with the first question.</source>
        <translation>आपको कुछ करने की ज़रूरत नहीं है। स्क्रीन अपने-आप बदलेगी, और आपका समय पहले प्रश्न से शुरू होगा।</translation>
    </message>
    <message>
        <source>You need not do anything. Your exam goes on by itself where you were, with the time you had.</source>
        <translation>आपको कुछ करने की ज़रूरत नहीं है। आपकी परीक्षा वहीं से अपने-आप आगे बढ़ेगी जहाँ आप थे, और उतने ही समय के साथ।</translation>
    </message>
    <message>
        <source>All your answers are saved, and you keep the time you have. Please wait.</source>
        <translation>आपके सभी उत्तर सहेजे गए हैं और आपका समय सुरक्षित है। कृपया प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>when the center admin lets it begin</source>
        <translation>जब केंद्र प्रभारी शुरू करेंगे</translation>
    </message>
    <message>
        <source>at {time}</source>
        <translation>{time} बजे</translation>
    </message>
    <message>
        <source>Seats begin one after the other. This one is in group {number} of {all}.</source>
        <translation>सीटें एक के बाद एक शुरू होती हैं। यह {all} में से समूह {number} में है।</translation>
    </message>
    <message>
        <source>begins in</source>
        <translation>शुरू होने में</translation>
    </message>
    <message>
        <source>Your turn is in</source>
        <translation>आपकी बारी इतनी देर में</translation>
    </message>
    <message>
        <source>You are ready. Your exam begins</source>
        <translation>आप तैयार हैं। आपकी परीक्षा शुरू होगी</translation>
    </message>
    <message>
        <source>You are ready. Everybody begins together,</source>
        <translation>आप तैयार हैं। सब एक साथ शुरू करेंगे,</translation>
    </message>
    <message>
        <source>Your questions are on their way</source>
        <translation>आपके प्रश्न आ रहे हैं</translation>
    </message>
    <message>
        <source>The questions are released at</source>
        <translation>प्रश्न जारी होने का समय</translation>
    </message>
    <message>
        <source>Your questions are being released</source>
        <translation>आपके प्रश्न जारी किए जा रहे हैं</translation>
    </message>
    <message>
        <source>Your exam opens at</source>
        <translation>आपकी परीक्षा खुलने का समय</translation>
    </message>
    <message>
        <source>Your exam has not opened yet</source>
        <translation>आपकी परीक्षा अभी नहीं खुली है</translation>
    </message>
    <message>
        <source>Your answers are being brought to this seat</source>
        <translation>आपके उत्तर इस सीट पर लाए जा रहे हैं</translation>
    </message>
    <message>
        <source>The other seat is still handing over your answers</source>
        <translation>दूसरी सीट अभी आपके उत्तर सौंप रही है</translation>
    </message>
    <message>
        <source>Your exam begins</source>
        <translation>आपकी परीक्षा शुरू हो रही है</translation>
    </message>
    <message>
        <source>Your questions are being opened</source>
        <translation>आपके प्रश्न खोले जा रहे हैं</translation>
    </message>
    <message>
        <source>Kilobytes received</source>
        <translation>प्राप्त किलोबाइट</translation>
    </message>
</context>
<context>
    <name>WaveFields</name>
    <message>
        <source>In the order of the seats. 0 lets all begin together.</source>
        <translation>सीटों के क्रम में। 0 से सब एक साथ शुरू करेंगे।</translation>
    </message>
    <message>
        <source>Seats at a time</source>
        <translation>एक बार में सीटें</translation>
    </message>
    <message>
        <source>Seconds from one group to the next</source>
        <translation>एक समूह से अगले तक सेकंड</translation>
    </message>
    <message>
        <source>Type how many seats, from 0 to 999.</source>
        <translation>लिखें कितनी सीटें, 0 से 999 तक।</translation>
    </message>
    <message>
        <source>Type whole seconds, from 1 to 3600.</source>
        <translation>1 से 3600 तक पूरे सेकंड लिखें।</translation>
    </message>
    <message>
        <source>The last ones would begin when the session is over.</source>
        <translation>अंतिम वाले तब शुरू करेंगे जब सत्र समाप्त हो चुका होगा।</translation>
    </message>
</context>
<context>
    <name>Who</name>
    <message>
        <source>At the seat</source>
        <translation>सीट पर</translation>
    </message>
</context>
<context>
    <name>WholeNotice</name>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
</context>
<context>
    <name>WholeRoom</name>
    <message>
        <source>Room</source>
        <translation>कक्ष</translation>
    </message>
</context>
<context>
    <name>_Head</name>
    <message>
        <source>Arrow keys move it</source>
        <translation>तीर कुंजियों से खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>_Pad</name>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>_Paper</name>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
</context>
<context>
    <name>_Shown</name>
    <message>
        <source>Exam</source>
        <translation>परीक्षा</translation>
    </message>
    <message>
        <source>State</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>नंबर</translation>
    </message>
    <message>
        <source>What the panel has to know</source>
        <translation>पैनल को जो जानना है</translation>
    </message>
</context>
<context>
    <name>_Slip</name>
    <message>
        <source>Candidate slip</source>
        <translation>परीक्षार्थी पर्ची</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>पंजीकरण संख्या</translation>
    </message>
    <message>
        <source>Access code</source>
        <translation>प्रवेश कोड</translation>
    </message>
    <message>
        <source>Your slip for this demo</source>
        <translation>इस डेमो के लिए आपकी पर्ची</translation>
    </message>
</context>
</TS>
