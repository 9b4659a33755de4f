import DebriefCore

/// Facts, procedure, and saying that there is nothing much to say.
extension EmotionLexicon {
  static let neutral: [(Feeling, String)] = [
    (
      Feeling(.neutral, valence: 0.0, arousal: -0.3, weight: 0.9),
      """
      so so / same as / nothing special|new|much|major / in the middle / good and bad / good or bad|nor / neither good / evens|even out / just a|another day|week|monday / weighing it|up
      weigh it|up|them / haven't decided / no rush / as you suggested / i meant / sorry typo / typo / do|did you mean / which one|page|number / how does this|it|that|the work / is this|it free|anonymous|confidential|private
      do i press|click|need|have|just|sign|get|put ? / can|could i|you|we ask|send|change|see|use|book|come|call|repeat|write ? / what time|day|date / i'm|i|feeling|feel|am (alright|okay|fine) thanks
      i'm alright|okay|fine|good thanks / feeling|feel normal|okay|alright|average|the / feel|feels|feeling|i'm|it's|doing fine / i'm okay / out of ten|10 / not much going / the same / like any / as usual / up and down / could be worse
      it is|was|it's what / nothing happened / the app|form|link|website|page|button|login|password / my name is|name's / i|we live|work|study|go|share in|with|at|on|to / living in|with / year|years old / i'm in year|my|second|first|third|the
      third|second|first|final year / every other / with breakfast|food|water / number|one of / the doctor|nurse|physio|teacher said|says|told|explained / she|he|they explained / the bus|train / half past / next|last monday|tuesday|wednesday|thursday|friday|week|session|time
      good bit|part and|is|the / the bad bit|part
      """
    ),
    (
      Feeling(.neutral, valence: 0.0, arousal: -0.2, weight: 0.6),
      """
      i guess / i suppose / if you say so / not sure / don't know / dunno / idk / that's that / how this works / you know how it is / hard to say / i'll think about / good question
      i mean / kind of / sort of / lie|lay|sit|written|write down / wrote|writing it down / not really / ok sure / okay sure / might as well / depends / so far
      """
    ),
    (
      Feeling(.neutral, valence: 0.0, arousal: -0.2, weight: 0.3),
      """
      okay / fine / alright / whatever / anyway / normal / usual / meh / lol / haha / average / same / usually / about / session / rota / timetable / breakfast / minutes / min / mins / oclock
      monday / tuesday / wednesday / thursday / friday / saturday / sunday / appointment / course / weekly / daily / called / o'clock / pm / am / page / link / list / week / weeks / brother / sister / whatsapp / studying
      yes / yep / yeah / no / nope / sure / app / website / address / notebook / diary / tablets / coffee / tea / shift / shifts / nursery / college / floor / turning
      """
    ),
  ]
}
