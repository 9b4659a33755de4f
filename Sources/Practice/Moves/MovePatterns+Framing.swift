/// Moves that mend, open and close a conversation.
extension MovePatterns {
  static let repair = MovePatterns(
    """
    sorry if|for|about (that|what|how|the|my) i|jumping|saying|rushing|pushing|giving|asking|being|my|\
    interrupting|going|not|said|throwing|assuming|earlier|before
    sorry about|for that|this|my|earlier|before / sorry (that) i
    sorry (that) (it|that|this) came|was|sounded|wasn't|went / sorry if that|it|my|this
    i|my (do|really|want|sincerely) (to) apologise|apologize|apologies|apology / apologies
    my apologies|bad|mistake|fault .
    misunderstood|misread|misheard|misjudged|overstepped
    i (totally|really|just|think|clearly|must|may) (have) missed (that|what|your|the|it)
    i jumped|rushed|pushed|went|moved (right|straight|in|ahead|too|into|to|you|over|a) (bit) in|ahead|fast|\
    quickly|soon|hard|far|past|solutions|conclusions
    i was|am|got|came|spoke|answered|replied|sounded (a|bit|too|so|being|little|way|very|really|probably|\
    not|just) (bit|little|too|very|so) short|quick|fast|harsh|rude|pushy|careless|unfair|unkind|hasty|\
    impatient|insensitive|blunt|cold|preachy|wrong|thoughtless|mean|clumsy
    i got that|it|you|this|your (completely|all|totally|a) (bit) wrong|mixed|backwards / ahead of myself
    carried away
    wasn't|weren't (really|actually|properly|fully) listening|hearing|fair|kind|paying|reading|helpful .
    i (really|actually|clearly|obviously|just) didn't|haven't (really|actually|properly|even) listen|\
    listened|hear|heard|read|think|let (properly|to|you|before|what|just|enough)
    didn't mean to|it|that (hurt|sound|upset|push|offend|be|like|come|make)
    let me try|start|go|step|slow|take|rephrase|put|say|do|back|ask (again|over|back|down|that|it|this)
    i (really|probably) should have|of (just|first) asked|listened|said|been|waited|told|let
    i (really|probably) shouldn't have|of / shouldn't have said|asked|pushed|told|laughed|jumped
    came|come|coming|sounded|worded (out|that|so|it|across|a) (bit|as|too) wrong|badly|harsh|rude|harsher|\
    cold|clumsy|harshly|mean|poorly|pushy|dismissive
    can|could|may we|i start|go|try|begin|rewind (over|again|back|that|afresh|this|from) ?
    take|taking (that|it|this|those|my|what) back|words / i take it|that
    that|it|this was (really|very|so|a|not|just|pretty|totally|completely) unfair|harsh|clumsy|thoughtless|\
    unkind|rude|insensitive|careless|unhelpful|hurtful|uncalled|mean|wrong (of|to|.)
    that|it|this wasn't|was (not) (very|really|so) fair|kind|okay|helpful|nice|right
    unkind|unfair|harsh|rude|thoughtless|wrong|stupid|careless|insensitive of me
    a (really) stupid|dumb|mean|hurtful|thoughtless|insensitive|awful|horrible|silly thing to say|ask|write
    forgive|pardon me
    scratch|forget|ignore (what) that|i|what (said|wrote)
    i regret|realise|realize|notice|noticed|realised|realized|see (now) (that) (i|i've) (been|was|did|\
    pushed|kept|just|rushed|didn't) talking|throwing|pushing|lecturing|giving|too|wrong|hurt|rushed|\
    preaching|interrupting|kept|not
    i (might|may|must) have hurt|upset|offended (you|your) .
    i've|i (have) been (too|so|really|a|very|just) (bit) throwing|pushing|rushing|lecturing|harsh|rude|\
    unfair|short|impatient|preachy|pushy|giving
    was too much|direct|quick|fast|harsh|personal . / talked|talking|spoke over you / cut you off
    put words in your|words / ^sorry .
    """,
    except: """
      sorry for your (loss|pain) / sorry about|for your|her|his|him|them|it|all|this
      sorry (but) i don't|can't|have|think|must|need|gotta|lost|am / sorry not sorry / sorry to hear
      sorry (that) you|he|she|they|things|your|happened
      so sorry about|for|this|that you|happened|your|it / sorry if you / my bad|fault ? / i'm so glad
      i was too|so|very|being young|scared|tired|depressed|sad|stressed|lonely|shy|bullied / when i was
      your fault / connection / cut off|out .
      sorry my|the internet|phone|connection|chat|wifi|typing
      sorry it|that|this happened|is|hurts|feels|has|sucks / late|typo
      how|what|why|did|do|does ~ apologise|apologize|sorry|forgive ?
      say|said|says sorry (to) (her|him|them|you) / forgive yourself|him|her|them
      for being (so|here|honest|open) (honest|open|late)
      he|she|they (was|were|misunderstood|got) (misunderstood|short|rude|harsh|unfair|unkind)
      """)

