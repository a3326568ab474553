package io.claimtrail.extract.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What kind of source a noun heads, by the noun alone: "officials" speak for whoever their modifiers name, "residents" for nobody. */
enum HeadNoun {
    /** Speaks for the body that modifiers or a complement name. */
    OFFICIAL("""
            official officials spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople spokespersons aide
            aides adviser advisers advisor advisors source sources negotiator negotiators deputy attache briefer inspector
            inspectors commissioner commissioners bureaucrat bureaucrats administrator"""),
    /** Speaks for the sender: the complement with "to" is only where he is sent. */
    AMBASSADOR("""
            ambassador ambassadors envoy envoys representative representatives delegate delegates delegation consul
            rapporteur rapporteurs mediator mediators counterpart diplomat diplomats"""),
    /** Heads a state or a ministry. */
    MINISTER("""
            minister ministers premier chancellor pm king queen emir sultan monarch prince princess undersecretary
            treasurer taoiseach ruler rulers"""),
    /** Heads a state, or anything else. */
    CHIEF("""
            president chief chiefs leader leaders leadership head heads director directors secretary chair chairman
            chairwoman chairperson boss manager coordinator founder ceo executive executives organiser organisers
            organizer organizers member members veteran captain regulator regulators principal"""),
    GOVERNMENT("""
            government governments moh ministry ministries department departments authority authorities cabinet embassy
            consulate regime presidency agency agencies bureau commission directorate office service services taskforce junta
            mission secretariat treasury country nation countries nations bloc"""),
    ADMINISTRATION("""
            administration"""),
    MILITARY("""
            military army forces troops soldiers soldier navy airforce battalion warplanes commander
            commanders general generals colonel lieutenant sergeant admiral brigade brigadier gen col lt maj brig adm"""),
    POLICE("""
            police force constable detective detectives policeman policemen officer officers investigator investigators sheriff
            sheriffs trooper troopers cops"""),
    /** Of a state, or of a part of one. */
    LOCAL("""
            governor governors gov mayor mayors councillor councillors council municipality county township borough"""),
    PROSECUTOR("""
            prosecutor prosecutors"""),
    /** Never the government, whatever stands before it. */
    LAWMAKER("""
            lawmaker lawmakers senator senators sen sens rep reps congressman congresswoman congressmen mp mps legislator
            legislators parliamentarian parliamentarians democrat democrats republican republicans speaker politician
            politicians candidate candidates nominee conservative conservatives liberal liberals socialist socialists
            leftist leftists contender frontrunner hopeful congressional parliamentary legislative judicial judge judges
            justice justices magistrate coroner lawyer lawyers barrister barristers attorney attorneys advocate"""),
    /** A court, a parliament, a party: a body of its own, not the government. */
    ASSEMBLY("""
            congress parliament knesset senate campaign party parties court courts tribunal jury opposition judiciary
            legislature"""),
    MEDIA("""
            television tv radio media newspaper newspapers broadcaster broadcasters outlet outlets press channel channels station stations
            magazine magazines journalist journalists reporter reporters correspondent correspondents paper papers tabloid
            tabloids daily gazette herald tribune chronicle advertiser examiner network networks editor editors columnist blog podcast newswire newsroom interviewer anchor
            host presenter presenters editorial headline headlines article"""),
    NGO("""
            charity charities ngo ngos nonprofit nonprofits activist activists campaigners campaigner advocates watchdog
            humanitarians"""),
    /** Speaks for who issued it. */
    DOCUMENT("""
            statement statements report reports letter letters resolution resolutions document documents tweet tweets post
            posts data figures figure footage investigation inquiry review message messages speech text memo release
            ruling draft drafts proposal proposals summary guidelines guideline analysis assessment assessments estimate
            estimates tally tallies count counts records record filing indictment account accounts claims claim remarks
            numbers statistics stats forecast forecasts modelling study studies survey surveys poll polls bulletin
            intelligence communique language wording complaint affidavit lawsuit transcript readout video videos clip
            website plan evidence findings finding update advisory order decree law legislation bill treaty agreement deal
            announcement briefing slideshow presentation comment comments response testimony leaflet leaflets flyer flyers
            map maps minutes dossier charter manifesto notice circular directive census budget image images photo photos
            photograph photographs email emails"""),
    /** Speaks for a body named just before it, never for a country. */
    EXPERT("""
            expert experts analyst analysts fellow fellows scholar scholars lecturer lecturers doctor doctors dr researcher researchers scientist scientists economist
            economists professor prof monitor monitors staff worker workers team surgeon surgeons nurse nurses medic
            medics historian historians strategist strategists consultant consultants specialist specialists engineer
            engineers employee employees volunteer volunteers paramedic paramedics rescuer rescuers seismologist
            meteorologist meteorologists administrators forecaster forecasters epidemiologist counsel personnel camp"""),
    ORGANISATION("""
            company companies firm firms group groups organisation organisations organization organizations university
            hospital hospitals club bank institute association associations union unions federation foundation centre center school
            college church board business businesses maker makers airline institution institutions body bodies committee
            panel observatory society kibbutz partners movement faction factions alliance coalition corporation retailer brand"""),
    PEOPLE("""
            resident residents family families relative relatives protester protesters protestor protestors demonstrator
            demonstrators critic critics fan fans supporter supporters people person persons man men woman women father
            mother cousin cousins nephew nieces niece nephews grandson granddaughter grandchildren fiance fiancee partner widow
            widower stepfather stepmother colleague colleagues classmate classmates son sons daughter wife husband brother sister uncle aunt grandmother grandfather parent parents mum mom
            dad friend friends neighbour neighbours neighbor neighbors witness witnesses eyewitness eyewitnesses survivor
            survivors victim victims hostage hostages prisoner prisoners detainee detainees child children boy girl youth
            youths student students pupil pupils voter voters citizen citizens civilian civilians locals villager
            villagers settler settlers refugee refugees migrant migrants user users customer customers consumer consumers
            driver drivers passenger passengers player players coach singer actor actress author authors writer novelist
            musician artist star celebrity businessman businesswoman entrepreneur trader traders farmer farmers shopkeeper
            teacher teachers priest pastor rabbi imam bishop archbishop gunman attacker suspect suspects militant
            militants militia militias fighter fighters rebel rebels separatist separatists opponent opponents rival rivals others many some most everyone
            anyone public community couple crowd crowds speakers attendees shopper shoppers pensioner tourist tourists
            visitor visitors athlete athletes footballer banner sign signs placard commentator commentators observer
            observers billionaire whistleblower defender defenders proponents patient patients owner owners tenant tenants
            investor investors striker midfielder batsman pilot pilots sailor guest guests half percent majority"""),
    /** States that side with another: "Israel's allies". */
    ALLIES("""
            ally allies""");

