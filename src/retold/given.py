"""Given names that nearly all of their bearers have as men, or as women: what "he" and "she" can mean.

The commonest names of the English-speaking world since 1940, and common ones of people in the news elsewhere. Names
that both bear (Alex, Chris, Kim, Jean, Leslie, Robin, Andrea, Nicola) are left out: they tell nothing.
"""

from typing import Literal

Sort = Literal["", "m", "f"]

MEN = frozenset(
    """
    aaron abdul abdullah abraham adam adrian ahmad ahmed alan albert alejandro alexander alexei alfred ali alistair
    allan allen andreas andrei andrew angus anthony antonio arnold arthur asif barack barry bashar ben benedict
    benjamin bernard bernie bilal bill billy bob bobby boris brad bradley brandon brendan brent brett brian bruce
    bryan calum calvin carl carlos chad charles charlie chuck clark claude clifford clint clive colin conor craig
    cristiano curtis damian damien dan daniel darren dave david dean declan denis dennis derek diego dimitri dmitri
    dmitry dominic don donald douglas duncan dwight dylan eamonn earl ed eddie edgar eduardo edward elliott emmanuel
    eric erik ernest ethan eugene ewan faisal fernando finlay floyd francisco francois frank franklin fred frederick
    gareth gary gavin geoff geoffrey george gerald gerard gerry giovanni giuseppe glenn gordon graeme graham grant
    greg gregory guy hamid hamish hans harold harry harvey hassan hector henry herbert howard hugh hugo hussein iain
    ian ibrahim igor imran isaac ivan jack jacob jake james jared jason javier jeff jeffrey jeremy jerome jerry jim
    jimmy joe joel johan john johnny jonathan jorge jose joseph josh joshua juan julian justin karl keith kenneth
    kenny kevin khalid kurt kyle lance larry laurence lawrence len leonard lewis liam lloyd louis luis luke malcolm
    manuel marc marcel marco marcus mario mark martin marvin mathew matt matthew maurice max mehmet michael mick
    miguel mike mikhail mitch mitt mohamed mohammad mohammed muhammad mustafa nathan ned neil nelson nicholas nick
    nigel nikolai noel norman oleg oliver omar osama oscar owen pablo paddy patrick paul pedro pete peter phil
    philip phillip pierre rafael rajesh ralph ramon randy raymond reginald rex ricardo richard rick rob
    robert roberto rod rodney roger roland ron ronald rory ross roy rupert russell ryan salman samir samuel sean
    sebastian sergei sergey seth shane shaun sidney silvio simon stan stanley stefan stephen steve steven stewart
    stuart sven tariq ted terence theodore thomas tim timothy toby todd tom tommy tony trevor tyler vernon victor
    vikram vincent vladimir wallace walter warren wayne wesley will william winston xavier yasser yuri yusuf zachary
    """.split()
)

WOMEN = frozenset(
    """
    abigail ada agnes aisha alice alicia alison amanda amber amelia amina amy ana angela angelina anita ann anna
    anne annette annie anya april audrey barbara beatrice becky bella bernadette beth bethany betty bonnie brenda
    bridget camilla carla carmen caroline carolyn carrie catherine cathy catriona charlotte cherie cheryl chloe
    christina christine claire clara claudia connie cynthia daisy danielle debbie deborah debra denise diana diane
    dolores donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen ellie emily emma erica erin
    esther ethel eva eve fatima fiona flora florence frances gail gemma georgia georgina geraldine gillian gina
    gloria grace greta hannah harriet hazel heather heidi helen helena helga hillary holly ingrid irene iris isabel
    isabella isla ivanka jacqueline jane janet janice jasmine jeanne jemma jenna jennifer jenny jessica jill joanna
    joanne josephine joyce judith judy julia julie june justine karen kate katherine kathleen kathryn kathy katie
    katy kayleigh kirsten kirsty kristen kristin laila laura lauren leila lena lillian lily linda
    lisa liz lorna lorraine louise lucia lucy lydia lynn madeleine maggie mandy margaret maria marie marilyn marina
    marjorie marta martha mary maureen megan melania melanie melissa mercedes mia michelle mildred miranda miriam
    moira molly monica muriel nadia nadine nancy naomi natalia natalie natasha nina nora norma olga olivia pamela
    patricia paula pauline peggy penelope penny petra phoebe phyllis polly priscilla priya rachel rebecca regina
    renee rhona rita roberta rosa rosalind rose rosemary rosie roxanne ruth sabrina sadie sally samantha sandra sara
    sarah selina serena sharon sheila shelley sheryl shirley sofia sonia sophia sophie stacey stella stephanie sue
    susan susanna suzanne svetlana sylvia tamara tanya tara tatiana teresa tessa theresa tina tracey ursula valerie
    vanessa vera veronica vicky victoria violet virginia vivienne wendy yasmin yolanda yvette yvonne zara zoe
    """.split()
)


def sort(name: str) -> Sort:
    """Whether a person's full name begins with the given name of a man or of a woman; "" if it does not tell."""
    first, _, rest = name.lower().partition(" ")
    if not rest:
        return ""
    return "m" if first in MEN else "f" if first in WOMEN else ""
