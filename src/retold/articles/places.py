"""Names of countries and of their parts, which datelines put in brackets as they do agencies: "SEOUL (South Korea)"."""

COUNTRIES = """
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia bosnia botswana brazil brunei bulgaria burkina-faso burma burundi
cambodia cameroon canada cape-verde central-african-republic chad chile china colombia comoros congo dr-congo drc
costa-rica croatia cuba cyprus czech-republic czechia denmark djibouti dominica dominican-republic ecuador egypt
el-salvador england equatorial-guinea eritrea estonia eswatini ethiopia fiji finland france gabon gambia gaza georgia
germany ghana great-britain britain greece greenland grenada guatemala guinea guinea-bissau guyana haiti honduras
hong-kong hungary iceland india indonesia iran iraq iraqi-kurdistan ireland israel italy ivory-coast jamaica japan
jordan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania
luxembourg macau madagascar malawi malaysia maldives mali malta mauritania mauritius mexico moldova monaco mongolia
montenegro morocco mozambique myanmar namibia nepal netherlands the-netherlands new-zealand nicaragua niger nigeria
north-korea north-macedonia northern-ireland norway oman pakistan palestine panama papua-new-guinea paraguay peru
philippines poland portugal puerto-rico qatar romania russia rwanda samoa san-marino saudi-arabia scotland senegal
serbia seychelles sierra-leone singapore slovakia slovenia solomon-islands somalia south-africa south-korea
south-sudan spain sri-lanka sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet togo
tonga trinidad tunisia turkey turkiye turkmenistan uganda ukraine united-arab-emirates uae u.a.e united-kingdom uk u.k
united-states us u.s usa u.s.a uruguay uzbekistan vanuatu vatican vatican-city venezuela vietnam wales west-bank yemen
zambia zimbabwe
"""

PARTS = """
alabama ala alaska arizona ariz arkansas ark california calif colorado colo connecticut conn delaware del florida fla
georgia ga hawaii idaho illinois ill indiana ind iowa kansas kan kentucky ky louisiana la maine maryland md
massachusetts mass michigan mich minnesota minn mississippi miss missouri mo montana mont nebraska neb nevada nev
new-hampshire n.h new-jersey n.j new-mexico n.m new-york n.y north-carolina n.c north-dakota n.d ohio oklahoma okla
oregon ore pennsylvania pa rhode-island r.i south-carolina s.c south-dakota s.d tennessee tenn texas tex utah vermont
vt virginia va washington wash west-virginia w.va wisconsin wis wyoming wyo washington-d.c d.c alberta
british-columbia manitoba new-brunswick newfoundland nova-scotia ontario quebec saskatchewan queensland
new-south-wales nsw tasmania south-australia western-australia northern-territory assam bihar chhattisgarh goa gujarat
haryana jharkhand karnataka kerala madhya-pradesh maharashtra manipur odisha punjab rajasthan tamil-nadu telangana
uttar-pradesh uttarakhand west-bengal andhra-pradesh kashmir jammu crimea catalonia bavaria siberia kurdistan hawaii
guam
"""

REGIONS = frozenset(name.replace("-", " ") for name in (COUNTRIES + PARTS).split())


def is_region(name: str) -> bool:
    """Whether a name is that of a country, a state or a province, as datelines write it."""
    return name.strip().rstrip(".").lower() in REGIONS
