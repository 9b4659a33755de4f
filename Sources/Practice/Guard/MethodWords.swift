/// Words that name a way to die or to hurt oneself. Safe-messaging guidance: none is ever given to a trainee.
enum MethodWords {
  static let table = PatternTable(
    """
    overdos* / od'd / hang|hanging|hanged|hung myself|himself|herself|yourself|themselves / noose / rope / ligature
    jump|jumping|jumped|leap|leaping off|from|in|into|out ~ bridge|roof|building|balcony|ledge|platform|train|traffic|tracks|window|cliff
    step|stepping|walk|walking|run|running in|into|onto ~ traffic|tracks
    in front of ~ train|bus|car|lorry|truck|traffic / under a train|bus|lorry / train|railway tracks / off (a|the) bridge|roof|cliff
    slit|slitting|slash|slashing ~ wrist|wrists|throat / cut|cutting ~ wrist|wrists|veins|arms|thighs / razor|razors / razorblade* / blade|blades
    gun|guns|pistol|shotgun|revolver|rifle|bullet|bullets / shoot|shooting|shot myself|himself|herself|yourself
    bottle|handful|packet|bunch|pile|box of pills|tablets|meds|paracetamol|painkillers / take|took|taking|swallow|swallowed ~ pills|tablets
    pills|tablets ~ saved|stashed|enough|all / stockpil* / milligram* / sleeping pills / paracetamol / acetaminophen / ibuprofen / opioid* / insulin
    carbon monoxide / car exhaust / exhaust pipe / charcoal / helium / poison* / bleach / antifreeze / drown|drowning myself|himself|herself|yourself
    slit|slash ~ wrist|wrists / gallows / lethal|fatal|deadly dose|amount|mix|way|means / milligrams
    jump|jumping|jumped before ~ bridge|roof|building|window|train|platform|cliff|balcony / tie|knot ~ rope|belt|cord
    painless|painlessly|quickest way|method|to / pills|tablets|paracetamol ~ at once|kill|die|end|enough / how many pills|tablets
    cut|cutting ~ artery|deeper / starve|starving yourself to
    suffocat* / strangl* / asphyxia* / plastic bag / burn|burning myself|yourself / stab|stabbing myself|yourself / lethal dose|dose|doses
    """)
}
