package io.claimtrail.extract.sources;

import io.claimtrail.extract.sources.Reading.Range;
import io.claimtrail.extract.sources.Said.Gender;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses the gender of a named person from titles in the article, else from the first name. Errs to unknown. */
final class Genders {
    private static final Set<String> WOMEN = words(
            "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol"
                    + " amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel"
                    + " carolyn janet maria heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria"
                    + " sara janice ann kathryn abigail sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany kayla alexis lori"
                    + " hillary melania ivanka kamala karine karoline nikki condoleezza angelina oprah ursula annalena kaja giorgia claudia dilma cristina jacinda nicola priti suella liz yvette angela penny"
                    + " fatima aisha mariam maryam layla leila noor zainab huda hanan samira amal rania nour yasmin hala rana dina mona nadia salma huwaida safa shireen juliette francesca louise tess adele cindy catherine"
                    + " olga elena natalia svetlana irina tatiana yulia ekaterina oksana olena iryna galina ludmila ksenia sofia marina avril tamara agnes inger mirjana ravina navi melissa marta ana lucia carmen rosa"
                    + " mei li-na sanna mette erna magdalena kersti dalia maia zuzana ellen theresa fiona gemma claire lucy holly kate katie jane joanna joanne jo sally sue gillian kirsty moira esther miriam rivka tzipi ayelet miri"
                    + " orit idit saray shira noa yael einav hadas naama tzipora abby tessa lana linda adrienne sabrina kayleigh jen susie kellyanne marie morgan tammy samantha condi dana caitlin erin beth jill melinda meghan camilla"
                    + " alison alexandra amelia anita annie april audrey belinda bernadette bonnie bridget candace carla caroline cassandra cathy charlene chelsea chloe clara claudia colleen connie courtney crystal daisy daphne debbie deirdre dolores doris edith eileen elaine eleanor ella ellie elsa emilia eva eve"
                    + " faith felicity florence freya gail georgina geraldine gina gwen harriet hazel heidi hope ida imogen irene iris isabel isla jackie jacqui jasmine jeanne jenny jenna jessie josephine joy judy juliet justine karina kathy kathleen katrina kerry kirsten kristen kristin lesley leah lillian lily louisa lorraine lydia lynn lynne mabel"
                    + " mandy marcia margot marianne marina marjorie marlene matilda maureen maxine meredith mildred millie mia monica muriel myra nadine naomi natasha nina nora norma pauline peggy phoebe phyllis polly rebekah regina rhonda rita robyn roberta rosalind rose rosemary rosie roxanne ruby sabina sheila shelley sherry sonia stacey stella suzanne suzy sylvia tabitha tanya tara tina tracy trudy una valerie vanessa vera veronica vivian wanda wendy winifred yvonne zoe"
                    + " abeer amani amira arwa asma asmaa aya basma bushra dalal dima doaa eman farah fidaa ghada hadeel heba hiba hind huda ibtisam iman inas jihan jumana kholoud lama lamia lina lubna maha mai manal may maysa mays nada nadine najwa nariman nisreen ola rawan reem rima ruba rula sahar samah samar sana sawsan shaima shahd suha suhad tahani wafa yara zeina zaynab"
                    + " adi avigail ayala bat-sheva chen daniela dafna daphna efrat galia hagit hila inbal irit keren limor liora maayan meirav merav mor moran nili nitza orly osnat rachel rinat ronit ruth sapir shani shiri sigal sivan smadar tali tamar tirza yafa yarden yehudit yifat ziva");
    private static final Set<String> MEN = words(
            "james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew paul joshua kenneth kevin brian timothy"
                    + " ronald george jason edward jeffrey ryan jacob nicholas gary eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam"
                    + " nathan henry zachary douglas peter kyle noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan billy joe alan juan"
                    + " elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas barack mike bill hank tom jim tim ben dan jake matt nick sam chris ted ron rob bob dave steve greg jeff ken"
                    + " antony lloyd pete marco elon mitch chuck bernie rishi boris keir tony gordon jeremy nigel emmanuel francois olaf friedrich viktor vladimir sergei sergey dmitry dmitri mikhail oleg igor alexei yuri petro volodymyr oleksandr dmytro"
                    + " arseniy vitaly nikolai jens donald josep antonio pedro mariano luis luiz jair javier gabriel gustavo nicolas evo mauro recep mevlut hakan ahmet ahmed ali hassan hussein mohammed mohammad muhammad mohamed mahmoud ismail yahya khaled khalil"
                    + " omar osama yasser ibrahim yousef youssef ashraf munir tedros volker martin philippe rik mustafa majed ayman abdel sameh bashar hamid tamim faisal salman riyad husam saeb nabil basem ghazi sami"
                    + " benjamin binyamin naftali yair benny gadi yoav israel eli gideon itamar bezalel ron gilad danny mark eylon herzi aviv daniel avichay eyal isaac reuven shimon ehud avigdor moshe narendra imran nawaz shehbaz xi shinzo fumio moon"
                    + " rodrigo joko anwar najib mahathir fahmi cyril jacob thabo robert emmerson muhammadu bola paul felix william uhuru raila graeme simon jamie jon jonathan stuart ian neil craig darren gareth hugh hamish rory alistair malcolm"
                    + " hans klaus jurgen wolfgang sigmar heiko boris robert horst pierre jean michel alain laurent bruno gerard didier matteo giuseppe silvio sergio paolo carlos fernando diego rafael alejandro andres enrique karim nihad zaher"
                    + " lewis sebastian felipe max lindsey rand devin kash pat vedant ned josh jay hogan jared stephen mick reince denis nickolay kofi ban lakhdar"
                    + " rick ricky ray ralph earl fred freddie howard leo leon max maxwell ross craig curtis derek duncan edgar edwin ernest floyd francis glenn glen harvey herbert ivan joel johnny jon julian karl kent kirk lance leonard lester louis marcus marvin maurice melvin mitchell morris"
                    + " nathaniel norman oscar otto owen perry phil phillip philip ralph reginald rex rodney roland ronnie rudy rupert ruben salvador spencer stanley steven stewart ted theodore theo todd toby travis trevor troy victor wade wallace warren wesley wilbur zack"
                    + " samer samir tariq tarek waleed walid wael hani hazem haitham imad issam jamal jihad kamal majid marwan mazen mounir nasser nidal raed ramzi ramy rami rashid saad said salah saleh salem suleiman taher tamer yahia yasin ziad ziyad zaid zakaria adel adnan akram amjad anas atef ayman bilal fadi fares faris firas habib haidar"
                    + " amir amit amos ariel arie asaf assaf avi avraham baruch boaz dov doron dror efraim ehud elad eran erez gil guy ilan meir menachem michal nadav nahum natan nir nissim ofer ohad oren ran shai shaul shlomo tal tamir tomer tzachi uri uzi yaakov yehuda yigal yitzhak yossi yuval yosef zvi ze'ev"
                    + " rahul sanjay vijay rajesh anil sunil amit ajay raj ravi arun ashok deepak manoj suresh ramesh wei jun hiroshi kenji takeshi minh nguyen pavel tomas jan jiri marek piotr andrzej krzysztof stefan bogdan ion mihai nikos yannis giorgos erik lars magnus bjorn sven anders henrik johan mikael pekka");