    private static final Map<String, HeadNoun> BY_WORD = new HashMap<>();

    static {
        for (HeadNoun kind : values()) {
            for (String word : kind.words.split("\\s+", -1)) {
                BY_WORD.put(word, kind);
            }
        }
    }

    private final String words;

    HeadNoun(String words) {
        this.words = words;
    }

    static Optional<HeadNoun> of(Word word) {
        return of(word.lower());
    }

    static Optional<HeadNoun> of(String lower) {
        return Optional.ofNullable(BY_WORD.get(lower));
    }

    /** Whether such a noun needs a body or country to say for whom it speaks. */
    boolean speaksForAnother() {
        return this == OFFICIAL
                || this == AMBASSADOR
                || this == MINISTER
                || this == CHIEF
                || this == GOVERNMENT
                || this == ADMINISTRATION
                || this == MILITARY
                || this == POLICE
                || this == DOCUMENT
                || this == PROSECUTOR
                || this == LOCAL;
    }

    /** Whether a source so named is one body, which "it" may take up. */
    boolean isBody() {
        return this == GOVERNMENT
                || this == ADMINISTRATION
                || this == MILITARY
                || this == ORGANISATION
                || this == MEDIA
                || this == ASSEMBLY;
    }

    /** Whether a source so named is a person, or persons. */
    boolean isPerson() {
        return switch (this) {
            case OFFICIAL, AMBASSADOR, MINISTER, CHIEF, LAWMAKER, EXPERT, PEOPLE, LOCAL, PROSECUTOR -> true;
            default -> false;
        };
    }
}