  static let greeting = MovePatterns(
    """
    ^good morning|evening|afternoon|day
    nice|good|great|lovely|pleased|happy|glad to meet|see|e-meet|have you .
    nice|good|great|lovely having you / ^welcome / good|nice|great|lovely to hear from
    ^hi|hello|hey|heya|hiya|yo|hii|hiii|hiiii|helloo|hellooo|heyy|heyyy|howdy|greetings|hallo|sup|hullo|\
    morning|evening|hola|ello / hello|hi there|again|everyone
    my name is / my name's / ^i'm|this|it's|im (is) ~ from the|your / i'll be the one|chatting
    here from|with the peer|team
    thanks|thank|thx (you|so|much) (so|much) for (reaching|getting) reaching|coming|contacting|messaging|\
    writing|joining|dropping|touch|in|getting (out|in|here|by) / what's up
    glad|happy you made|could it|make . / nice|good to have you
    """,
    except: """
      say|says|said|saying (a) hi|hello / ^hey don't|now|that's|calm|stop
      morning|evening|hi|hello was|is|you|feels|look|to|from
      thanks|thank for (telling|sharing|trusting|saying|letting|being|opening|answering) nothing
      """)

  static let closing = MovePatterns(
    """
    bye|goodbye|byebye|cya|ttyl|gn|gnight|farewell|gtg|brb|cheerio|g2g|toodles / good night / goodnight
    take (good) care / take care of yourself
    talk|see|speak|chat|write (to|with|ya) (you|ya|u) soon|later|tomorrow|then
    talk|speak|chat|meet (to|with) (you) again|next (soon|week|time|on|tomorrow) / same time tomorrow|next
    see you|ya|u again|next|around|then|on|soon|later|tomorrow
    i|we|i've|we've|ive (really|do|will|sadly|unfortunately) have|need|got|gotta|ought|must|should|better \
    (to) (really|now|soon) go|leave|run|end|finish|wrap|log|stop|head|dash|off|close|hop|pause (now|soon|\
    off|here|out|up)
    gotta|need|have to run|go|dash|leave|log|bounce now|soon|off .
    let's|lets end|stop|wrap|finish|leave|close|pause|call (here|it|this|for|up|there|the|our)
    leave it there|here
    i'll let|leave|say|be|log|head|go|stop|sign|end (you) it|goodbye|off|there|here|now|bye|go|to .
    shall|should|could we end|stop|wrap|finish|leave|close / say goodbye|bye here|now|for
    have (yourself) a (very) good|nice|great|lovely|restful|calm|peaceful|safe|gentle|quiet|better|\
    wonderful|pleasant|okay|relaxing day|night|evening|one|weekend|rest|sleep|week|afternoon|morning|time
    our time|chat|session is|for|we|today|ends|together|has
    that's our|all|it|the (the) time|session|for|we (we|today|now|have)
    session|shift|chat|time ends|ending|finishes|over|up|is (over|up|in|soon|now|nearly|ending|almost) .
    two|five|three|ten|few|couple|last (more) minutes left|remaining|to|before|and . / minutes left
    out|end of (our) time|minutes|session|chat / running out of time / all the best / best of luck
    good luck (with|.) / until next|tomorrow|then (time|week) / i'll let you go (now|then)
    catch you|up later|soon|tomorrow|around|next / sleep well|tight / rest well / sweet dreams
    signing|logging|heading|log|sign off|out / i must|should|better (really) go|get|be|run (going|now|off) .
    was|been (so|really|very) good|nice|lovely|great|pleasure|a (pleasure) to|talking|chatting (talk|chat|\
    speak|talking|meet)
    good|nice|lovely|great talking|chatting|speaking|talk|chat (to|with) (you) / ^peace out / ^later .
    ^night . / ^nite . / ^cheers .
    """,
    except: """
      take|takes|taking (good) care of your|the|him|her|them|it|that|everyone|everybody|others|mum|dad|\
      people|children|kids / before|until|when you go|left ? / who ~ take|takes care / good luck sleep|that
      saying|say|said|says|without (a|to|your|our|proper) goodbye|bye (to|properly) (him|her|them|it|was|is|\
      you) ? / saying|said|without (a|to|proper) goodbye|bye / say goodbye|bye to him|her|them|it|your|mum|dad
      how ~ take care / never|couldn't|didn't|can't (get|got|to) (to) (say|said) goodbye|bye
      see you as|that|are|doing|were|like / to go through|to|back|home|there|on|in
      you|they|he|she (have|need|should|must|gotta|had|want|has|wants|needs) (to) leave|run|go|stop|end
      why|how|what|who|where|when|did|does ~ ?
      what|how|why ~ sleep|go / do you|they|we ~ ? / i see you|that
      """)
}