    private Genders() {}

    static boolean isFirstName(String word) {
        return WOMEN.contains(word) || MEN.contains(word);
    }

    static Gender of(Scene scene, Names names, Range full, List<Range> occurrences) {
        for (Range name : occurrences) {
            for (int i = name.from() - 1; i >= 0 && i >= name.from() - 4; i--) {
                String word = scene.word(i).lower();
                if (Grammar.MALE.contains(word) && !word.equals("he") && !word.equals("him") && !word.equals("his")) {
                    return Gender.MALE;
                }
                if (Grammar.FEMALE.contains(word)
                        && !word.equals("she")
                        && !word.equals("her")
                        && !word.equals("hers")) {
                    return Gender.FEMALE;
                }
                if (!Grammar.TITLES.contains(word) && !Grammar.MODIFIERS.contains(word) && !word.equals(".")) {
                    break;
                }
            }
        }
        String first = names.person(full)
                .map(t -> Words.of(t.name()).at(0).lower())
                .orElse(scene.word(full.from()).lower());
        if (WOMEN.contains(first)) {
            return MEN.contains(first) ? Gender.UNKNOWN : Gender.FEMALE;
        }
        return MEN.contains(first) ? Gender.MALE : Gender.UNKNOWN;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ", -1)).collect(Collectors.toUnmodifiableSet());
    }
}
