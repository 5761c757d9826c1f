"""A second list of invented sentences, in the form of `never_worse.py`, written before the rules were tried on them.

FORMS: the brackets hold what may not become a fact. PLAIN: they hold what is told flatly and must stay so, though the
sentence has words that elsewhere attribute, hedge or deny. One sentence a line, grouped by form; a ¶ stands for a new
paragraph. A line that begins with ✗ is known to fail.
"""

FORMS = {
    "verbs": """
Dana Whitlow avers that [the harbour board burned its ledgers].
✗ The nurses' council protests that [wards were left without a doctor for three nights].
Mr Pellam swore under oath that [his partner emptied the safe].
The governor would have voters believe [the bridge collapsed because of a flood].
Lowen hinted that [the referee had been paid in advance].
Critics charge [the museum bought looted bronzes from a dealer in Vantry].
The farmers paint [the dam company as a gang that drowned their fields].
The prosecutor portrayed [Ilse Brandt as the banker who ran the scheme].
Her former aide intimated [that the senator forged two signatures].
The rebels boast [that they shot down a transport plane near Kell].
Two jurors complained [the bailiff had threatened them in the corridor].
The captain maintains to this day [that the lighthouse was dark].
Activists decry what they call [the poisoning of the Arl river by a tannery].
The chairman conceded [that nine wells had been capped in secret].
""",
    "nouns of allegation": """
Talk of [a secret loan to the Vantry Bank] filled the corridors on Friday.
The charge that [Whitlow sold exam papers] was first raised in April.
A complaint about [bribery at the port of Merrin] has reached the ombudsman.
The notion that [the pilot was drunk] took hold within hours.
Lowen's contention that [the votes were counted twice] fell on deaf ears.
An insinuation that [the bishop fathered two children] ran in the evening papers.
His version, [that the gun went off by itself], did not persuade the jury.
✗ The story of [a cook who sold state secrets for opera tickets] made the rounds in Kell.
The finding by an outside panel that [the lab faked its controls] is disputed.
The belief that [a curse killed the six miners] is common in the valley.
Accusations swirl that [the coach drugged her swimmers].
Whispers of [a coup in the Third Regiment] reached the embassy at noon.
""",
    "passives": """
Pellam was reported to have [fled across the lake in a fishing boat].
The bronze is claimed to have [been dug up in Vantry].
Eleven miners were feared [to have drowned in the lower shaft].
The senator has been tipped [to resign before the weekend].
✗ It was put to the witness that [he moved the body].
Brandt was alleged, in a complaint unsealed on Monday, to have [wired the money to her sister].
The tannery is widely held to have [poisoned the Arl].
It had been rumoured for weeks that [the bank was insolvent].
The pilots were said by a mechanic to have [ignored two warnings].
The regiment was described in the leaflet as [a nest of traitors].
Nothing has been proven, but Lowen is thought to have [bribed the referee].
The old man was presumed to have [died in the fire].
The vaccine has been blamed by campaigners for [the deaths of four infants].
""",
    "reduced relatives and appositions": """
Whitlow, accused by her deputy of [burning the ledgers], did not appear in court.
The man alleged to have [run the scheme] left for Vantry on Sunday.
The tannery, blamed by villagers for [poisoning the Arl], employs four hundred people.
Karl Emmet, the suspected [leader of the smuggling ring], smiled at the cameras.
Brandt, a banker said to have [hidden nine million marks], bought a vineyard.
Police released a picture of the woman believed to have [planted the device].
The officer, charged with [beating a prisoner to death], pleaded not guilty.
✗ The firm named in the lawsuit as [the buyer of the stolen bronzes] has closed.
The miners, thought by rescuers to be [trapped behind the second gate], have water for three days.
The minister, dogged by claims that [he plagiarised his memoir], cancelled the reading.
A shepherd purported to be [the last survivor of the massacre] spoke to the crowd.
✗ Emmet, whom two witnesses identified as [the driver of the van], was released on bail.
""",
    "headlines": """
[Whitlow burned ledgers], deputy tells inquiry
[Bank insolvent for months] – auditor
Did [tannery poison the Arl]?
[Swimmers drugged by coach]: ex-doctor
Coach 'drugged swimmers before final', says ex-doctor who claims [he mixed the pills]
Senator [forged signatures], aide testifies
✗ [Pilots 'ignored two warnings' before crash]
Ministry denies [prisoners were beaten]
Police probe claim [officer beat prisoner]
[Looted bronzes in Merrin museum], lawsuit says
Fears [miners drowned] as water rises
[Third Regiment plotting coup], embassy cable suggests
Lowen accused of [bribing referee]
""",
    "quotations broken over sentences": """
“Look at the books,” the auditor said. “There is nothing in the vault. [The bank has been insolvent since March].”
“They came at night.” The old woman paused. “[They burned the ledgers behind the church].”
“[The pilots ignored two warnings],” the mechanic said, “and I have the printout at home.”
The letter was short. ¶ “[Your coach drugged the swimmers]. ¶ “Ask her what was in the bottle.”
Pellam turned to the gallery. “Shame on you!” he cried. “[You sold the forest for a song].”
✗ "[He moved the body]," she whispered. "I was on the stairs."
“No one,” Emmet told the court, “ever asked me. [The van was parked in Kell all night].”
“I have seen the cable,” the attaché said over coffee. “[The Third Regiment is ready to march].” He would not say more.
“What do you want to hear? [The referee took the money]. There,” said Lowen.
The villagers have a simple answer. “[The tannery did it].”
It ended with an outburst from the dock: “Lies! [The sheriff planted those bronzes in my barn]!”
“[We buried eleven men],” the foreman said. ¶ “The owners counted eight.”
""",
    "scare quotes, so-called and mockery": """
✗ The so-called [theft of the ledgers] kept the court busy for a week.
The supposed [sinking of the Aurelia] turned out to be a drill.
The governor and his “friends” say [the tannery burned by accident].
✗ What Whitlow likes to call [her rescue of the bank] was paid for by the town.
The purported [letter from the bishop to his daughter] was sold in Vantry.
The governor is still waiting for his “[greatest harvest in a century]”.
The ostensible [gift of the vineyard to an orphanage] was signed in May.
The chairman's friends praise [an “independent” audit of the bank].
The ministry speaks of [a “terrorist” attack on the pumping station].
A putative [heir to the throne] has rented rooms above the bakery.
""",
    "reported questions and doubts": """
Parliament will ask whether [the governor knew of the cracks].
Reporters wanted to know why [the lighthouse had been dark].
It remains an open question if [the bank was insolvent in March].
Nobody can say for certain that [the pilot was drunk].
The jury must decide whether or not [Brandt wired the money].
Doubt has been cast on whether [the bronzes were ever in Vantry].
Who ordered [the burning of the ledgers] is a matter of dispute.
Could it be that [the referee was paid in advance]?
The widow asked how [eleven men could drown in a dry shaft].
There is no telling whether [the miners are alive].
She wondered aloud if [the senator had written the letter himself].
It has not been established that [the tannery released the dye].
""",
    "conditions and counterfactuals": """
Had [the pilots heeded the warnings], the plane would have landed safely.
If [Lowen bribed the referee], the title will be withdrawn.
The bank would have failed in March if [the chairman had told the truth about its losses].
Suppose [the senator forged the signatures]: the bill would be void.
Even if [the tannery did release the dye], the limit was never exceeded.
But for the storm, [the Aurelia would have reached Merrin on Tuesday].
Were [the cable genuine], the embassy would have burned it.
✗ As long as [the coach is cleared by the panel], she can return in June.
[The dam would have burst] without the second spillway.
In the event that [the miners are found alive], a helicopter is waiting.
Without her testimony [Emmet might have walked free].
""",
    "source in the next sentence": """
[The ledgers were burned behind the church on the second night]. So, at least, the deputy told the inquiry.
[The bank has been insolvent since March]. This is the view of two auditors who left in April.
[Nine wells were capped in secret]. The allegation comes from a former foreman.
[The pilot had drunk a bottle of plum brandy]. At any rate that is what the barman remembers.
[Eleven miners drowned]. The figure, given by the union, could not be verified.
[The coach drugged her swimmers for six years]. Or so says her former doctor.
[Brandt moved the money through a florist in Kell]. Prosecutors laid out this account on Monday.
✗ [The governor was told of the cracks in May]. A memo obtained by the Merrin Courier makes that claim.
✗ [The regiment will march on Friday]. An unsigned leaflet announced it.
[The bronzes came from a grave robbed in the war]. Such, in short, is the case for the plaintiffs.
""",
    "free indirect speech": """
Whitlow was in tears. [She had never seen the ledgers], she had never owned a key, and why would nobody listen?
✗ The foreman shook his head as he told it. [The owners had capped nine wells], and the inspectors had looked away.
✗ For Emmet it was simple. [The sheriff had planted the bronzes in his barn].
In the villagers' eyes [the tannery has poisoned three generations].
To hear the doctor tell it, [the coach drugged every swimmer on the team].
✗ The defence opened its case. [The gun went off by itself], and Pellam was in another room.
As the chairman sees it, [the auditors ruined the bank].
The way Lowen remembers that night, [the referee asked for the envelope].
✗ The union's account runs as follows: [eight men were sent down after the alarm].
""",
    "nested": """
The Merrin Courier says it was told by two clerks that the deputy heard Whitlow admit [she had burned the ledgers].
Brandt's sister says her lawyer was warned that [the money had been traced].
The ambassador reported home that the king believed [the regiment had turned].
A memo notes that an engineer complained that the chief had laughed when told [the dam was cracked].
According to the indictment, Emmet bragged to a cellmate that [he had buried the bronzes himself].
The doctor testified that a swimmer confided that [the pills came from the federation].
The paper quoted a pilot as saying that mechanics assumed [the warning light was broken].
The governor denied a report that he had been told [the bridge was unsafe].
Kell radio, quoting Merrin radio, said refugees claimed [the village had been shelled].
Pellam's wife says he was told by a priest that the bishop feared [the letter was genuine].
""",
    "denials and retractions": """
The governor called it a lie that [he was told of the cracks].
Brandt rejects any suggestion that [she wired the money].
✗ Far from [drugging her swimmers], the coach banned even coffee.
The federation has found nothing to support the claim that [the pills came from its stores].
The Courier has withdrawn its report that [the bishop fathered two children].
The embassy brushed aside talk that [the king had fled].
Emmet insists he did not [bury the bronzes].
Under no circumstances, the chairman said, had [the bank lied to its depositors].
It is simply wrong that [the pilots ignored the warnings].
Pellam scoffed at the idea that [he emptied the safe].
The lab disowned a paper in which it said [the dye was harmless].
Contrary to all that is known, the leaflet says [the regiment is in Kell].
""",
    "courts, charges and documents": """
Prosecutors have indicted Brandt for [wiring nine million marks abroad].
Emmet faces trial over [the theft of the bronzes].
✗ A suit filed in Merrin seeks damages for [the poisoning of the Arl by the tannery].
The officer is under investigation for [beating a prisoner to death].
The warrant lists [fourteen payments to the referee].
In their pleadings the plaintiffs state that [the museum knew of the robbery].
The complaint reads: “[The defendant capped nine wells at night].”
Detectives are treating Pellam as a suspect in [the murder of his partner].
An affidavit from the barman has [the pilot drinking until three].
A draft of the report, seen by the Courier, puts [the number of drowned at eleven].
✗ The state's case is that [Whitlow burned the ledgers to hide a loan].
He was arrested on suspicion of [planting the device].
""",
    "plans, forecasts and fears": """
The regiment is expected to [march on Merrin on Friday].
The bank is set to [close forty branches by June].
The governor vowed to [rebuild the bridge within a year].
The union threatens to [stop every mine in the valley].
Forecasters see [the Arl rising another two metres by dawn].
Rescuers hope [the miners have reached the upper gallery].
The federation is likely to [ban the coach for life].
Experts worry that [the dye will reach the sea].
The museum has promised to [return the bronzes to Vantry].
The court is due to [rule on the appeal in March].
Analysts predict [a shortage of salt before the winter].
""",
    "hearsay and evidence": """
By all accounts [the pilot was drunk].
Rumour has it that [the bishop has left the country].
[The senator forged two signatures], if the aide is right.
Unverified footage appears to show [soldiers dragging a man from a car].
@merrinwatch: [bank shut its doors at noon, queue round the block]
RT @kellnews: [third regiment on the road to merrin]
[The tannery must have known about the dye].
[The referee, one hears, took the envelope].
Word on the docks is that [the Aurelia never sailed].
Presumably [the ledgers went up in smoke with the church].
[The miners are, to the best of the owners' knowledge, alive].
✗ Satellite images reviewed by an analyst point to [a mass grave behind the barracks].
Legend holds that [the bell was cast from stolen cannon].
On paper, [the vineyard belongs to an orphanage].
""",
}

