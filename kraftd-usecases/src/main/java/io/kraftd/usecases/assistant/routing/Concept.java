package io.kraftd.usecases.assistant.routing;

import java.util.Arrays;
import java.util.regex.Pattern;

/** A notion of the field, and the many ways people say it. Patterns are of folded text; English first. */
enum Concept {
    LOWEST(
            "cheap(er|est)?|(least|less) (expensive|costly)|lowest|lower|best (price|offer|deal|bid|quote)s?|most (economical|affordable)"
                    + "|inexpensive|affordable|bargain|undercut\\w*|saves? (us )?(the )?most|costs? (us )?(the )?least|smallest (total|sum|price)"
                    + "|gunstig\\w*|billig\\w*|preiswert\\w*|moins cher\\w*|meilleur prix|barat\\w*|moins disant"),
    HIGHEST(
            "dear(er|est)|(most|more) (expensive|costly)|highest|pric(ier|iest|ey)|costl(y|ier|iest)|overpriced|teuer\\w*|teurer|plus cher\\w*"
                    + "|caro|costs? (us )?(the )?most|steep\\w*"),
    COMPARE(
            "compar\\w*|side by side|versus|vs|against (each|one) (other|another)|stack up|differ(s|ence|ences|ent)?|gap between|spread"
                    + "|ranking|rank(ed)? (list|order)|leads?|leading|front-?runner|best value|overview|summar(y|ise|ize)\\w*|league table|standings"
                    + "|vergleich\\w*|gegenuber\\w*|reihenfolge|comparatif|comparaison|comparer|classement|ranking|comparacion|how far apart"
                    + "|who('s| is) (ahead|winning|in front)|how do (they|the \\w+) (look|do|shape up|fare)"),
    SAVINGS(
            "sav(e|es|ing|ings)( potential)?|ersparnis\\w*|einspar\\w*|econom(ie|ies|iser)|ahorr\\w*|how much (is|lies) between|money on the table"),
    BIDS(
            "cotiz\\w*|propuestas?|"
                    + "bid(s|der|ders|ding)?|offer(s|ed|ing)?|quot(e|es|ed|ing|ation|ations)|tender(s|ers)?|suppliers?|vendors?|angebot\\w*|anbieter\\w*"
                    + "|lieferant\\w*|bieter\\w*|offres?|fournisseurs?|devis|ofertas?|proveedor\\w*|cotiz\\w*|propuestas?|tenderers?"),
    WHY(
            "why|how come|reasons?|what (makes|made|speaks|pushed|drives|drove|puts?|keeps)|justif\\w*|rationale|grounds?|warum|wieso|weshalb"
                    + "|grund|grunde|pourquoi|raisons?|por que|motivo"),
    RANK(
            "rank\\w*|position|places?|placed|first|last|second|third|top|bottom|behind|ahead|wins?|winning|winner|won|los(e|es|er|ing|t)"
                    + "|beat(s|en|ing)?|runner-?up|outrank\\w*|chosen|preferred|favou?r(ed|ite)?|score[sd]?|scoring|rang|platz|gewinn\\w*|verlier\\w*"
                    + "|gagn\\w*|perd\\w*|gana\\w*"),
    ROBUST(
            "robust\\w*|sensitiv\\w*|stab(le|ility)|flip\\w*|tip(s|ped)? (the )?(balance|result)|change the (winner|outcome|result|ranking)"
                    + "|weights?|weighting\\w*|criteri(a|on)|gewicht\\w*|kriteri\\w*|ponderation\\w*|criteres?|how (safe|sure|certain|close) is"),
    EXPLAIN(
            "kommt? (ihr|man|sie|du|ich) .{0,60}(auf|zu)|comment .{0,40}(arriv|pass|obt|calcul)\\w*|como .{0,20}(lleg|calcul|obt)\\w*|(how|where) (on earth |in the world |exactly )?(is|was|were|are) .{0,60}(reached|obtained|calculated|made|from)|from \\d[\\d.,]+\\d.{0,25} to \\d[\\d.,]+\\d|von \\d[\\d.,]+\\d.{0,25} auf \\d[\\d.,]+\\d|de \\d[\\d., ]+\\d.{0,25} a \\d[\\d., ]+\\d|"
                    + "explain\\w*|comes? about|came about|comes? from|came from|arriv(e|ed) at|work(s|ed)? (it |that |this )?out|calculat\\w*|comput\\w*"
                    + "|deriv\\w*|break(s|ing)? ?down|broken down|break .{0,30}down|adjust\\w*|formula\\w*|step by step|(how|where) (did|do|does) (you|we|it|that|this|the)"
                    + " .{0,40}(get|got|from|reach)|made up of|composed|composition|build-?up|built up|traces?|behind (the|that|this) (figure|number|total|amount)"
                    + "|go(es)? from|went from|turn(s|ed)? into|become|became|bridge|walk me through|corrections?|deduct\\w*|aufschlussel\\w*|zustande"
                    + "|berech\\w*|bereinig\\w*|herleit\\w*|erklar\\w*|detail du calcul|expliqu\\w*|explic\\w*|calcul\\w*|desglos\\w*|like for like"),
    LEVELLED(
            "level(l)?(ed|ing)|normali[sz]\\w*|on (the same|one|an equal|a common) basis|comparable (basis|total|price|figure)|evaluated (price|total)"
                    + "|bereinigt\\w*|nivel\\w*"),
    USED_RATE(
            "exchange rates?|fx( rate)?|conversion rate|rate of exchange|(currency|dollar|pound|euro|sterling) (rate|conversion)|convert(ed|s|ing)?"
                    + "|wechselkurs\\w*|umrechn\\w*|taux de change|conversion|tipo de cambio"),
    STAND_IN(
            "stand-?ins?|plug(s|ged)?( (value|price|figure|number)s?)?|placeholder|stood in|stands in|assumed price|filled in|ersatzwert\\w*"),
    MISSING(
            "olvid\\w*|oubli\\w*|vergess\\w*|ausgelassen|weggelassen|ausser acht|"
                    + "missing|miss(es|ed)?|left out|leav(e|es|ing) out|omit\\w*|forg[eo]t\\w*|unpriced|not priced|no price|without (a )?price|gaps?"
                    + "|incomplete|lack(s|ing)?|absent|unanswered|open (point|question|issue|item)s?|unclear|skipp\\w*|unquoted|not quoted|holes?|blanks?"
                    + "|(did|does|do|has|have|is|are)(n'?t| not) (\\w+ )?(quote|price|cover|bid|offer|include|answer)\\w*|never (quoted|priced|offered|answered)"
                    + "|complete (bid|offer|scope|quote)|fully priced|cover(s|ed|age)?( (all|every|the (whole|full|entire)))?( (line|item|scope)s?)?|exclusions?"
                    + "|whole scope|full scope|everything we asked|unresolved|outstanding|still (need|open|lack)\\w*|don'?t (we )?know|not know yet|clear(ed)? up"
                    + "|fehl\\w*|luck(e|en)|unvollstandig\\w*|offene? (punkt|frage)\\w*|manqu\\w*|lacunes?|falta\\w*|alternat\\w*|incomplet\\w*"),
    WITHOUT(
            "kick\\w*|throw\\w*|chuck\\w*|boot(s|ed|ing)?|toss\\w*|scrap\\w*|dump\\w*|sidelin\\w*|cut(s|ting)? (\\w+ ){1,2}out|(if|when) we los(e|t)|"
                    + "without|exclud\\w*|except|leav(e|ing) (\\w+ ){1,3}out|drop(s|ped|ping)?( out)?|withdr[ae]w\\w*|pull(s|ed)? out|back(s|ed)? out|bail\\w*"
                    + "|falls? (away|through)|minus|ignor(e|ing)|rul(e|ed|ing) out|remov(e|ed|ing)|ohne|sans|sin|bankrupt\\w*|insolven\\w*|goes bust"
                    + "|out of the (race|picture|running)|unavailable|disappear\\w*|not (there|available|in the race|an option)|can(no|')?t use|no longer"
                    + "|dis?qualif\\w*|declin\\w*|refus(e|es|ed) to|isn'?t available|count(ing)? (\\w+ ){1,2}out|ausschli\\w*|ausfall\\w*|wegfall\\w*|exclu\\w*"),
    MUST_HAVE(
            "must (get|have|include|be included)|has to (get|be included)|includ(e|ing) (at least )?|insist on|in any case|at least one line|keep (\\w+ ){1,3}in"),
    SPLIT(
            "split\\w*|(single|sole|one)[- ](source|supplier|vendor|stop|hand)\\w*|everything (from|to|with|at)|all (from|to|with|at) (one|a single)|distribut\\w*"
                    + "|divid\\w*|allocat\\w*|share out|per line|line by line|item by item|cherry-?pick\\w*|mix and match|combin\\w*|several (suppliers|vendors)"
                    + "|more than one (supplier|vendor)|multiple (suppliers|vendors)|aufteil\\w*|aufteilung|repart\\w*|dividir|package"),
    AWARD(
            "award\\w*|optimal\\w*|optimum|(should|shall|could|can|do|would) (we|i|you) (\\w+ )?(buy|choose|pick|take|go|order|select|award|give|hire|use)"
                    + "|recommend\\w*|who (should|would|gets?)|scenarios?|what[- ]if|what would|what happens|would (it|we|that|the|this)|simulat\\w*|suppos\\w*"
                    + "|if we|imagine|assum(e|ing)|cheapest (award|way|combination|mix|overall)|best deal overall|goes? to whom|zuschlag\\w*|vergeb\\w*|vergabe"
                    + "|empfehl\\w*|attribu\\w*|adjudic\\w*|recommand\\w*|recomiend\\w*"),
    HISTORY(
            "(paid|pay|bought|buy|purchased|ordered|cost|spent|charged) .{0,60}(before|previously|last time|last year|in the past|earlier|so far|ever|formerly)"
                    + "|(last|previous|past|former|historic\\w*|earlier|prior|old) (price|purchase|order|time|cost|rate|buy|paid|year|deal)\\w*|history|histories"
                    + "|track record|used to (pay|cost)|trend|over time|have we (ever )?(bought|paid|ordered|purchased)|did we (ever )?(pay|buy|order)|gezahlt|bezahlt|fruher\\w*"
                    + "|letzte(s|r)? (mal|preis)|dernier(e|s)? (prix|commande|fois)|historique|ultimo precio|historial|price development"),
    DOCUMENTS(
            "documents?|files?|papers?|paperwork|upload\\w*|pdfs?|attachments?|spreadsheets?|scans?|dokument\\w*|datei\\w*|unterlagen|fichiers?"
                    + "|archivos?|documentos?|pieces jointes"),
    LIST(
            "list\\w*|show|which|how many|number of|overview|on file|on record|(have|did) (we|i|you) (got|get|received?|uploaded?)|received?|came in|arrived"
                    + "|in the system|do (we|i|you) have|are there|what have|welche\\w*|zeig\\w*|wie viele|quels?|quelles?|combien|cuant\\w*|cuales|liste[rn]?|everything"),
    FIND(
            "find|search\\w*|look(ing)? (for|up)|where .{0,40}(mention|say|state|writ|found|appear|stand)\\w*|mention\\w*|contain\\w*|says? (anything|something)"
                    + "|talk(s)? about|refer(s|red)? to|the word|keyword|occurs?|suche\\w*|erwahn\\w*|cherch\\w*|mentionn\\w*|busca\\w*|menciona\\w*|spot|locate|which .{0,30}(speak|talk)s? of"),
    VALIDATE(
            "validat\\w*|valid|check\\w*|verif\\w*|plausib\\w*|data quality|quality|errors?|mistakes?|anomal\\w*|consisten\\w*|add(s)? up|correct(ly)?|trust\\w*"
                    + "|reliab(le|ly)|confiden\\w*|well[- ]read|read (right|correctly|well|properly)|sound|problems? (with|in)|wrong (with|in)|review(ed)?"
                    + "|pruf\\w*|fehler\\w*|stimm(t|en)|korrekt|erreurs?|verifi\\w*|ready for processing|completeness|double-?check|audit|arithmetic|how well|legible|okay|in order"),
    ORDER("purchase orders?|pos?|orders?|bestell\\w*|bons? de commande|commandes?|pedidos?|ordenes"),
    DRAFT(
            "draft\\w*|prepare|create|make (me )?(a|an|the|up)|write|raise|generate|set up|compose|formulate|issue|produce|propose|put together|draw up|get .{0,20}ready"
                    + "|erstell\\w*|schreib\\w*|entwurf|entwerf\\w*|verfass\\w*|redig\\w*|prepar\\w*|crea(r)?|redacta\\w*|ecri(s|re|vez)"),
    ISSUED(
            "already|issued|so far|been (issued|made|done|sent|created|placed|ordered)|did we (order|issue)|have we (ordered|issued)|what (orders|pos)|which (orders|pos)"
                    + "|how many (orders|pos)|any (orders|pos)|ausgestellt|emises?|emitid\\w*|exist\\w*|placed"),
    LETTER(
            "nudg(e|es|ing)|remind\\w*|prod|ping|pok(e|ing)|drop .{0,20}a (line|note)|get back to|reach out to|politely|anmahn\\w*|relanc\\w*|recordar\\w*|"
                    + "letters?|e-?mails?|mails?|message|clarif\\w*|query|queries|rfi|writ(e|ing) to|follow(-| )?up with|chase|note to|brief|nachfrag\\w*|ruckfrag\\w*"
                    + "|anschreiben|lettre|courriel|courrier|carta|correo|aclara\\w*|questions? (to|for)|reminder"),
    STATUS(
            "status|stage|progress|where (are we|do we stand|am i|did we get)|how far|next steps?|what('s| is| comes)? next|to-?do|done so far|stands?|phase|steps?"
                    + "|pending|workflow|up to( now)?|finished|wrapped up|left to do|remaining|stand der|wie weit|fortschritt|nachste\\w*|etat|avancement"
                    + "|ou en (est|sommes)|prochaine|estado|siguiente|state of (play|affairs)|proceed|milestone"),
    BUYING("buy|buying|purchas(e|ing)|kaufen|acheter|comprar|procure"),
    DOUBT(
            "really|actually|true|seriously|for real|can(not| that| this)? be( right)?|typo|are you sure|wirklich|vraiment|de verdad|stimmt das|hard to believe|surely not"),
    RATE_MOVE(
            "(exchange rates?|rates?|kurs|wechselkurs|taux|dollar|pound|sterling|currency|currencies|euro|fx|usd|gbp)( \\w+){0,3} (mov|chang|shift|fluctuat|go(es)? (up|down)|ris|fall|drop|strengthen|weaken|swing|turn|steigt|sinkt|mont|baiss|sub|baj)\\w*"
                    + "|(another|different|new|other) (exchange )?rate"),
    CLOUD(
            "azure|document intelligence|cloud\\w*|form recogni[sz]er|paid (reader|service|ocr)|ocr service|di decision|wolke"),
    HELP(
            "what (can|could) you (do|help|answer|tell)|what do you (do|know)|how (do|can|should) i (use|work with|talk to)|capabilit\\w*|what are you( able)?"
                    + "|who are you|your (features|functions|abilities)|what (kind|sort)s? of (questions?|things)|what (questions|things) can|was kannst du|que peux-tu"
                    + "|que sais-tu|que puedes|what is this assistant|how does this (assistant|chat) work|what may i ask|what can i ask"),
    HELP_WORD("help|hilfe|aide|ayuda"),
    PROFILE(
            "tell (me|us) (more |something )?(about|of)|who (is|are|was)|profile|information (on|about)|info (on|about)|details (of|on|about|for)|know(n)? (about|of)"
                    + "|background|everything (on|about)|fact ?sheet|dossier|wer ist|qui est|quien es|portrait|describe|introduce|steckbrief|summary of|data on"),
    QUANTITY(
            "how (many|much) .{0,60}(need|require|want|ask|request|buy|order)\\w*|quantit(y|ies)|how many|menge|stuckzahl|quantite\\w*|cantidad"),
    PRICE(
            "price[sd]?|cost(s|ing)?|charg(e|es|ed|ing)|how much|ask(s|ing)? for|rates?|expensive|unit price|preis\\w*|kost\\w*|prix|coute\\w*|precio\\w*|cuesta\\w*|amount"),
    NOW_ACT(
            "send|submit|dispatch|transmit|forward|place|approve|sign|execute|release|pay|transfer|wire|cancel|delete|erase|accept|publish|book|reject|purge|email|mail|fax"
                    + "|order|buy|award|finali[sz]e|confirm|trigger|notify|inform|schick\\w*|sende\\w*|bestelle|losche\\w*|envoie\\w*|envoyez|supprime\\w*|envia\\w*|borra\\w*|bezahl\\w*"),
    CHANGE(
            "(change|set|update|modify|edit|overwrite|raise|lower|reduce|increase|replace|adjust|correct|fix|alter) (the |its |their |his |my )?(\\w+ ){0,4}"
                    + "(prices?|quantit(y|ies)|totals?|amounts?|fields?|values?|offers?|quotes?|dates?|lines?)"),
    SECRET(
            "system ?prompt|(your|the|its|hidden|initial) (\\w+ )?(instructions?|prompts?|configuration|guidelines)|ignore (all|any|your|previous|the above|everything)"
                    + "|disregard (all|any|your|previous|the)|forget (all|your|previous|everything)|jailbreak|developer mode|api[- ]?keys?|passwor[dt]s?|secrets?|credentials?"
                    + "|access tokens?|connection string|environment variables?|source code|(other|another|different|foreign) (users?|owners?|customers?|compan(y|ies)|clients?|tenants?|buyers?"
                    + "|accounts?|organi[sz]ations?|person|people|firms?|department)('?s)?|(someone|somebody|anyone|anybody|everyone|everybody) else('?s)?|all (users|customers|tenants|accounts)"
                    + "|systemanweisung\\w*|passwort|mot de passe|contrasena|of (the )?(admin|administrator)"),
    OUTSIDE(
            "weather|joke|poem|song|lyrics|football|soccer|news|headlines?|stock (market|price)|bitcoin|crypto\\w*|recipe|capital (city )?of|president|movie|film|restaurant"
                    + "|hotel|flight|holiday|vacation|horoscope|wetter|meteo|el tiempo|python|javascript|story|birthday|what time|meaning of life|sing|essay|homework|celebrit\\w*"
                    + "|interest rates?|inflation|traffic|sports?|lottery|tax return|medical|diagnos\\w*|legal advice|witz|blague|chiste|gedicht");

    private final Pattern pattern;

    Concept(String alternatives) {
        pattern = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

    /** Whether a folded text says it. */
    boolean in(String folded) {
        return pattern.matcher(folded).find();
    }

    /** Whether a folded text says any concept at all. */
    static boolean anyIn(String folded) {
        return Arrays.stream(values()).anyMatch(each -> each.in(folded));
    }

    Pattern pattern() {
        return pattern;
    }
}
