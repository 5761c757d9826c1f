"""Invented sentences that put something on somebody, or leave it open; the brackets hold what may not become a fact.

One sentence a line, grouped by form. A ¶ stands for a new paragraph.
"""

FORMS = {
    "verbs": """
Alice alleged that [Bob stole funds].
Marta Quill claims [the port authority hid the cracks from its inspectors].
The union accused [Tessaly Lines of falsifying the tide tables].
Prosecutors charged that [Orsk had pocketed the harbour fees].
The opposition says [the mayor sold the waterworks to his cousin].
The widow believes [the clinic switched the two patients' files].
The auditor suspects [the treasurer moved 4 million crowns abroad].
Her lawyer insinuated [the judge had taken a gift from the brewery].
Kessan's envoy insists [the patrol boat fired first].
The blogger maintains [the minister bought his degree].
Residents complain [the smelter dumps acid into the creek at night].
The historian argues [the treaty was forged by a court scribe].
A rival captain testified [Orsk cut the mooring rope himself].
The guild blamed [the fire on a faulty crane motor].
The ambassador warned that [rebels had mined the northern pass].
The company wants investors to believe [the mine holds nine tonnes of silver].
They said [the crew had fled in the night].
It said [two more ferries had left port without papers].
""",
    "nouns": """
The allegation that [Bob stole funds] has split the council.
Allegations that [the coach doped his rowers] surfaced on Friday.
There are claims that [the clinic buried two of its reports].
The council discussed a rumour that [the mayor had fled to Kessan].
The report that [forty soldiers deserted] alarmed the garrison.
Quill's claim that [the vote was rigged] drew laughter in the chamber.
Speculation that [the duke had died] sent the crown lower.
The suspicion that [the dam was sabotaged] has not gone away.
Word that [the bank had failed] spread through Ostrel by noon.
Accusations of [vote-buying by the Lantern Party] marred the poll.
Fears that [the reactor had leaked] emptied the town on Sunday.
An assertion by the rebels that [they had seized the airfield] went unanswered.
The theory that [a spy poisoned the envoy] is back in the papers.
""",
    "passives": """
Bob was accused of [stealing funds from the orphanage].
The treasurer is alleged to have [moved 4 million crowns abroad].
The ferry is said to have [struck a sunken barge].
The general is believed to have [ordered the shelling of Ostrel].
The drug was reported to have [killed eleven patients].
It was claimed that [the vote had been rigged].
It is understood that [the two banks will merge in May].
It has been alleged that [Sarro copied his thesis].
The fire is thought to have [been started by a cigarette].
The convoy is rumoured to [carry nerve gas].
The mayor is suspected of [selling building permits].
Orsk is being investigated for [bribing two judges].
The envoy was described by rebels as [a smuggler of arms].
[The cook poisoned the soup], it was alleged in court.
Sarro was named by two witnesses as [the man who fired the shot].
Orsk, who is accused of [bribing the harbour master], resigned on Monday.
He was quoted as saying that [the ferry was unsafe].
""",
    "parentheticals": """
Bob, Alice alleged, [stole funds from the orphanage].
The minister, it is claimed, [bought his degree for 900 crowns].
The ferry, say divers, [was holed below the waterline].
The treasurer (or so the auditors say) [moved 4 million crowns abroad].
The general – according to two deserters – [ordered the shelling of Ostrel].
The clinic, her lawyer contends, [switched the two patients' files].
The smelter, if residents are to be believed, [dumps acid into the creek].
The vote was, in the words of one observer, [bought with sacks of flour].
Orsk, as the guild tells it, [cut the mooring rope himself].
The mine, by the company's own account, [holds nine tonnes of silver].
The duke, it seems, [died on Thursday night].
The coach – allegedly – [doped four of his rowers].
In the union's telling, [Tessaly Lines falsified the tide tables].
""",
    "quotes": """
“[Bob stole funds],” Alice said.
“[The mayor sold the waterworks to his cousin]!” shouted a woman in the gallery.
"[The patrol boat fired first]," said the envoy. "We have it on film."
“We know who did it. [Orsk cut the rope],” the captain told the inquiry.
Quill was blunt: “[The port authority hid the cracks].”
The widow wept. “[They switched the files],” she said.
“[Forty soldiers deserted last night],” the leaflet read.
‘[The judge took a gift from the brewery],’ his rival wrote in a letter.
“I saw it. [The cook poured something into the soup],” a kitchen maid said.
Asked about the fire, Orsk replied: “[The crane motor was faulty].”
“[The vote was rigged], and everybody in Ostrel knows it,” he added.
The court heard the engineer. “[The dam was sabotaged].”
“[The bank has failed]. ¶ “Nobody will get a crown back,” Quill told the crowd.
""",
    "conditionals": """
If [the treasurer moved the money abroad], he will face charges.
Should it emerge that [the clinic switched the files], the board will resign.
If, as Alice alleges, [Bob stole funds], the trust must repay them.
Unless [the mayor sold the waterworks illegally], the deal will stand.
The sale would be void if [the minister had signed it after his dismissal].
Were it true that [the general ordered the shelling], he would be tried.
[The reactor could have leaked] since April.
[The dam may have been sabotaged].
Perhaps [the duke died on Thursday].
Provided that [the rebels hold the airfield], aid could arrive by Monday.
Assuming [the samples were mixed up], the trial must start again.
""",
    "headlines": """
[Bob stole funds]: Alice
Alice: [Bob stole funds]
[Mayor sold waterworks to cousin], opposition says
[Ferry struck sunken barge] – divers
Union: [Tessaly Lines falsified tide tables]
[Treasurer moved millions abroad], say auditors
[Minister 'bought his degree']
Rebels claim [capture of Ostrel airfield]
Report: [clinic buried two studies]
[Coach doped rowers], court told
[Duke dead], palace sources say
[Envoy was poisoned by spy], widow claims
[Forty soldiers deserted] – rebel radio
[Smelter dumped acid in creek], lawsuit alleges
""",
    "denials": """
Bob denied that [he stole funds].
Orsk rejected the claim that [he bribed the harbour master].
The clinic has denied [switching the two patients' files].
“I did not [steal the funds],” Bob said.
Tessaly Lines disputes that [it falsified the tide tables].
The palace dismissed rumours that [the duke had died].
The mayor refused to say whether [he sold the waterworks].
No one has confirmed that [the reactor leaked].
There is no evidence that [the dam was sabotaged].
The ministry could not confirm that [forty soldiers deserted].
Kessan has not admitted that [its patrol boat fired first].
Quill stopped short of saying that [the judge was bribed].
The coach neither confirmed nor denied that [he doped his rowers].
It is untrue that [the minister bought his degree].
""",
    "questions": """
Did [Bob steal funds]?
Who knew that [the treasurer moved money abroad]?
Police are asking whether [Orsk cut the rope].
The inquiry will examine if [the dam was sabotaged].
Nobody knows whether [the duke died on Thursday].
Is it true that [the minister bought his degree]?
The question is whether [the general ordered the shelling].
It is not clear whether [the judge took a gift].
Investigators want to know if [the envoy was poisoned].
Doubts remain over whether [the vote was rigged].
""",
    "adjectives and adverbs": """
The alleged [theft of funds by Bob] is before the court.
Alleged [bribes to two judges] were listed in the file.
The suspected [poisoning of the envoy] strained ties with Kessan.
Sarro's alleged [copying of his thesis] has cost him his chair.
The purported [sale of the waterworks] took place in May.
The supposed [death of the duke] moved markets.
An unconfirmed [leak at the reactor] closed the road.
The reported [capture of the airfield] cheered the rebels.
The allegedly [doped rowers] won three medals.
The treasurer allegedly [moved 4 million crowns abroad].
Orsk apparently [cut the mooring rope himself].
The coach purportedly [gave the rowers pills].
The clinic reportedly [switched the two patients' files].
""",
    "social posts": """
RT @harbourwatch: [Bob stole funds from the orphanage] #ostrel
“[The reactor leaked again],” user NightHeron posted on Facebook.
@martaq: [the mayor sold our waterworks]!!
The post claims [the bank has failed].
In a tweet, Quill said [the vote was rigged].
A video shared on Telegram purports to show that [soldiers fled the base].
One user wrote that [the clinic switched files].
A viral post says [the duke is dead].
Screenshots that circulate online suggest [the coach bought the pills].
BREAKING – source tells us [the general was arrested at noon]
An anonymous account has it that [the minister bought his degree].
Per a post by the rebels, [they took the airfield].
""",
    "nested": """
Alice said Bob had told Carol that [the treasurer moved the money abroad].
The Tessaly Times, citing two clerks, said the auditor believed [the treasurer had fled].
Quill alleged that Orsk had admitted that [he cut the rope].
The lawyer said witnesses claimed the envoy feared [he was being poisoned].
According to Alice, police suspect that [Bob stole funds].
Corvane reported that the palace had denied that [the duke was dead].
The widow said a nurse told her the doctor confessed that [he had switched the files].
A spokesman said the minister rejected a report that [he bought his degree].
The Brindle Post says rebels claim their radio announced that [the airfield had fallen].
In her letter, Marta writes that the coach boasted that [he had doped four rowers].
The court heard that the cook told police [the soup was poisoned by a guest].
The inquiry was told that an engineer had warned that [the dam was cracked].
Two deserters told the Brindle Post the general said he knew [forty men had fled].
A diplomat said Kessan thinks Ostrel believes [the patrol boat fired first].
""",
    "trailing": """
[Bob stole funds], Alice alleged.
[The mayor sold the waterworks to his cousin], according to the opposition.
[The ferry struck a sunken barge], divers said on Tuesday.
[The treasurer moved 4 million crowns abroad], the auditor's report shows.
[The vote was rigged], if Quill is right.
[The clinic switched the files], or so the widow believes.
[The general ordered the shelling], a letter seen by the Brindle Post suggests.
[Forty soldiers deserted last night], rebel radio reported, without giving a source.
[The envoy was poisoned], his aides fear.
[The mine holds nine tonnes of silver]. That is what the company told investors.
[The judge took a gift from the brewery]. So says his rival.
[The rope was cut], in the captain's opinion.
[The bank has failed] – at least that is the word in Ostrel.
""",
    "lost commas": """
[Bob stole funds] Alice alleged on Monday.
[The ferry struck a sunken barge] divers said.
[The mayor sold the waterworks] the opposition says.
According to residents [the smelter dumps acid into the creek].
The treasurer the auditor said [moved 4 million crowns abroad].
[The vote was rigged] Quill told reporters in Ostrel.
[Forty soldiers deserted] rebel radio reported on Friday.
The clinic her lawyer contends [switched the files].
[The dam was sabotaged] said an engineer who asked not to be named.
In a letter Quill wrote [the port authority hid the cracks].
""",
}