PLAIN = {
    "words of saying in other uses": """
[The said vessel was towed to Merrin on Tuesday].
[Brandt filed an insurance claim in May].
[The airline opened a second baggage claim hall in Kell].
[The quarterly report runs to ninety pages].
[Two reporters were injured when the stand collapsed].
[The fire claimed eleven lives].
[The flood claimed the bridge and four houses].
[Miners staked a claim to the northern ridge in 1911].
[The firm's stated capital is nine million marks].
[The council accounts for a third of the budget].
[The report was printed on grey paper and bound in cloth].
[The president told the truth only to his diary].
[The two sides signed a statement of accounts on Friday].
✗ [The charge for a berth rose to forty marks].
[Cavalry led the charge at Kell].
[The battery's charge lasts nine hours].
[The school maintains a garden behind the gym].
[The town maintains forty kilometres of road].
[The ferry line added two ships in June].
[He was told off by his mother in front of the class].
✗ [The editor struck the word “alleged” from every headline].
✗ [The court ruled in 1911 on the rights of alleged deserters].
""",
    "denial and doubt in other uses": """
[The consulate denied him a visa on Monday].
[The goalkeeper denied Merrin an equaliser in the last minute].
[The court rejected the appeal on Thursday].
[The mill rejects one sack in ten].
[The judge dismissed the jury at noon].
[The foreman was dismissed in April].
[The coach could not be reached by telephone on Sunday].
[The chairman did not reply to a request for comment].
[The governor refused to answer questions].
[The bank has not published its accounts for March].
[No one was hurt].
[The road could not be repaired before the frost].
[The pilots were not able to lower the wheels].
[The senate voted down the bill on Tuesday].
""",
    "modal words and conditions in other uses": """
[The Aurelia arrived in Merrin in May].
[The children, who can swim, crossed the Arl on a raft].
[The Might of Merrin, a tug with a crew of nine, left port in May].
[The library is open whether it rains or shines].
[The likely lads won the cup final in Kell].
[The expected guests arrived at eight].
[The suspect bag was full of apples].
[Police arrested the suspect on Monday].
[The hopeful singer won first prize].
[The will of the late bishop was read on Friday].
""",
    "crimes that are established": """
[Emmet was convicted of burying the bronzes].
[The court sentenced Brandt to nine years in prison].
[The officer pleaded guilty on Monday].
[Police seized forty kilograms of copper in a barn].
[The jury convicted Pellam of emptying the safe].
[The tribunal charged a fee of forty marks].
[The governor was charged by a bull at the fair].
[Prosecutors dropped the case in June].
""",
    "sources that are not whose word it is": """
[Marta Lowen, a spokeswoman for the union, married in May].
[The source of the Arl lies above the village of Kell].
[Officials moved into a new building on Monday].
[Witnesses were led into the hall one by one].
[The Merrin Courier moved its presses to Kell].
[The news agency hired nine people in March].
[The document is two metres long].
✗ [The ministry said goodbye to its oldest clerk with a brass band].
[According with custom, the bride wore red].
[A record 4,000 people ran the race on Sunday].
""",
}
