/// French, as a PO file: `envelope texts fr` writes it out.
let frenchText = #"""
  msgid ""
  msgstr ""
  "Language: fr\n"
  "X-Language-Name: Français\n"
  "Plural-Forms: nplurals=2; plural=(n > 1);\n"

  msgid "Nobody is on the roll yet; import the list."
  msgstr "Personne n’est encore sur la liste électorale ; importez-la."

  msgid "{1} on the roll."
  msgstr "{1} sur la liste électorale."

  msgid "{1} on the roll, {2} without mail."
  msgstr "{1} sur la liste électorale, {2} sans adresse électronique."

  msgid "{1} with nominees and rules."
  msgstr "{1} avec nommés et règles."

  msgid "Without nominees: {1}."
  msgstr "Sans nommés : {1}."

  msgid "Tried on made-up ballots."
  msgstr "Essayées sur des bulletins inventés."

  msgid "Try the rules on made-up ballots, and see that they do what you mean."
  msgstr "Essayez les règles sur des bulletins inventés, et voyez si elles font ce que vous voulez."

  msgid "A test mail was handed over."
  msgstr "Un courriel d’essai a été remis."

  msgid "Nobody has a mail address; print letters."
  msgstr "Personne n’a d’adresse électronique ; imprimez des lettres."

  msgid "Send yourself a test mail and see it arrive."
  msgstr "Envoyez-vous un courriel d’essai et vérifiez qu’il arrive."

  msgid "The keyholder has the file."
  msgstr "Le dépositaire a le fichier de clés."

  msgid "The keyholder makes the keys on their page; without them nobody could count."
  msgstr "Le dépositaire crée les clés sur sa page ; sans elles, personne ne pourrait dépouiller."

  msgid "sealing the envelopes of {1}"
  msgstr "la mise sous enveloppe de {1}"

  msgid "{1} is not decided; the room has to end it"
  msgstr "{1} n’est pas décidé ; la réunion doit le terminer"

  msgid "nominee \"{1}\" in {2}"
  msgstr "nommé « {1} » dans {2}"

  msgid "the season has no round \"{1}\""
  msgstr "la saison n’a pas de scrutin « {1} »"

  msgid "the season has no category \"{1}\""
  msgstr "la saison n’a pas de catégorie « {1} »"

  msgid "the round {1} is not open"
  msgstr "le scrutin {1} n’est pas ouvert"

  msgid "the round {1} is open or was; its rules are frozen"
  msgstr "le scrutin {1} est ou a été ouvert ; ses règles sont figées"

  msgid "the round {1} closes at {2}; closing it sooner needs a reason"
  msgstr "le scrutin {1} se ferme le {2} ; le fermer plus tôt demande un motif"

  msgid "{1} was done before"
  msgstr "cela a déjà été fait : {1}"

  msgid "{1} tie in {2}, and nothing given decides it; give the round a tie-seed before it opens, or decide the tie with a reason"
  msgstr "{1} sont à égalité dans {2}, et rien ne tranche ; donnez au scrutin une graine de départage avant son ouverture, ou tranchez avec un motif"

  msgid "the key \"{1}\" is needed; it lies in the keyholder's file"
  msgstr "la clé « {1} » est nécessaire ; elle est dans le fichier du dépositaire"

  msgid "the envelope of {1} is out of order; next is {2}"
  msgstr "l’enveloppe de {1} n’est pas à son tour ; la suivante est {2}"

  msgid "the envelope of {1} does not hold what was committed to; stop and start the drill"
  msgstr "l’enveloppe de {1} ne contient pas ce qui avait été engagé ; arrêtez et lancez la procédure de correction"

  msgid "there is no {1}"
  msgstr "introuvable : {1}"

  msgid "Voting in {1} is open from {2} to {3} only. Your ballot was not taken."
  msgstr "Le vote dans {1} est ouvert du {2} au {3} seulement. Votre bulletin n’a pas été accepté."

  msgid "Voting in {1} was closed early, before {2}. This ballot was not taken; one that you cast before stands."
  msgstr "Le vote dans {1} a été clos avant l’heure prévue ({2}). Ce bulletin n’a pas été accepté ; celui que vous avez déposé avant reste valable."

  msgid "You have no vote in {1}."
  msgstr "Vous n’avez pas de voix dans {1}."

  msgid "{1} is not a nominee for {2}."
  msgstr "{1} n’est pas nommé dans {2}."

  msgid "{1} stands twice on your ballot for {2}. Name each once."
  msgstr "{1} figure deux fois sur votre bulletin pour {2}. Nommez chacun une fois."

  msgid "{1} is no longer a nominee for {2}. Choose again."
  msgstr "{1} n’est plus nommé dans {2}. Choisissez à nouveau."

  msgid "The line that begins “{1}” in {2} is too long. Title and names are enough."
  msgstr "La ligne qui commence par « {1} » dans {2} est trop longue. Titre et noms suffisent."

  msgid "Your ballot on paper came in and is the one that counts."
  msgstr "Votre bulletin papier est arrivé et c’est lui qui compte."

  msgid "To vote in {1} you declare: {2} Tick it, or do not vote there."
  msgstr "Pour voter dans {1} vous déclarez : {2} Cochez-le, ou n’y votez pas."

  msgid "The score of {1} in {2} is no whole number from 0 to {3}."
  msgstr "La note de {1} dans {2} n’est pas un nombre entier de 0 à {3}."

  msgid "member \"{1}\""
  msgstr "membre « {1} »"

  msgid "changed the name, an address, the branch or where you vote"
  msgstr "a changé le nom, une adresse, la branche ou là où vous votez"

  msgid "ended all of your sign-ins"
  msgstr "a fermé toutes vos sessions"

  msgid "printed a letter with a code to sign in"
  msgstr "a imprimé une lettre avec un code pour se connecter"

  msgid "the count of {1}"
  msgstr "le dépouillement de {1}"

  msgid "ballot of {1} in {2}"
  msgstr "bulletin de {1} dans {2}"

  msgid "set your ballot in {1} aside, uncounted; you can cast another until voting ends"
  msgstr "a mis de côté votre bulletin dans {1}, non compté ; vous pouvez en déposer un autre jusqu’à la fin du vote"

  msgid "set your ballot in {1} aside, uncounted"
  msgstr "a mis de côté votre bulletin dans {1}, non compté"

  msgid "open case of {1}"
  msgstr "dossier ouvert de {1}"

  msgid "give a reason; the member reads it"
  msgstr "donnez un motif ; le membre le lit"

  msgid "mail that bounced with this number"
  msgstr "courriel rejeté portant ce numéro"

  msgid "a code to sign in is not kept; let the member ask for a new one"
  msgstr "un code de connexion n’est pas gardé ; le membre doit en demander un autre"

  msgid "Your code for {1}"
  msgstr "Votre code pour {1}"

  msgid "Your ballot for {1} is in"
  msgstr "Votre bulletin pour {1} est dans l’urne"

  msgid "Test mail for {1}"
  msgstr "Courriel d’essai de {1}"

  msgid "{1}: what the office did for you"
  msgstr "{1} : ce que le bureau a fait pour vous"

  msgid "{1}: a member says that it was not them"
  msgstr "{1} : un membre dit que ce n’était pas lui"

  msgid "You have not voted in {1} yet"
  msgstr "Vous n’avez pas encore voté pour {1}"

  msgid "Your ballot for {1} is filled in and not cast"
  msgstr "Votre bulletin pour {1} est rempli mais pas déposé"

  msgid "{1}: another end of voting"
  msgstr "{1} : le vote se termine à un autre moment"

  msgid "{1}: in confidence, for your answer"
  msgstr "{1} : confidentiel, pour votre réponse"

  msgid "{1}: {2} is no longer a nominee"
  msgstr "{1} : {2} n’est plus nommé"

  msgid "say what title they are, in at most {1} bytes"
  msgstr "dites de quel titre il s’agit, en {1} octets au plus"

  msgid "line that is read so"
  msgstr "ligne lue ainsi"

  msgid "such line"
  msgstr "une telle ligne"

  msgid "the announcement of {1}"
  msgstr "l’annonce de {1}"

  msgid "the last envelope"
  msgstr "la dernière enveloppe"

  msgid "sealed envelope of {1}"
  msgstr "enveloppe scellée de {1}"

  msgid "the season does not name {1} to learn results"
  msgstr "la saison ne désigne pas {1} pour connaître des résultats"

  msgid "{1} holds what members wrote; open the names and read them first"
  msgstr "{1} contient ce que les membres ont écrit ; ouvrez les noms et lisez-les d’abord"

  msgid "the nominees of {1} are announced; take the nominee out of the category instead"
  msgstr "les nommés de {1} sont annoncés ; retirez plutôt le nommé de la catégorie"

  msgid "candidate \"{1}\" in {2}"
  msgstr "candidat « {1} » dans {2}"

  msgid "nominee who is found and not announced"
  msgstr "nommé trouvé et non annoncé"

  msgid "\"{1}\" is no mail address"
  msgstr "« {1} » n’est pas une adresse électronique"

  msgid "this nomination is no longer among those found; write to the office if it should be"
  msgstr "cette nomination n’est plus parmi celles trouvées ; écrivez au bureau si elle devait l’être"

  msgid "The nominees are announced. Write to the office about anything that is to change."
  msgstr "Les nommés sont annoncés. Écrivez au bureau si quelque chose doit changer."

  msgid "{1} of \"{2}\""
  msgstr "{1} de « {2} »"

  msgid "such a set of people for \"{1}\"; keep them, change the order"
  msgstr "un tel ensemble de personnes pour « {1} » ; gardez-les, changez l’ordre"

  msgid "this needs a reason"
  msgstr "il faut un motif"

  msgid "the same proposal"
  msgstr "la même proposition"

  msgid "somebody else than who proposed it must approve it"
  msgstr "quelqu’un d’autre que l’auteur de la proposition doit l’approuver"

  msgid "proposal that waits"
  msgstr "proposition en attente"

  msgid "not yet: {1}"
  msgstr "pas encore : {1}"

  msgid "the new close is in the past"
  msgstr "la nouvelle clôture est déjà passée"

  msgid "a tie that nothing decides: {1}"
  msgstr "une égalité que rien ne tranche : {1}"

  msgid "No Award"
  msgstr "Aucun prix"

  msgid "nobody"
  msgstr "personne"

  msgid "from 1 to 500 members"
  msgstr "de 1 à 500 membres"

  msgid "no round of the rehearsal is open"
  msgstr "aucun scrutin de la répétition n’est ouvert"

  msgid "this is the real season; only a rehearsal has invented ballots"
  msgstr "c’est la vraie saison ; seule une répétition a des bulletins inventés"

  msgid "category \"{1}\", named for member {2}"
  msgstr "catégorie « {1} », indiquée pour le membre {2}"

  msgid "branch \"{1}\", named for member {2}"
  msgstr "branche « {1} », indiquée pour le membre {2}"

  msgid "opening {1} early needs a reason"
  msgstr "ouvrir {1} en avance demande un motif"

  msgid "the time of {1} is over; move its close before it opens"
  msgstr "le délai de {1} est passé ; déplacez sa clôture avant de l’ouvrir"

  msgid "nominee \"{1}\""
  msgstr "nommé « {1} »"

  msgid "envelopes with paper ballots came back to {1} that are not opened and entered yet"
  msgstr "des enveloppes de bulletins papier sont revenues pour {1} et ne sont pas encore ouvertes et saisies"

  msgid "the file is of the season {1}, not of {2}"
  msgstr "le fichier est de la saison {1}, non de {2}"

  msgid "{1}: the rule {2} holds votes again until somebody has enough; hold its final in a room (room: of the round), or take another rule"
  msgstr "{1} : la règle {2} revote jusqu’à ce que quelqu’un ait assez de voix ; tenez sa finale en réunion (room: du scrutin), ou prenez une autre règle"

  msgid "{1}: its final is held in a room, where a rule holds votes again until somebody has enough, as nsfc, nyfcc and cannes do; the rule {2} votes once"
  msgstr "{1} : sa finale se tient en réunion, où la règle revote jusqu’à ce que quelqu’un ait assez de voix, comme nsfc, nyfcc et cannes ; la règle {2} ne vote qu’une fois"

  msgid "{1}: members write names on the ballots of nominations, and of a final only where it is held in a room"
  msgstr "{1} : les membres écrivent des noms sur les bulletins de nomination, et d’une finale seulement si elle se tient en réunion"

  msgid "{1}: the rule {2} reads scores, and a ballot that members write on has none; take another rule, or a list of entries"
  msgstr "{1} : la règle {2} lit des notes, et un bulletin écrit n’en a pas ; prenez une autre règle ou une liste d’œuvres"

  msgid "{1}: the rule {2} reads points that panels give or votes that a ballot spreads, and a season's ballots score each from 0 to a highest; take another rule, or count its ballots by envelope count"
  msgstr "{1} : la règle {2} lit des points de jurys ou des voix réparties, et les bulletins d’une saison notent chacun de 0 à un maximum ; prenez une autre règle, ou dépouillez avec envelope count"

  msgid "{1} is voted, not decided"
  msgstr "{1} est voté, non décidé"

  msgid "give a name and an address with an @"
  msgstr "donnez un nom et une adresse avec un @"

  msgid "section \"{1}\""
  msgstr "section « {1} »"

  msgid "the role {1} is for the whole season; for a section alone there are administrator and chair"
  msgstr "le rôle {1} vaut pour toute la saison ; pour une seule section il y a administrateur et présidence"

  msgid "member of staff"
  msgstr "membre de l’équipe"

  msgid "these are not the six digits that the app shows now; look again"
  msgstr "ce ne sont pas les six chiffres que l’application montre maintenant ; regardez encore"

  msgid "name screeners, and at most as many looks as there are of them"
  msgstr "indiquez des évaluateurs, et pas plus de lectures qu’il n’y a d’évaluateurs"

  msgid "entry \"{1}\" in {2}"
  msgstr "inscription « {1} » dans {2}"

  msgid "{1} is credited in {2}"
  msgstr "{1} est crédité dans {2}"

  msgid "{1} does not judge this entry: {2}"
  msgstr "{1} ne juge pas cette inscription : {2}"

  msgid "{1} has this entry already"
  msgstr "{1} a déjà cette inscription"

  msgid "you do not judge this entry"
  msgstr "vous ne jugez pas cette inscription"

  msgid "a score is a whole number from 0 to {1}"
  msgstr "une note est un nombre entier de 0 à {1}"

  msgid "4,000 letters are enough"
  msgstr "4000 lettres suffisent"

  msgid "say why, in at most 300 letters; the committee's chair reads it"
  msgstr "dites pourquoi, en 300 lettres au plus ; la présidence du comité le lit"

  msgid "the shortlist of {1}"
  msgstr "la présélection de {1}"

  msgid "entry of yours"
  msgstr "inscription à vous"

  msgid "{1} has opened; its entries are frozen"
  msgstr "{1} est ouvert ; ses inscriptions sont figées"

  msgid "{1} has no nominations to shorten; what is eligible stands on the ballot"
  msgstr "{1} n’a pas de nominations à réduire ; ce qui est admis est sur le bulletin"

  msgid "choose one entry of the category or more"
  msgstr "choisissez une inscription de la catégorie ou plus"

  msgid "a shortlist needs a reason"
  msgstr "une présélection demande un motif"

  msgid "The running time is not given."
  msgstr "La durée n’est pas indiquée."

  msgid "It runs {1} minutes; at least {2} are asked."
  msgstr "Elle dure {1} minutes ; il en faut au moins {2}."

  msgid "It runs {1} minutes; at most {2} are allowed."
  msgstr "Elle dure {1} minutes ; {2} au plus sont admises."

  msgid "It runs {1} minutes."
  msgstr "Elle dure {1} minutes."

  msgid "No release is given; asked is {1}."
  msgstr "Aucune sortie n’est indiquée ; il faut {1}."

  msgid "It was released {1}."
  msgstr "Elle est sortie {1}."

  msgid "None of its releases is {1}."
  msgstr "Aucune de ses sorties n’est {1}."

  msgid "It is not said how many days it ran; asked is {1}."
  msgstr "On ne dit pas combien de jours elle a été projetée ; il faut {1}."

  msgid "on {1}"
  msgstr "le {1}"

  msgid "on {1} in {2}"
  msgstr "le {1} en {2}"

  msgid "The countries of production are not given."
  msgstr "Les pays de production ne sont pas indiqués."

  msgid "It was made in {1}."
  msgstr "Elle a été produite en {1}."

  msgid "It was made in {1}; asked is {2}."
  msgstr "Elle a été produite en {1} ; il faut {2}."

  msgid "It names {1} as {2}; at most {3} are allowed."
  msgstr "Elle nomme {1} comme {2} ; {3} au plus sont admis."

  msgid "{1} in {2} is entered for {3} too ({4})."
  msgstr "{1} dans {2} est aussi inscrit dans {3} ({4})."

  msgid "The performance is entered in no other category."
  msgstr "L’interprétation n’est inscrite dans aucune autre catégorie."

  msgid "{1} is entered here a second time ({2}); see whether it is one work."
  msgstr "{1} est inscrite ici une seconde fois ({2}) ; voyez s’il s’agit d’une seule œuvre."

  msgid "nothing is entered for this category now"
  msgstr "rien ne s’inscrit dans cette catégorie maintenant"

  msgid "give the title and your name, of at most {1} letters each"
  msgstr "donnez le titre et votre nom, de {1} lettres au plus chacun"

  msgid "this entry is submitted; ask the office"
  msgstr "cette inscription est déposée ; demandez au bureau"

  msgid "The title is missing."
  msgstr "Le titre manque."

  msgid "Name at least one person."
  msgstr "Nommez au moins une personne."

  msgid "The running time is missing."
  msgstr "La durée manque."

  msgid "Give a release."
  msgstr "Indiquez une sortie."

  msgid "The countries of production are missing."
  msgstr "Les pays de production manquent."

  msgid "the submission of {1}"
  msgstr "le dépôt de {1}"

  msgid "entries closed {1}; write to the office"
  msgstr "les inscriptions ont fermé le {1} ; écrivez au bureau"

  msgid "this entry cannot be taken back here any more; write to the office"
  msgstr "cette inscription ne peut plus être retirée ici ; écrivez au bureau"

  msgid "there is nothing to appeal"
  msgstr "il n’y a rien à contester"

  msgid "say why, in at most 4,000 letters"
  msgstr "dites pourquoi, en 4000 lettres au plus"

  msgid "entry \"{1}\""
  msgstr "inscription « {1} »"

  msgid "this entry is not submitted"
  msgstr "cette inscription n’est pas déposée"

  msgid "a decision needs a reason"
  msgstr "une décision demande un motif"

  msgid "{1} has opened, so the entries of {2} are frozen; take the nominee out or pass it over instead"
  msgstr "{1} est ouvert, les inscriptions de {2} sont donc figées ; retirez le nommé ou écartez-le"

  msgid "the season would not be whole"
  msgstr "la saison ne serait pas entière"

  msgid "entry that could be given back"
  msgstr "inscription qui puisse être rendue"

  msgid "say what is to be changed"
  msgstr "dites ce qu’il faut changer"

  msgid "no files are taken here"
  msgstr "aucun fichier n’est pris ici"

  msgid "a file may have at most {1} MB"
  msgstr "un fichier peut avoir au plus {1} Mo"

  msgid "only {1} files are taken, and this is none"
  msgstr "seuls des fichiers {1} sont pris, et celui-ci n’en est pas un"

  msgid "an entry has at most {1} files"
  msgstr "une inscription a au plus {1} fichiers"

  msgid "the list is empty"
  msgstr "la liste est vide"

  msgid "there is no column \"{1}\"; the first line names the columns: "
  msgstr "il n’y a pas de colonne « {1} » ; la première ligne nomme les colonnes : "

  msgid "more than {1} entries"
  msgstr "plus de {1} inscriptions"

  msgid "\"{1}\" is no category that takes entries"
  msgstr "« {1} » n’est pas une catégorie qui prend des inscriptions"

  msgid "title and contact have at most {1} letters each"
  msgstr "titre et contact ont au plus {1} lettres chacun"

  msgid "\"{1}\" is no address that begins with https://"
  msgstr "« {1} » n’est pas une adresse qui commence par https://"

  msgid "\"{1}\" is no number of minutes"
  msgstr "« {1} » n’est pas un nombre de minutes"

  msgid "\"{1}\" is no day; write it as 2025-03-02"
  msgstr "« {1} » n’est pas un jour ; écrivez-le comme 2025-03-02"

  msgid "the contact lacks a name or a mail address"
  msgstr "il manque au contact un nom ou une adresse électronique"

  msgid "{1}: your entry {2}"
  msgstr "{1} : votre inscription {2}"

  msgid "{1}: {2} is entered"
  msgstr "{1} : {2} est inscrite"

  msgid "{1}: {2} is eligible"
  msgstr "{1} : {2} est admise"

  msgid "{1}: {2} is not eligible"
  msgstr "{1} : {2} n’est pas admise"

  msgid "{1}: something of {2} is to be changed"
  msgstr "{1} : quelque chose de {2} est à changer"

  msgid "Runs {1} to {2} minutes."
  msgstr "Dure de {1} à {2} minutes."

  msgid "Runs at least {1} minutes."
  msgstr "Dure au moins {1} minutes."

  msgid "Runs at most {1} minutes."
  msgstr "Dure au plus {1} minutes."

  msgid "Released"
  msgstr "Sortie"

  msgid "Made in {1}."
  msgstr "Produite en {1}."

  msgid "Names at most {1} as {2}."
  msgstr "Nomme au plus {1} comme {2}."

  msgid "A performance is entered in one category alone."
  msgstr "Une interprétation s’inscrit dans une seule catégorie."

  msgid "a release"
  msgstr "une sortie"

  msgid "from {1} to {2}"
  msgstr "du {1} au {2}"

  msgid "on or after {1}"
  msgstr "le {1} ou après"

  msgid "on or before {1}"
  msgstr "le {1} ou avant"

  msgid "in {1}"
  msgstr "dans {1}"

  msgid "no score from {1}"
  msgstr "aucune note sur {1}"

  msgid "{1} from {2} of {3}"
  msgstr "{1} par {2} sur {3}"

  msgid "{1} has no vote in this round"
  msgstr "{1} n’a pas de voix dans ce scrutin"

  msgid "the envelope of {1} has come back already"
  msgstr "l’enveloppe de {1} est déjà revenue"

  msgid "name somebody to send it to"
  msgstr "indiquez à qui l’envoyer"

  msgid "no envelope of this round has that code"
  msgstr "aucune enveloppe de ce scrutin n’a ce code"

  msgid "this envelope of {1} is void: another was sent. Put it aside unopened"
  msgstr "cette enveloppe de {1} est nulle : une autre a été envoyée. Mettez-la de côté sans l’ouvrir"

  msgid "an envelope with this code came back before. Put this one aside unopened"
  msgstr "une enveloppe avec ce code est déjà revenue. Mettez celle-ci de côté sans l’ouvrir"

  msgid "no envelope waits to be opened"
  msgstr "aucune enveloppe n’attend d’être ouverte"

  msgid "kind of sheet \"{1}\""
  msgstr "genre de feuille « {1} »"

  msgid "sheet {1} {2} is in the box already"
  msgstr "la feuille {1} {2} est déjà dans l’urne"

  msgid "a sheet's number is from 1"
  msgstr "le numéro d’une feuille commence à 1"

  msgid "as many sheets of kind {1} are entered as envelopes were opened; look at the numbers"
  msgstr "autant de feuilles du genre {1} sont saisies que d’enveloppes ouvertes ; regardez les numéros"

  msgid "the other has entered this sheet under another word; agree on the word, and enter it again"
  msgstr "l’autre a saisi cette feuille sous un autre mot ; convenez du mot et saisissez-la à nouveau"

  msgid "no opened envelope is left for this sheet"
  msgstr "il ne reste aucune enveloppe ouverte pour cette feuille"

  msgid "in the round {1} nobody votes on paper"
  msgstr "dans le scrutin {1} personne ne vote sur papier"

  msgid "the first line must name the columns: number and name, and perhaps mail and branch; say below which is which"
  msgstr "la première ligne doit nommer les colonnes : numéro et nom, et peut-être courriel et branche ; dites ci-dessous laquelle est laquelle"

  msgid "\"{1}\" is no member number: letters, digits and . _ - only, at most 64"
  msgstr "« {1} » n’est pas un numéro de membre : lettres, chiffres et . _ - seulement, 64 au plus"

  msgid "number {1} stands in line {2} too"
  msgstr "le numéro {1} figure aussi à la ligne {2}"

  msgid "number {1} has no name"
  msgstr "le numéro {1} n’a pas de nom"

  msgid "there is no branch \"{1}\""
  msgstr "il n’y a pas de branche « {1} »"

  msgid "more than {1} members"
  msgstr "plus de {1} membres"

  msgid "there is no category \"{1}\"; put ; between several"
  msgstr "il n’y a pas de catégorie « {1} » ; mettez ; entre plusieurs"

  msgid "nobody votes in {1}"
  msgstr "personne ne vote dans {1}"

  msgid "{1}: is this your address?"
  msgstr "{1} : est-ce votre adresse ?"

  msgid "{1}: you are on the roll"
  msgstr "{1} : vous êtes sur la liste électorale"

  msgid "{1}: you are not put on the roll"
  msgstr "{1} : vous n’êtes pas mis sur la liste électorale"

  msgid "the text has more than {1} letters"
  msgstr "le texte a plus de {1} lettres"

  msgid "nobody registers here at present; write to the office"
  msgstr "personne ne s’inscrit ici pour l’instant ; écrivez au bureau"

  msgid "give a name of at most {1} letters"
  msgstr "donnez un nom de {1} lettres au plus"

  msgid "what you tell the office has more than {1} letters"
  msgstr "ce que vous dites au bureau a plus de {1} lettres"

  msgid "branch \"{1}\""
  msgstr "branche « {1} »"

  msgid "too many are registering at this moment; try again in some days"
  msgstr "trop de personnes s’inscrivent en ce moment ; réessayez dans quelques jours"

  msgid "a member number has letters, digits and . _ - only, at most 64 of them"
  msgstr "un numéro de membre n’a que des lettres, des chiffres et . _ -, 64 au plus"

  msgid "the number {1} is {2}'s; take another"
  msgstr "le numéro {1} est celui de {2} ; prenez-en un autre"

  msgid "give a reason; whoever asked reads it"
  msgstr "donnez un motif ; la personne le lit"

  msgid "application \"{1}\""
  msgstr "demande « {1} »"

  msgid "the decision about {1}"
  msgstr "la décision sur {1}"

  msgid "a substitute cannot be the chair"
  msgstr "un suppléant ne peut pas présider"

  msgid "the meeting has begun; a proxy is named before it"
  msgstr "la réunion a commencé ; une procuration se donne avant"

  msgid "name somebody else"
  msgstr "nommez quelqu’un d’autre"

  msgid "name a chair first"
  msgstr "nommez d’abord une présidence"

  msgid "the meeting began"
  msgstr "le début de la réunion"

  msgid "say why {1} is excused"
  msgstr "dites pourquoi {1} est excusé"

  msgid "vote {1} is still open; end it first"
  msgstr "le vote {1} est encore ouvert ; terminez-le d’abord"

  msgid "look at the spellings of {1} first"
  msgstr "regardez d’abord les graphies de {1}"

  msgid "the vote on {1}"
  msgstr "le vote sur {1}"

  msgid "{1} has a winner who has a prize already; say first whether it stands"
  msgstr "{1} a un gagnant qui a déjà un prix ; dites d’abord si cela tient"

  msgid "{1} are here, and a vote needs {2}"
  msgstr "{1} sont là, et un vote en demande {2}"

  msgid "no vote is open now; look at the page again"
  msgstr "aucun vote n’est ouvert maintenant ; regardez encore la page"

  msgid "you hold no proxy of {1}"
  msgstr "vous n’avez pas de procuration de {1}"

  msgid "say why the vote ends before all are in"
  msgstr "dites pourquoi le vote se termine avant que tous les bulletins soient dans l’urne"

  msgid "no vote is open"
  msgstr "aucun vote n’est ouvert"

  msgid "say as which title it is read"
  msgstr "dites comme quel titre il est lu"

  msgid "a vote is open, or spellings wait"
  msgstr "un vote est ouvert, ou des graphies attendent"

  msgid "nobody was voted on yet"
  msgstr "personne n’a encore été mis au vote"

  msgid "leave for another prize needs a reason; it stands in the minutes"
  msgstr "l’autorisation d’un autre prix demande un motif ; il figure au procès-verbal"

  msgid "candidate \"{1}\" who has a prize already"
  msgstr "candidat « {1} » qui a déjà un prix"

  msgid "a vote is open; end it first"
  msgstr "un vote est ouvert ; terminez-le d’abord"

  msgid "second prize in {1}"
  msgstr "second prix dans {1}"

  msgid "{1} is not decided; vote, share it, or note that it is not awarded"
  msgstr "{1} n’est pas décidé ; votez, partagez-le, ou notez qu’il n’est pas attribué"

  msgid "the round {1} is not held in a room"
  msgstr "le scrutin {1} ne se tient pas en réunion"

  msgid "less than a minute"
  msgstr "moins d’une minute"

  msgid "Nominations"
  msgstr "Nominations"

  msgid "Nominations ({1})"
  msgstr "Nominations ({1})"

  msgid "Final vote"
  msgstr "Vote final"

  msgid "Final vote ({1})"
  msgstr "Vote final ({1})"

  msgid "{1} and {2}"
  msgstr "{1} et {2}"

  msgid "{1} or {2}"
  msgstr "{1} ou {2}"

  msgid "“{1} …” is too long. Title and names are enough."
  msgstr "« {1} … » est trop long. Titre et noms suffisent."

  msgid "{1} stood there twice; it is kept once."
  msgstr "{1} y figurait deux fois ; on le garde une fois."

  msgid "\"{1}\" beside {2} is no score from 0 to {3}."
  msgstr "« {1} » à côté de {2} n’est pas une note de 0 à {3}."

  msgid "\"{1}\" beside {2} is no rank; type 1, 2, 3 …"
  msgstr "« {1} » à côté de {2} n’est pas un rang ; écrivez 1, 2, 3 …"

  msgid "{1} and {2} both have the number {3}. Look at their order."
  msgstr "{1} et {2} ont tous deux le numéro {3}. Regardez leur ordre."

  msgid "Choose one."
  msgstr "Choisissez-en un."

  msgid "Score as many as you like. {1} = best, 0 = worst."
  msgstr "Notez-en autant que vous voulez. {1} = le meilleur, 0 = le moins bon."

  msgid "Write one down."
  msgstr "Écrivez-en un."

  msgid "Write up to {1}, the best first. 1 = best."
  msgstr "Écrivez-en jusqu’à {1}, le meilleur d’abord. 1 = le meilleur."

  msgid "Write up to {1}; the order does not matter."
  msgstr "Écrivez-en jusqu’à {1} ; l’ordre ne compte pas."

  msgid "Tick all that you find worthy; the order does not matter."
  msgstr "Cochez tous ceux que vous en jugez dignes ; l’ordre ne compte pas."

  msgid "Tick up to {1}; the order does not matter."
  msgstr "Cochez-en jusqu’à {1} ; l’ordre ne compte pas."

  msgid "Rank as many as you like. 1 = best."
  msgstr "Classez-en autant que vous voulez. 1 = le meilleur."

  msgid "Rank up to {1}. 1 = best."
  msgstr "Classez-en jusqu’à {1}. 1 = le meilleur."

  msgid "held in the room, {1}"
  msgstr "se tient en réunion, {1}"

  msgid "opens {1}"
  msgstr "ouvre le {1}"

  msgid "you have no vote in it"
  msgstr "vous n’y avez pas de voix"

  msgid "your ballot is in for {1} of {2}"
  msgstr "votre bulletin est dans l’urne pour {1} sur {2}"

  msgid "open until {1}; {2}"
  msgstr "ouvert jusqu’au {1} ; {2}"

  msgid "closed; {1}"
  msgstr "fermé ; {1}"

  msgid "Ballot"
  msgstr "Bulletin"

  msgid "Saved. What is saved when voting ends counts."
  msgstr "Enregistré. Ce qui est enregistré à la fin du vote compte."

  msgid "Saved in this browser. It is not cast yet."
  msgstr "Enregistré dans ce navigateur. Ce n’est pas encore déposé."

  msgid "Saved, not cast yet."
  msgstr "Enregistré, pas encore déposé."

  msgid "The ballot names nobody. Go back and choose in one category or more."
  msgstr "Le bulletin ne nomme personne. Revenez et choisissez dans une catégorie ou plus."

  msgid "Your ballot is in"
  msgstr "Votre bulletin est dans l’urne"

  msgid "A score is missing. Go back and look at your ballot again."
  msgstr "Une note manque. Revenez et regardez encore votre bulletin."

  msgid "Saving …"
  msgstr "Enregistrement …"

  msgid "Not saved: no connection. It is tried again with your next change."
  msgstr "Non enregistré : pas de connexion. Nouvel essai à votre prochain changement."

  msgid "Move {1} up, now {2} of {3}"
  msgstr "Monter {1}, maintenant {2} sur {3}"

  msgid "Move {1} down, now {2} of {3}"
  msgstr "Descendre {1}, maintenant {2} sur {3}"

  msgid "Take {1} out of the ranking"
  msgstr "Retirer {1} du classement"

  msgid "Rank {1} next"
  msgstr "Classer {1} ensuite"

  msgid "Undone: {1}, now {2} of {3}"
  msgstr "Annulé : {1}, maintenant {2} sur {3}"

  msgid "Undone: {1} is not ranked"
  msgstr "Annulé : {1} n’est pas classé"

  msgid "At most {1} here"
  msgstr "Ici {1} au plus"

  msgid "{1} is no longer ranked"
  msgstr "{1} n’est plus classé"

  msgid "{1}, now {2} of {3}"
  msgstr "{1}, maintenant {2} sur {3}"

  msgid "now closed"
  msgstr "maintenant fermé"

  msgid "You do not vote here."
  msgstr "Vous ne votez pas ici."

  msgid "Nothing chosen."
  msgstr "Rien de choisi."

  msgid "The ballot you cast before stays."
  msgstr "Le bulletin que vous avez déposé reste."

  msgid "Not counted: you have not declared “{1}”."
  msgstr "Non compté : vous n’avez pas déclaré « {1} »."

  msgid "Review"
  msgstr "Relire"

  msgid "the winner alone"
  msgstr "le gagnant seul"

  msgid "the winner and each round’s table"
  msgstr "le gagnant et le tableau de chaque tour"

  msgid "every ballot, without names"
  msgstr "tous les bulletins, sans noms"

  msgid "Saved, and it counts."
  msgstr "Enregistré, et cela compte."

  msgid "Saved. Not counted before you tick what is asked there: {1}."
  msgstr "Enregistré. Non compté avant que vous ne cochiez ce qui y est demandé : {1}."

  msgid "Ranked: instant runoff"
  msgstr "Classement : vote alternatif"

  msgid "Choose one: most votes"
  msgstr "En choisir un : le plus de voix"

  msgid "Tick all you find worthy: most ticks"
  msgstr "Cocher tous ceux qui en sont dignes : le plus de coches"

  msgid "Scores from 0 to 10: highest sum"
  msgstr "Notes de 0 à 10 : la plus grande somme"

  msgid "Scores from 0 to 5: the two highest, then which of them more prefer"
  msgstr "Notes de 0 à 5 : les deux plus hautes, puis celui des deux que le plus grand nombre préfère"

  msgid "Ranked: Schulze, pair by pair"
  msgstr "Classement : Schulze, deux à deux"

  msgid "Ranked: points by place"
  msgstr "Classement : points selon le rang"

  msgid "Ranked, with No Award on the ballot"
  msgstr "Classement, avec « Aucun prix » sur le bulletin"

  msgid "Categories"
  msgstr "Catégories"

  msgid "Give the category a name of at most 120 letters."
  msgstr "Donnez à la catégorie un nom de 120 lettres au plus."

  msgid "Choose a rule."
  msgstr "Choisissez une règle."

  msgid "Give at least one nominee, a line each; or let members find them, of what is entered."
  msgstr "Donnez au moins un nommé, un par ligne ; ou laissez les membres les trouver parmi ce qui est inscrit."

  msgid "Say how many become nominees and how many a member names, from 1 to 100."
  msgstr "Dites combien deviennent nommés et combien un membre en nomme, de 1 à 100."

  msgid "Give a title of at most 200 letters."
  msgstr "Donnez un titre de 200 lettres au plus."

  msgid "Taking a nominee out needs a reason."
  msgstr "Retirer un nommé demande un motif."

  msgid "That cannot be."
  msgstr "Ce n’est pas possible."

  msgid "voted"
  msgstr "votée"

  msgid "decided"
  msgstr "décidée"

  msgid "honorary"
  msgstr "honorifique"

  msgid "The two passphrases differ. Type the same one twice."
  msgstr "Les deux phrases secrètes diffèrent. Écrivez deux fois la même."

  msgid "{1} nominees are found. They are announced {2}."
  msgstr "{1} nommés sont trouvés. Ils sont annoncés le {2}."

  msgid "{1} nominees are announced."
  msgstr "{1} nommés sont annoncés."

  msgid "Counted, and open to everybody."
  msgstr "Dépouillé, et ouvert à tous."

  msgid "Counted. Each winner is sealed in an envelope, and nobody has seen a name."
  msgstr "Dépouillé. Chaque gagnant est scellé dans une enveloppe, et personne n’a vu de nom."

  msgid "{1} different lines are open to the office, without how often each was written."
  msgstr "{1} lignes différentes sont ouvertes au bureau, sans qu’on sache combien de fois chacune a été écrite."

  msgid "opening the last envelope"
  msgstr "l’ouverture de la dernière enveloppe"

  msgid "The envelope of {1} is open."
  msgstr "L’enveloppe de {1} est ouverte."

  msgid "Deciding a tie needs a reason."
  msgstr "Trancher une égalité demande un motif."

  msgid "Choose one of the tied."
  msgstr "Choisissez l’un des ex æquo."

  msgid "Choose your key file."
  msgstr "Choisissez votre fichier de clés."

  msgid "The passphrase does not open this file. Nothing was counted."
  msgstr "La phrase secrète n’ouvre pas ce fichier. Rien n’a été dépouillé."

  msgid "This is no key file, or it was changed: {1}."
  msgstr "Ce n’est pas un fichier de clés, ou il a été modifié : {1}."

  msgid "No award"
  msgstr "Aucun prix"

  msgid "Keys"
  msgstr "Clés"

  msgid "Say who learns a result before the night."
  msgstr "Dites qui connaît un résultat avant la soirée."

  msgid "Who learns results"
  msgstr "Qui connaît les résultats"

  msgid "the season does not name you to learn results before the night"
  msgstr "la saison ne vous désigne pas pour connaître des résultats avant la soirée"

  msgid "Look at the results"
  msgstr "Voir les résultats"

  msgid "Nobody, before an envelope is opened on the night"
  msgstr "Personne, avant qu’une enveloppe soit ouverte lors de la soirée"

  msgid "Those named, with a keyholder; all others on the night"
  msgstr "Les personnes désignées, avec un dépositaire ; tous les autres lors de la soirée"

  msgid "Nobody needs a letter: all have mail, or the last round is over."
  msgstr "Personne n’a besoin de lettre : tous ont une adresse électronique, ou le dernier scrutin est fini."

  msgid "Letters"
  msgstr "Lettres"

  msgid "Member number {1}"
  msgstr "Numéro de membre {1}"

  msgid "With this code you vote, as often as you like until {1}, at"
  msgstr "Avec ce code vous votez, aussi souvent que vous voulez jusqu’au {1}, sur"

  msgid "It is for you alone. O is read as 0, I and L as 1; small letters do. A telephone reads the square at the right and asks before it signs you in."
  msgstr "Il est pour vous seul. O se lit 0, I et L se lisent 1 ; les minuscules conviennent. Un téléphone lit le carré à droite et demande avant de vous connecter."

  msgid "{1}: letters"
  msgstr "{1} : lettres"

  msgid "Rehearsal: nothing here counts"
  msgstr "Répétition : rien ici ne compte"

  msgid "Look"
  msgstr "Apparence"

  msgid "Write the colour as #7A1F2B."
  msgstr "Écrivez la couleur comme #7A1F2B."

  msgid "Write the colour for dark screens as #E2707C, or leave it empty."
  msgstr "Écrivez la couleur pour écrans sombres comme #E2707C, ou laissez vide."

  msgid "A mark has at most {1} KB."
  msgstr "Un emblème a au plus {1} Ko."

  msgid "A mark is a PNG or JPEG file."
  msgstr "Un emblème est un fichier PNG ou JPEG."

  msgid "queued"
  msgstr "en attente"

  msgid "sent"
  msgstr "envoyé"

  msgid "bounced"
  msgstr "rejeté"

  msgid "A test mail to you is on its way. See it arrive; then the checklist has its tick."
  msgstr "Un courriel d’essai vous est envoyé. Vérifiez qu’il arrive ; la liste est alors cochée."

  msgid "It is queued again."
  msgstr "Il est de nouveau en attente."

  msgid "Reminders are queued, to nobody twice a day."
  msgstr "Les rappels sont en attente d’envoi ; personne n’en reçoit deux le même jour."

  msgid "What the receiver's server says:"
  msgstr "Ce que dit le serveur du destinataire :"

  msgid "Mail"
  msgstr "Courriel"

  msgid "tried {1} times"
  msgstr "essayé {1} fois"

  msgid "{1} has no mail address; print a letter."
  msgstr "{1} n’a pas d’adresse électronique ; imprimez une lettre."

  msgid "A code is on its way, if none was sent within a minute."
  msgstr "Un code est en route, sauf si un autre a été envoyé il y a moins d’une minute."

  msgid "The last round is over; a code would be good for nothing."
  msgstr "Le dernier scrutin est fini ; un code ne servirait à rien."

  msgid "All sign-ins of {1} are ended."
  msgstr "Toutes les sessions de {1} sont fermées."

  msgid "Give a name of at most 200 letters."
  msgstr "Donnez un nom de 200 lettres au plus."

  msgid "{1} is no mail address."
  msgstr "{1} n’est pas une adresse électronique."

  msgid "Changed."
  msgstr "Changé."

  msgid "Write down what you found."
  msgstr "Écrivez ce que vous avez trouvé."

  msgid "The case is closed."
  msgstr "Le dossier est clos."

  msgid "none: gets letters"
  msgstr "aucune : reçoit des lettres"

  msgid "{1} members are on the roll."
  msgstr "{1} membres sont sur la liste électorale."

  msgid "Import"
  msgstr "Importer"

  msgid "Members"
  msgstr "Membres"

  msgid "Number"
  msgstr "Numéro"

  msgid "Name"
  msgstr "Nom"

  msgid "Branch"
  msgstr "Branche"

  msgid "Postal address"
  msgstr "Adresse postale"

  msgid "Votes in"
  msgstr "Vote dans"

  msgid "This needs a reason."
  msgstr "Il faut un motif."

  msgid "Done."
  msgstr "Fait."

  msgid "It waits for a second person, who approves it on the page Season or Keys."
  msgstr "Cela attend une seconde personne, qui l’approuve sur la page Saison ou Clés."

  msgid "Approved and done."
  msgstr "Approuvé et fait."

  msgid "The proposal is dropped."
  msgstr "La proposition est abandonnée."

  msgid "Open now: {1}"
  msgstr "Ouvrir maintenant : {1}"

  msgid "Close now, so that it can be counted: {1}"
  msgstr "Fermer maintenant, pour pouvoir dépouiller : {1}"

  msgid "Move the close of {1} to {2}"
  msgstr "Déplacer la clôture de {1} au {2}"

  msgid "Set the ballot of member {1} in {2} aside; they may vote again"
  msgstr "Mettre de côté le bulletin du membre {1} dans {2} ; il peut voter à nouveau"

  msgid "Set the ballot of member {1} in {2} aside; they may not vote again"
  msgstr "Mettre de côté le bulletin du membre {1} dans {2} ; il ne peut pas voter à nouveau"

  msgid "administrator"
  msgstr "administrateur"

  msgid "juror"
  msgstr "juré"

  msgid "chair"
  msgstr "présidence"

  msgid "keyholder"
  msgstr "dépositaire"

  msgid "stage manager"
  msgstr "régisseur"

  msgid "press"
  msgstr "presse"

  msgid "auditor"
  msgstr "auditeur"

  msgid "Say when nominations open and close."
  msgstr "Dites quand les nominations ouvrent et ferment."

  msgid "The announcement is no time."
  msgstr "L’annonce n’est pas une heure."

  msgid "The new close is no time. Write it as 2026-03-08T18:00:00+01:00, with the offset from UTC."
  msgstr "La nouvelle clôture n’est pas une heure. Écrivez-la comme 2026-03-08T18:00:00+01:00, avec l’écart à UTC."

  msgid "rehearsal"
  msgstr "répétition"

  msgid "the present season"
  msgstr "la saison en cours"

  msgid "earlier"
  msgstr "antérieure"

  msgid "Seasons"
  msgstr "Saisons"

  msgid "There is no such season here."
  msgstr "Cette saison n’existe pas ici."

  msgid "A rehearsal has no next year. Look at the real season first."
  msgstr "Une répétition n’a pas d’année suivante. Regardez d’abord la vraie saison."

  msgid "Give the new season a name of at most 120 letters."
  msgstr "Donnez à la nouvelle saison un nom de 120 lettres au plus."

  msgid "Say when voting opens and closes, and when the night is."
  msgstr "Dites quand le vote ouvre et ferme, et quand a lieu la soirée."

  msgid "This is a rehearsal already."
  msgstr "C’est déjà une répétition."

  msgid "Say how many invented members there are, from 1 to 500."
  msgstr "Dites combien il y a de membres inventés, de 1 à 500."

  msgid "{1} made-up ballots are cast."
  msgstr "{1} bulletins inventés sont déposés."

  msgid "The season is over. Publish the record."
  msgstr "La saison est finie. Publiez le dossier."

  msgid "Off the schedule two persons decide: one proposes, another approves."
  msgstr "Hors du calendrier deux personnes décident : l’une propose, l’autre approuve."

  msgid "One person may move off the schedule, and the record says so."
  msgstr "Une seule personne peut s’écarter du calendrier, et le dossier le dit."

  msgid "Season"
  msgstr "Saison"

  msgid "{1} is over."
  msgstr "{1} : c’est fini."

  msgid "Name who leads {1}, on the page The room."
  msgstr "Nommez qui dirige {1}, sur la page La réunion."

  msgid "The chair begins {1}."
  msgstr "La présidence commence {1}."

  msgid "{1} is on in the room."
  msgstr "{1} : la séance est en cours."

  msgid "{1} opens {2}, by the clock."
  msgstr "{1} ouvre le {2}, selon l’horloge."

  msgid "{1} is open and closes in {2}."
  msgstr "{1} est ouvert et ferme dans {2}."

  msgid "{1} is closed. A keyholder counts it on the page Keys."
  msgstr "{1} est fermé. Un dépositaire dépouille sur la page Clés."

  msgid "The nominees are announced {1}. See who has answered, on the page Nominations."
  msgstr "Les nommés sont annoncés le {1}. Voyez qui a répondu sur la page Nominations."

  msgid "{1} envelopes are sealed and wait for the night."
  msgstr "{1} enveloppes sont scellées et attendent la soirée."

  msgid "Open until {1}."
  msgstr "Ouvert jusqu’au {1}."

  msgid "Closed {1}."
  msgstr "Fermé le {1}."

  msgid "Not held here: its time is over."
  msgstr "Pas tenu ici : son temps est passé."

  msgid "Opens {1}, closes {2}."
  msgstr "Ouvre le {1}, ferme le {2}."

  msgid "Held in a room. {1}"
  msgstr "Se tient en réunion. {1}"

  msgid "Season file"
  msgstr "Fichier de la saison"

  msgid "Rules"
  msgstr "Règles"

  msgid "\"{1}\" is no time zone; write it as Europe/Berlin or America/New_York."
  msgstr "« {1} » n’est pas un fuseau horaire ; écrivez-le comme Europe/Paris ou America/Montreal."

  msgid "Choose what kind of vote it is."
  msgstr "Choisissez de quel genre de vote il s’agit."

  msgid "The opening is no time."
  msgstr "L’ouverture n’est pas une heure."

  msgid "The close is no time."
  msgstr "La clôture n’est pas une heure."

  msgid "The night is no time."
  msgstr "La soirée n’est pas une heure."

  msgid "Give the nominees, one a line."
  msgstr "Donnez les nommés, un par ligne."

  msgid "Give the body a name."
  msgstr "Donnez un nom à l’organisme."

  msgid "Give the season a name."
  msgstr "Donnez un nom à la saison."

  msgid "Give your name."
  msgstr "Donnez votre nom."

  msgid "Give your mail address."
  msgstr "Donnez votre adresse électronique."

  msgid "Nobody sets up a season over a connection that others can read. Start the site with a certificate, or open this page on the machine itself."
  msgstr "Personne ne crée une saison par une connexion que d’autres peuvent lire. Lancez le site avec un certificat, ou ouvrez cette page sur la machine elle-même."

  msgid "A password has {1} characters or more."
  msgstr "Un mot de passe a {1} caractères ou plus."

  msgid "Begin"
  msgstr "Commencer"

  msgid "Choose one role or more."
  msgstr "Choisissez un rôle ou plus."

  msgid "Somebody with the address {1} works here already."
  msgstr "Quelqu’un avec l’adresse {1} travaille déjà ici."

  msgid "A password has {1} characters or more; nothing else is asked of it."
  msgstr "Un mot de passe a {1} caractères ou plus ; rien d’autre ne lui est demandé."

  msgid "{1} can sign in now."
  msgstr "{1} peut maintenant se connecter."

  msgid "password"
  msgstr "mot de passe"

  msgid "password and app"
  msgstr "mot de passe et application"

  msgid "Staff"
  msgstr "Équipe"

  msgid "Journal"
  msgstr "Journal"

  msgid "Try the rules"
  msgstr "Essayer les règles"

  msgid "Without a branch"
  msgstr "Sans branche"

  msgid "{1} casts told of so far, by the hour; {2} in the fullest."
  msgstr "{1} bulletins signalés jusqu’ici, par heure ; {2} dans la plus chargée."

  msgid "Say how many look at each entry."
  msgstr "Dites combien regardent chaque inscription."

  msgid "Every entry has its looks."
  msgstr "Chaque inscription a ses lectures."

  msgid "Too few may look at {1}: name more screeners."
  msgstr "Trop peu peuvent regarder {1} : nommez plus d’évaluateurs."

  msgid "Assigned."
  msgstr "Attribué."

  msgid "Say how many, and on how many scores at least."
  msgstr "Dites combien, et sur combien de notes au moins."

  msgid "No entry has {1} scores yet."
  msgstr "Aucune inscription n’a encore {1} notes."

  msgid "The shortlist is made."
  msgstr "La présélection est faite."

  msgid "{1} of {2}"
  msgstr "{1} sur {2}"

  msgid "{1} does not judge {2}: {3}"
  msgstr "{1} ne juge pas {2} : {3}"

  msgid "Committee"
  msgstr "Comité"

  msgid "Say when entries open and, later, when they close."
  msgstr "Dites quand les inscriptions ouvrent et, plus tard, quand elles ferment."

  msgid "A file has from 1 to 20 MB."
  msgstr "Un fichier a de 1 à 20 Mo."

  msgid "Rules for entries"
  msgstr "Règles des inscriptions"

  msgid "Say first when works are entered, on the page Entries."
  msgstr "Dites d’abord quand les œuvres s’inscrivent, sur la page Inscriptions."

  msgid "Say in which role."
  msgstr "Dites dans quel rôle."

  msgid "{1} is no number of {2}."
  msgstr "{1} n’est pas un nombre de {2}."

  msgid "{1} is no day. Write it as 2025-03-02."
  msgstr "{1} n’est pas un jour. Écrivez-le comme 2025-03-02."

  msgid "Entries open {1}."
  msgstr "Les inscriptions ouvrent le {1}."

  msgid "Entries close {1}, in {2}."
  msgstr "Les inscriptions ferment le {1}, dans {2}."

  msgid "Nothing is entered in this season."
  msgstr "Rien ne s’inscrit dans cette saison."

  msgid "Entries are closed."
  msgstr "Les inscriptions sont fermées."

  msgid "Enter a work"
  msgstr "Inscrire une œuvre"

  msgid "The entry is taken back."
  msgstr "L’inscription est retirée."

  msgid "The office will look at it again."
  msgstr "Le bureau la regardera à nouveau."

  msgid "The entry is submitted. You hear of the decision by mail."
  msgstr "L’inscription est déposée. Vous apprendrez la décision par courriel."

  msgid "Saved as a draft. It is not submitted yet."
  msgstr "Enregistrée comme brouillon. Elle n’est pas encore déposée."

  msgid "Choose a file first."
  msgstr "Choisissez d’abord un fichier."

  msgid "{1}, each at most {2} MB"
  msgstr "{1}, chacun de {2} Mo au plus"

  msgid "A field is too long; 4,000 letters are enough."
  msgstr "Un champ est trop long ; 4000 lettres suffisent."

  msgid "A title has at most 200 letters."
  msgstr "Un titre a au plus 200 lettres."

  msgid "The list of people did not arrive whole. Send it again."
  msgstr "La liste des personnes n’est pas arrivée entière. Envoyez-la à nouveau."

  msgid "A name has at most 200 letters, a role 100."
  msgstr "Un nom a au plus 200 lettres, un rôle 100."

  msgid "The running time is a whole number of minutes."
  msgstr "La durée est un nombre entier de minutes."

  msgid "The list of releases did not arrive whole. Send it again."
  msgstr "La liste des sorties n’est pas arrivée entière. Envoyez-la à nouveau."

  msgid "Write the country of a release with its two letters, as US or FR."
  msgstr "Écrivez le pays d’une sortie avec ses deux lettres, comme FR ou BE."

  msgid "How long it ran is a whole number of days."
  msgstr "La durée d’exploitation est un nombre entier de jours."

  msgid "The link must be an address that begins with https://."
  msgstr "Le lien doit être une adresse qui commence par https://."

  msgid "draft, not submitted"
  msgstr "brouillon, non déposée"

  msgid "submitted, not decided yet"
  msgstr "déposée, pas encore décidée"

  msgid "not eligible"
  msgstr "non admise"

  msgid "another decision is asked for"
  msgstr "une autre décision est demandée"

  msgid "taken back"
  msgstr "retirée"

  msgid "Entries"
  msgstr "Inscriptions"

  msgid "{1} entries are in."
  msgstr "{1} inscriptions sont prises."

  msgid "not given"
  msgstr "non indiqué"

  msgid "Say whether it is eligible."
  msgstr "Dites si elle est admise."

  msgid "You do not judge it. The chair is told why."
  msgstr "Vous ne la jugez pas. La présidence sait pourquoi."

  msgid "A score is a whole number from 0 to {1}."
  msgstr "Une note est un nombre entier de 0 à {1}."

  msgid "Saved."
  msgstr "Enregistré."

  msgid "Screening"
  msgstr "Visionnage"

  msgid "No season yet"
  msgstr "Pas encore de saison"

  msgid "There is no season here yet. Begin with the first page."
  msgstr "Il n’y a pas encore de saison ici. Commencez par la première page."

  msgid "No such page"
  msgstr "Page inexistante"

  msgid "There is no such page. Go back, or begin at the first page."
  msgstr "Cette page n’existe pas. Revenez en arrière, ou commencez par la première page."

  msgid "Not yours to see"
  msgstr "Pas pour vous"

  msgid "This page is for others. If it should be yours, ask the administrator."
  msgstr "Cette page est pour d’autres. Si vous devez y avoir accès, demandez à l’administrateur."

  msgid "Send it once more"
  msgstr "Envoyez-le encore une fois"

  msgid "The page was open for too long or in another browser, so nothing was changed. Go back, load the page again, and send it once more."
  msgstr "La page a été ouverte trop longtemps ou dans un autre navigateur, donc rien n’a changé. Revenez, rechargez la page, et envoyez-le encore une fois."

  msgid "That was not taken"
  msgstr "Cela n’a pas été accepté"

  msgid "A moment, please"
  msgstr "Un instant, s’il vous plaît"

  msgid "Your ballot was not taken"
  msgstr "Votre bulletin n’a pas été accepté"

  msgid "That sign-in did not work"
  msgstr "Cette connexion n’a pas marché"

  msgid "Try again, or sign in by a code."
  msgstr "Réessayez, ou connectez-vous par un code."

  msgid "the sign-in service did not answer as it should: {1}"
  msgstr "le service de connexion n’a pas répondu comme il devait : {1}"

  msgid "what the sign-in service sent is not trusted: {1}"
  msgstr "ce que le service de connexion a envoyé n’est pas fiable : {1}"

  msgid "the sign-in service does not say who you are: {1}"
  msgstr "le service de connexion ne dit pas qui vous êtes : {1}"

  msgid "it gave no id_token"
  msgstr "il n’a pas donné d’id_token"

  msgid "its signature does not hold"
  msgstr "sa signature n’est pas valable"

  msgid "another service signed it"
  msgstr "un autre service l’a signé"

  msgid "it is for another site"
  msgstr "c’est pour un autre site"

  msgid "it is not of this hour; the clocks may differ"
  msgstr "ce n’est pas de cette heure ; les horloges diffèrent peut-être"

  msgid "it belongs to another attempt"
  msgstr "cela appartient à une autre tentative"

  msgid "it gives no {1}"
  msgstr "il n’indique pas {1}"

  msgid "it has not checked that {1} is yours"
  msgstr "il n’a pas vérifié que {1} est bien à vous"

  msgid "it says that it is {1}"
  msgstr "il dit être {1}"

  msgid "its answer is not understood"
  msgstr "sa réponse n’est pas comprise"

  msgid "it answered {1} for {2}"
  msgstr "il a répondu {1} pour {2}"

  msgid "{1} cannot be had"
  msgstr "impossible d’obtenir {1}"

  msgid "the token"
  msgstr "le jeton"

  msgid "its keys"
  msgstr "ses clés"

  msgid "its description"
  msgstr "sa description"

  msgid "Something inside failed"
  msgstr "Quelque chose a échoué"

  msgid "Nothing was changed. Try again in a minute."
  msgstr "Rien n’a changé. Réessayez dans une minute."

  msgid "Rehearsal."
  msgstr "Répétition."

  msgid "Demo. Its clock stands at {1}."
  msgstr "Démonstration. Son horloge indique {1}."

  msgid "You"
  msgstr "Vous"

  msgid "The room"
  msgstr "La réunion"

  msgid "How lines were read"
  msgstr "Comment les lignes ont été lues"

  msgid "The meeting"
  msgstr "La séance"

  msgid "Committee: {1}"
  msgstr "Comité : {1}"

  msgid "Paper ballots"
  msgstr "Bulletins papier"

  msgid "Second step"
  msgstr "Seconde étape"

  msgid "Tokens"
  msgstr "Jetons"

  msgid "Results"
  msgstr "Résultats"

  msgid "Tick the titles that are one."
  msgstr "Cochez les titres qui n’en font qu’un."

  msgid "Taking a title out needs a reason."
  msgstr "Retirer un titre demande un motif."

  msgid "Bringing a title back needs a reason."
  msgstr "Rétablir un titre demande un motif."

  msgid "Announcing now needs a reason."
  msgstr "Annoncer maintenant demande un motif."

  msgid "Nothing is ready to be announced: a keyholder counts first."
  msgstr "Rien n’est prêt à être annoncé : un dépositaire dépouille d’abord."

  msgid "voting is open"
  msgstr "le vote est ouvert"

  msgid "Opens {1}."
  msgstr "Ouvre le {1}."

  msgid "Closed. The nominees are announced when they are counted."
  msgstr "Fermé. Les nommés sont annoncés une fois le dépouillement fait."

  msgid "Closed. The nominees are announced {1}, by the clock, in {2}."
  msgstr "Fermé. Les nommés sont annoncés le {1}, selon l’horloge, dans {2}."

  msgid "Announced {1}."
  msgstr "Nommés annoncés le {1}."

  msgid "a keyholder opens the names"
  msgstr "un dépositaire ouvre les noms"

  msgid "a keyholder counts"
  msgstr "un dépositaire dépouille"

  msgid "changed since the count: a keyholder counts again"
  msgstr "changé depuis le dépouillement : un dépositaire dépouille à nouveau"

  msgid "all have answered"
  msgstr "tous ont répondu"

  msgid "{1} of {2} have not answered"
  msgstr "{1} sur {2} n’ont pas répondu"

  msgid "Members are still nominating. Come back when the round is closed."
  msgstr "Les membres nomment encore. Revenez quand le scrutin sera fermé."

  msgid "Nominations: {1}"
  msgstr "Nominations : {1}"

  msgid "was sent the link; no answer yet"
  msgstr "le lien a été envoyé ; pas encore de réponse"

  msgid "not asked yet"
  msgstr "pas encore interrogé"

  msgid "accepts, signed {1}"
  msgstr "accepte, signé {1}"

  msgid "declines, signed {1}"
  msgstr "décline, signé {1}"

  msgid "nothing"
  msgstr "rien"

  msgid "attends"
  msgstr "sera présent"

  msgid "does not attend"
  msgstr "sera absent"

  msgid "may attend"
  msgstr "présence incertaine"

  msgid "the name"
  msgstr "le nom"

  msgid "how the name is said"
  msgstr "la prononciation du nom"

  msgid "the title"
  msgstr "le titre"

  msgid "the credit"
  msgstr "le crédit"

  msgid "the order of names"
  msgstr "l’ordre des noms"

  msgid "Say whether you accept the nomination or decline it."
  msgstr "Dites si vous acceptez la nomination ou la déclinez."

  msgid "Sign with your name, of at most 200 letters."
  msgstr "Signez de votre nom, de 200 lettres au plus."

  msgid "That is too long; 2,000 letters are enough."
  msgstr "C’est trop long ; 2000 lettres suffisent."

  msgid "Thank you. Your answer is kept, with the text that you signed."
  msgstr "Merci. Votre réponse est gardée, avec le texte que vous avez signé."

  msgid "Your answer is kept: you decline."
  msgstr "Votre réponse est gardée : vous déclinez."

  msgid "Your nomination"
  msgstr "Votre nomination"

  msgid "The nominees are announced {1}, in {2}."
  msgstr "Les nommés sont annoncés le {1}, dans {2}."

  msgid "The nominees are announced {1}."
  msgstr "Les nommés sont annoncés le {1}."

  msgid "The nominees are announced when they are counted."
  msgstr "Les nommés sont annoncés une fois le dépouillement fait."

  msgid "Nominees"
  msgstr "Nommés"

  msgid "who declined"
  msgstr "qui a décliné"

  msgid "not eligible: {1}"
  msgstr "non admis : {1}"

  msgid "How a line was read"
  msgstr "Comment une ligne a été lue"

  msgid "{1}: paper ballots"
  msgstr "{1} : bulletins papier"

  msgid "Fill the ballot paper in. Write nothing else on it, and no name."
  msgstr "Remplissez le bulletin. N’y écrivez rien d’autre, et aucun nom."

  msgid "Put it into a plain envelope and close it."
  msgstr "Mettez-le dans une enveloppe sans marque et fermez-la."

  msgid "Put that into a second envelope, stick the label with the code on it, and send it so that it is here by {1}."
  msgstr "Mettez-la dans une seconde enveloppe, collez-y l’étiquette portant le code, et envoyez-la pour qu’elle soit ici au plus tard le {1}."

  msgid "You vote on paper. Your ballot paper comes with this letter."
  msgstr "Vous votez sur papier. Votre bulletin accompagne cette lettre."

  msgid "The label is good once and says only that the envelope is yours; it stays on the outside. All envelopes are opened together and the papers mixed, so nobody learns how you voted. "
  msgstr "L’étiquette vaut une fois et dit seulement que l’enveloppe est la vôtre ; elle reste à l’extérieur. Toutes les enveloppes sont ouvertes ensemble et les bulletins mêlés, donc personne n’apprend comment vous avez voté. "

  msgid "If you also vote on the web, the paper counts."
  msgstr "Si vous votez aussi sur le web, le papier compte."

  msgid "If you also vote on the web, the web counts and your envelope stays shut."
  msgstr "Si vous votez aussi sur le web, le web compte et votre enveloppe reste fermée."

  msgid "For the outer envelope: cut out and stick on."
  msgstr "Pour l’enveloppe extérieure : à découper et à coller."

  msgid "Ballot: {1}"
  msgstr "Bulletin : {1}"

  msgid "{1} · ballot paper {2}"
  msgstr "{1} · bulletin {2}"

  msgid "Whoever votes here declares: {1}"
  msgstr "Qui vote ici déclare : {1}"

  msgid "Put a cross beside one."
  msgstr "Mettez une croix à côté d’un seul."

  msgid "Put a cross beside all that you find worthy."
  msgstr "Mettez une croix à côté de tous ceux que vous en jugez dignes."

  msgid "Put a cross beside up to {1}."
  msgstr "Mettez une croix à côté de {1} au plus."

  msgid "Write 1 beside the best, 2 beside the next, as far as you like."
  msgstr "Écrivez 1 à côté du meilleur, 2 à côté du suivant, aussi loin que vous voulez."

  msgid "Write 1 beside the best, 2 beside the next, up to {1}."
  msgstr "Écrivez 1 à côté du meilleur, 2 à côté du suivant, jusqu’à {1}."

  msgid "Write a number from 0 to {1} beside each; {2} is best."
  msgstr "Écrivez un nombre de 0 à {1} à côté de chacun ; {2} est le meilleur."

  msgid "This site makes no PDF, so it sends no paper ballots."
  msgstr "Ce site ne fait pas de PDF, il n’envoie donc pas de bulletins papier."

  msgid "That is no code of an envelope; look at its letters again."
  msgstr "Ce n’est pas le code d’une enveloppe ; regardez encore ses lettres."

  msgid "The envelope of {1} is back."
  msgstr "L’enveloppe de {1} est revenue."

  msgid " Put aside unopened, since they voted on the web: {1}."
  msgstr " À mettre de côté sans ouvrir, à cause d’un vote sur le web : {1}."

  msgid "Open {1} now, and shuffle the sheets before anybody looks at one.{2}"
  msgstr "Ouvrez maintenant {1}, et mêlez les feuilles avant que personne n’en regarde une.{2}"

  msgid "Agree on a word of {1} letters or more."
  msgstr "Convenez d’un mot de {1} lettres ou plus."

  msgid "Control sheet of the paper ballots"
  msgstr "Feuille de contrôle des bulletins papier"

  msgid "Envelopes or sheets"
  msgstr "Enveloppes ou feuilles"

  msgid "First"
  msgstr "Premier"

  msgid "Second"
  msgstr "Deuxième"

  msgid "Control sheet"
  msgstr "Feuille de contrôle"

  msgid "Sent"
  msgstr "Envoyées"

  msgid "Void, sent again"
  msgstr "Nulles, envoyées à nouveau"

  msgid "Came back"
  msgstr "Revenues"

  msgid "Put aside unopened: voted on the web"
  msgstr "Mises de côté sans les ouvrir : voté sur le web"

  msgid "Opened"
  msgstr "Ouvertes"

  msgid "Entered by two and in the box"
  msgstr "Saisies par deux personnes et dans l’urne"

  msgid "Still to enter"
  msgstr "Encore à saisir"

  msgid "Not back"
  msgstr "Non revenues"

  msgid "Where somebody votes on paper and on the web, the paper counts: their ballot on the web is set aside when the envelope is opened."
  msgstr "Si quelqu’un vote sur papier et sur le web, le papier compte : son bulletin du web est mis de côté quand l’enveloppe est ouverte."

  msgid "Where somebody votes on paper and on the web, the web counts: their envelope is put aside unopened."
  msgstr "Si quelqu’un vote sur papier et sur le web, le web compte : son enveloppe est mise de côté sans être ouverte."

  msgid "void, sent again"
  msgstr "nulle, envoyée à nouveau"

  msgid "came back, shut"
  msgstr "revenue, fermée"

  msgid "put aside unopened: voted on the web"
  msgstr "mise de côté sans l’ouvrir : voté sur le web"

  msgid "Type the word that both agreed on first."
  msgstr "Tapez d’abord le mot dont vous êtes convenus."

  msgid "Sheet {1} {2} waits for the second person."
  msgstr "La feuille {1} {2} attend la seconde personne."

  msgid "Sheet {1} {2}: both agree. It is in the box."
  msgstr "Feuille {1} {2} : les deux concordent. Elle est dans l’urne."

  msgid "You and {1} differ in {2}. Look at the sheet together; whoever is wrong enters it again."
  msgstr "Vous et {1} différez dans {2}. Regardez la feuille ensemble ; qui s’est trompé la saisit à nouveau."

  msgid "Sheet {1} {2}"
  msgstr "Feuille {1} {2}"

  msgid "Say for how many days the token is good."
  msgstr "Dites pour combien de jours le jeton vaut."

  msgid "given up: {1}"
  msgstr "abandonné : {1}"

  msgid "try {1} failed ({2}), again {3}"
  msgstr "l’essai {1} a échoué ({2}), à nouveau le {3}"

  msgid "answered {1}"
  msgstr "a répondu {1}"

  msgid "nothing to tell yet"
  msgstr "rien à dire encore"

  msgid "Webhooks"
  msgstr "Webhooks"

  msgid "People can register now."
  msgstr "On peut s’inscrire maintenant."

  msgid "Nobody registers any more."
  msgstr "Plus personne ne s’inscrit."

  msgid "On the roll with the number {1}, and told by mail."
  msgstr "Sur la liste électorale avec le numéro {1}, et prévenu par courriel."

  msgid "Not put on the roll, and told by mail."
  msgstr "Pas mis sur la liste électorale, et prévenu par courriel."

  msgid "{1}, number {2}, has this address already"
  msgstr "{1}, numéro {2}, a déjà cette adresse"

  msgid "{1} put on the roll, {2} not"
  msgstr "{1} mis sur la liste, {2} non"

  msgid "Registrations"
  msgstr "Demandes d’inscription"

  msgid "Register"
  msgstr "S’inscrire"

  msgid "Shared."
  msgstr "Partagé."

  msgid "No award: more voters wanted none than any of the nominees."
  msgstr "Aucun prix : plus de votants n’en voulaient aucun que n’importe lequel des nommés."

  msgid "Not awarded."
  msgstr "Non attribué."

  msgid "The meeting is on."
  msgstr "La séance est ouverte."

  msgid "The vote is open."
  msgstr "Le vote est ouvert."

  msgid "The vote has ended."
  msgstr "Le vote est terminé."

  msgid "Say where {1} is."
  msgstr "Dites où est {1}."

  msgid "Noted."
  msgstr "Noté."

  msgid "It is counted without that name."
  msgstr "On dépouille sans ce nom."

  msgid "It may have this prize too."
  msgstr "Elle peut avoir aussi ce prix."

  msgid "The meeting is over. Every prize is sealed in its envelope."
  msgstr "La séance est finie. Chaque prix est scellé dans son enveloppe."

  msgid "{1}, vote {2}"
  msgstr "{1}, vote {2}"

  msgid "Waiting for {1}."
  msgstr "On attend {1}."

  msgid "{1} of {2} vote in person; a vote needs {3}."
  msgstr "{1} sur {2} votent en personne ; un vote en demande {3}."

  msgid "Open vote {1}"
  msgstr "Ouvrir le vote {1}"

  msgid "On it: {1}."
  msgstr "En lice : {1}."

  msgid "votes from elsewhere"
  msgstr "vote d’ailleurs"

  msgid "away; {1} casts for them"
  msgstr "absent ; {1} vote à sa place"

  msgid "substitute, not called in"
  msgstr "suppléant, non appelé"

  msgid "Minutes are made while the meeting has its key, and again when the envelopes are open."
  msgstr "Le procès-verbal se fait tant que la séance a sa clé, et à nouveau quand les enveloppes sont ouvertes."

  msgid "Not decided yet."
  msgstr "Pas encore décidé."

  msgid "Special mention: {1}."
  msgstr "Mention spéciale : {1}."

  msgid "{1} may have more than one prize: {2}."
  msgstr "{1} peut avoir plus d’un prix : {2}."

  msgid "Shared by {1}."
  msgstr "Partagé par {1}."

  msgid "{1} has it."
  msgstr "C’est {1}."

  msgid "Minutes of the vote"
  msgstr "Procès-verbal du vote"

  msgid "Begun {1}"
  msgstr "Commencé le {1}"

  msgid ", ended {1}"
  msgstr ", fini le {1}"

  msgid "In the chair: {1}. Quorum: {2}."
  msgstr "Présidence : {1}. Quorum : {2}."

  msgid "Who was there"
  msgstr "Qui était là"

  msgid "Where"
  msgstr "Où"

  msgid "Noted"
  msgstr "Noté"

  msgid "Chair"
  msgstr "Présidence"

  msgid "Keyholder"
  msgstr "Dépositaire"

  msgid "{1}: minutes"
  msgstr "{1} : procès-verbal"

  msgid "Confidential until the envelopes are open"
  msgstr "Confidentiel jusqu’à l’ouverture des enveloppes"

  msgid "away; proxy: {1}"
  msgstr "absent ; procuration : {1}"

  msgid ", {1} of them by proxy"
  msgstr ", dont {1} par procuration"

  msgid "Vote {1}: {2} might cast{3}; {4} to {5}"
  msgstr "Vote {1} : {2} pouvaient voter{3} ; de {4} à {5}"

  msgid "Points"
  msgstr "Points"

  msgid "On ballots"
  msgstr "Sur bulletins"

  msgid "Votes"
  msgstr "Voix"

  msgid "Vote {1}"
  msgstr "Vote {1}"

  msgid "{1} of {2} ballots{3}"
  msgstr "{1} bulletins sur {2}{3}"

  msgid "Vote {1} is open."
  msgstr "Le vote {1} est ouvert."

  msgid "Not voted on yet."
  msgstr "Pas encore mis au vote."

  msgid "Spellings are looked at first."
  msgstr "On regarde d’abord les graphies."

  msgid "{1} has enough, and has {2} already."
  msgstr "{1} a assez de voix, et a déjà {2}."

  msgid "No majority yet."
  msgstr "Pas encore de majorité."

  msgid "That vote has ended. Your ballot was not taken; look at what is open now."
  msgstr "Ce vote est terminé. Votre bulletin n’a pas été accepté ; regardez ce qui est ouvert maintenant."

  msgid "The meeting waits for its key. Cast again in a moment."
  msgstr "La séance attend sa clé. Déposez à nouveau dans un instant."

  msgid "Your ballot is in."
  msgstr "Votre bulletin est dans l’urne."

  msgid "The ballot for {1} is in."
  msgstr "Le bulletin pour {1} est dans l’urne."

  msgid "Nobody casts for you."
  msgstr "Personne ne vote pour vous."

  msgid "{1} casts for you while you are away."
  msgstr "{1} vote pour vous pendant votre absence."

  msgid "The meeting is over. What was decided is sealed until the night."
  msgstr "La séance est finie. Ce qui est décidé est scellé jusqu’à la soirée."

  msgid "The meeting begins {1}."
  msgstr "La séance commence le {1}."

  msgid "Your name"
  msgstr "Votre nom"

  msgid "One name."
  msgstr "Un nom."

  msgid "{1} names, the best first; with fewer names the points start lower."
  msgstr "{1} noms, le meilleur d’abord ; avec moins de noms les points commencent plus bas."

  msgid "Third"
  msgstr "Troisième"

  msgid "Fourth"
  msgstr "Quatrième"

  msgid "Fifth"
  msgstr "Cinquième"

  msgid "Sixth"
  msgstr "Sixième"

  msgid "Seventh"
  msgstr "Septième"

  msgid "Eighth"
  msgstr "Huitième"

  msgid "Ninth"
  msgstr "Neuvième"

  msgid "Next"
  msgstr "Suivant"

  msgid "Say how many must be there, and what the room is told."
  msgstr "Dites combien doivent être là, et ce que la réunion apprend."

  msgid "in: {1} of {2}"
  msgstr "dans l’urne : {1} sur {2}"

  msgid "Now"
  msgstr "Maintenant"

  msgid "no vote in it"
  msgstr "pas de voix dans celui-ci"

  msgid "in for {1} of {2} categories"
  msgstr "dans l’urne pour {1} catégories sur {2}"

  msgid "Within the hour from {1}"
  msgstr "Dans l’heure à partir du {1}"

  msgid "came in"
  msgstr "arrivé"

  msgid "said “this was not me”"
  msgstr "a dit « ce n’était pas moi »"

  msgid "closed the case"
  msgstr "a clos le dossier"

  msgid "mailed code"
  msgstr "code par courriel"

  msgid "printed code"
  msgstr "code imprimé"

  msgid "This sign-in was begun in another browser, or more than ten minutes ago. Begin it again."
  msgstr "Cette connexion a été commencée dans un autre navigateur, ou il y a plus de dix minutes. Recommencez."

  msgid "{1} did not sign you in. Try again, or sign in by a code."
  msgstr "{1} ne vous a pas connecté. Réessayez, ou connectez-vous par un code."

  msgid "{1} says that you are {2}, and nobody on the roll has this number or address. Write to the office."
  msgstr "{1} dit que vous êtes {2}, et personne sur la liste électorale n’a ce numéro ou cette adresse. Écrivez au bureau."

  msgid "{1} members share the address {2}. Sign in by a code: each has their own."
  msgstr "{1} membres partagent l’adresse {2}. Connectez-vous par un code : chacun a le sien."

  msgid "The form did not arrive whole. Load the page again."
  msgstr "Le formulaire n’est pas arrivé entier. Rechargez la page."

  msgid "Type your member number or mail address."
  msgstr "Tapez votre numéro de membre ou votre adresse électronique."

  msgid "A code has 10 letters and digits, or 16 on paper. Look again."
  msgstr "Un code a 10 lettres et chiffres, ou 16 sur papier. Regardez encore."

  msgid "This code is not known, was used, or is older than 30 minutes. Ask for a new one."
  msgstr "Ce code n’est pas connu, a servi, ou a plus de 30 minutes. Demandez-en un nouveau."

  msgid "Address or password is wrong."
  msgstr "L’adresse ou le mot de passe est faux."

  msgid "Type the six digits that your app shows now; each is good once."
  msgstr "Tapez les six chiffres que votre application montre maintenant ; chacun vaut une fois."

  msgid "Nobody signs in over a connection that others can read. The administrator starts the site with a certificate (--tls-cert and --tls-key) or behind a proxy that has one (--behind-proxy)."
  msgstr "Personne ne se connecte par une liaison que d’autres peuvent lire. L’administrateur lance le site avec un certificat (--tls-cert et --tls-key) ou derrière un mandataire qui en a un (--behind-proxy)."

  msgid "Sign in"
  msgstr "Se connecter"

  msgid "Your code"
  msgstr "Votre code"

  msgid "none: you get letters"
  msgstr "aucune : vous recevez des lettres"

  msgid "The office is told"
  msgstr "Le bureau est prévenu"

  msgid "open, closes {1}, in {2}"
  msgstr "ouvert, ferme le {1}, dans {2}"

  msgid "closed"
  msgstr "fermé"

  msgid "Welcome"
  msgstr "Bienvenue"

  msgid "What was sent is larger than {1} KB."
  msgstr "Ce qui a été envoyé dépasse {1} Ko."

  msgid "The form did not arrive whole. Go back and send it again."
  msgstr "Le formulaire n’est pas arrivé entier. Revenez et envoyez-le encore."

  msgid "this site makes no PDF; print the page from your browser"
  msgstr "ce site ne fait pas de PDF ; imprimez la page depuis votre navigateur"

  msgid "Ballots"
  msgstr "Bulletins"

  msgid "{{#path}}<a href=\"{{.}}\">Fill in</a>: {{/path}}{{when}}"
  msgstr "{{#path}}<a href=\"{{.}}\">Remplir</a> : {{/path}}{{when}}"

  msgid "There is nothing to vote on yet."
  msgstr "Il n’y a encore rien à voter."

  msgid "<span class=\"saved-word\">{{#isSaved}}Saved.{{/isSaved}}{{^isSaved}}Cast.{{/isSaved}}</span> You can change it until {{until}}, which is in {{left}}."
  msgstr "<span class=\"saved-word\">{{#isSaved}}Enregistré.{{/isSaved}}{{^isSaved}}Déposé.{{/isSaved}}</span> Vous pouvez le changer jusqu’au {{until}}, soit dans {{left}}."

  msgid "It holds your vote in:"
  msgstr "Il contient votre vote dans :"

  msgid "Your receipt"
  msgstr "Votre reçu"

  msgid "<a class=\"button\" download=\"receipt-{{code}}.txt\" href=\"data:text/plain;base64,{{{receipt}}}\">Keep the receipt as a file</a> <a href=\"/ballot/{{round}}\">Change my ballot</a>"
  msgstr "<a class=\"button\" download=\"receipt-{{code}}.txt\" href=\"data:text/plain;base64,{{{receipt}}}\">Garder le reçu comme fichier</a> <a href=\"/ballot/{{round}}\">Changer mon bulletin</a>"

  msgid "To change it, fill the ballot in again: this site cannot show you what you cast, since nobody can read it before the count. The new ballot takes the old one’s place, category by category."
  msgstr "Pour le changer, remplissez à nouveau le bulletin : ce site ne peut pas vous montrer ce que vous avez déposé, puisque personne ne peut le lire avant le dépouillement. Le nouveau bulletin remplace l’ancien, catégorie par catégorie."

  msgid "<span class=\"unsaved-word\">Preview.</span> This is what a member sees who votes in every category. Nothing here is kept. <a href=\"/admin\">Go back</a>"
  msgstr "<span class=\"unsaved-word\">Aperçu.</span> Voici ce que voit un membre qui vote dans toutes les catégories. Rien ici n’est gardé. <a href=\"/admin\">Revenir</a>"

  msgid "{{name}}, this is your ballot. Closes {{until}}, <span id=\"left\">in {{left}}</span>."
  msgstr "{{name}}, voici votre bulletin. Fermeture le {{until}}, <span id=\"left\">dans {{left}}</span>."

  msgid "<span class=\"saved-word\">Your ballot is in</span> for {{castTitles}}. {{#isSaved}}What you change takes its place.{{/isSaved}}{{^isSaved}}Casting again takes its place there. What you cast cannot be shown.{{/isSaved}}"
  msgstr "<span class=\"saved-word\">Votre bulletin est dans l’urne</span> pour {{castTitles}}. {{#isSaved}}Ce que vous changez le remplace.{{/isSaved}}{{^isSaved}}Un nouveau dépôt le remplace pour ces catégories. Ce que vous avez déposé ne peut pas être montré.{{/isSaved}}"

  msgid "What is saved when voting ends counts; there is nothing else to do."
  msgstr "Ce qui est enregistré à la fin du vote compte ; il n’y a rien d’autre à faire."

  msgid "Please look again."
  msgstr "Veuillez regarder encore."

  msgid "Save"
  msgstr "Enregistrer"

  msgid "{{how}}{{#isCast}} <span class=\"saved-word\">In.</span>{{/isCast}}"
  msgstr "{{how}}{{#isCast}} <span class=\"saved-word\">Dans l’urne.</span>{{/isCast}}"

  msgid "Ranked in {{title}}"
  msgstr "Classés dans {{title}}"

  msgid "Rank of {{film}}"
  msgstr "Rang de {{film}}"

  msgid "See {{film}} (another page)"
  msgstr "Voir {{film}} (autre page)"

  msgid "See it"
  msgstr "La voir"

  msgid "Move {{film}} up, now {{place}} of {{count}}"
  msgstr "Monter {{film}}, maintenant {{place}} sur {{count}}"

  msgid "Move {{film}} down, now {{place}} of {{count}}"
  msgstr "Descendre {{film}}, maintenant {{place}} sur {{count}}"

  msgid "Take {{film}} out of the ranking"
  msgstr "Retirer {{film}} du classement"

  msgid "Not ranked in {{title}}"
  msgstr "Non classés dans {{title}}"

  msgid "<span class=\"names\"><span class=\"film\">{{film}}</span><span class=\"people\">no longer a nominee</span></span>"
  msgstr "<span class=\"names\"><span class=\"film\">{{film}}</span><span class=\"people\">n’est plus nommé</span></span>"

  msgid "Rank {{film}} next"
  msgstr "Classer {{film}} ensuite"

  msgid "Nobody chosen"
  msgstr "Personne de choisi"

  msgid "<span class=\"names\"><span class=\"film\">{{film}}</span>{{#isWithdrawn}}<span class=\"people\">no longer a nominee</span>{{/isWithdrawn}}{{^isWithdrawn}}{{#people}}<span class=\"people\">{{.}}</span>{{/people}}"
  msgstr "<span class=\"names\"><span class=\"film\">{{film}}</span>{{#isWithdrawn}}<span class=\"people\">n’est plus nommé</span>{{/isWithdrawn}}{{^isWithdrawn}}{{#people}}<span class=\"people\">{{.}}</span>{{/people}}"

  msgid "Score of {{film}}"
  msgstr "Note de {{film}}"

  msgid "Write a title, and names after a dash where they belong to it: <span class=\"name\">Anora – Sean Baker</span>. Titles that are known appear as you type."
  msgstr "Écrivez un titre, et les noms après un tiret s’ils en font partie : <span class=\"name\">Anora – Sean Baker</span>. Les titres connus apparaissent pendant la frappe."

  msgid "{{title}}, line {{number}}"
  msgstr "{{title}}, ligne {{number}}"

  msgid "Published afterwards: {{published}}."
  msgstr "Publié ensuite : {{published}}."

  msgid "I do not vote here"
  msgstr "Je ne vote pas ici"

  msgid "<span class=\"status\" id=\"status\" role=\"status\">{{progress}}</span> {{#isPreview}}<span class=\"quiet\">Here a member saves and reviews</span>{{/isPreview}}"
  msgstr "<span class=\"status\" id=\"status\" role=\"status\">{{progress}}</span> {{#isPreview}}<span class=\"quiet\">Ici un membre enregistre et relit</span>{{/isPreview}}"

  msgid "Undo"
  msgstr "Annuler"

  msgid "Review your ballot"
  msgstr "Relisez votre bulletin"

  msgid "This is saved, and counts as it stands when voting ends {{until}}."
  msgstr "Ceci est enregistré, et compte tel quel à la fin du vote le {{until}}."

  msgid "Nothing is cast until you press the button below. You can change it until {{until}}."
  msgstr "Rien n’est déposé avant que vous pressiez le bouton ci-dessous. Vous pouvez le changer jusqu’au {{until}}."

  msgid "<a href=\"/ballot/{{round}}\">Go back</a> <span class=\"status\">{{progress}}</span> {{#isEmpty}}<span class=\"quiet\">Choose somebody first</span>{{/isEmpty}}"
  msgstr "<a href=\"/ballot/{{round}}\">Revenir</a> <span class=\"status\">{{progress}}</span> {{#isEmpty}}<span class=\"quiet\">Choisissez d’abord quelqu’un</span>{{/isEmpty}}"

  msgid "{{#isSaved}}Get my receipt{{/isSaved}}{{^isSaved}}Cast ballot{{/isSaved}}"
  msgstr "{{#isSaved}}Obtenir mon reçu{{/isSaved}}{{^isSaved}}Déposer le bulletin{{/isSaved}}"

  msgid "<span class=\"unsaved-word\">A round is open</span>, so rules and nominees are frozen. A nominee may still be taken out; ballots that name it stay valid."
  msgstr "<span class=\"unsaved-word\">Un scrutin est ouvert</span>, donc règles et nommés sont figés. Un nommé peut encore être retiré ; les bulletins qui le nomment restent valables."

  msgid "<a href=\"/admin/file\">Everything as one file</a> · <a href=\"/admin/look\">Colour and mark</a>"
  msgstr "<a href=\"/admin/file\">Tout en un fichier</a> · <a href=\"/admin/look\">Couleur et emblème</a>"

  msgid "{{#isWithdrawn}}<s>{{label}}</s> <span class=\"quiet\">no longer a nominee</span>{{/isWithdrawn}}{{^isWithdrawn}}{{label}}{{/isWithdrawn}}"
  msgstr "{{#isWithdrawn}}<s>{{label}}</s> <span class=\"quiet\">n’est plus nommé</span>{{/isWithdrawn}}{{^isWithdrawn}}{{label}}{{/isWithdrawn}}"

  msgid "Take out"
  msgstr "Retirer"

  msgid "Reason"
  msgstr "Motif"

  msgid "Take {{label}} out"
  msgstr "Retirer {{label}}"

  msgid "What the record publishes"
  msgstr "Ce que le dossier publie"

  msgid "Chosen before the vote opens, and shown to everybody who votes."
  msgstr "Choisi avant l’ouverture du vote, et montré à tous ceux qui votent."

  msgid "Of the count"
  msgstr "Du dépouillement"

  msgid "each round’s table; under 20 voters the winner alone"
  msgstr "le tableau de chaque tour ; sous 20 votants le gagnant seul"

  msgid "Choose for {{name}}"
  msgstr "Choisir pour {{name}}"

  msgid "Add a nominee"
  msgstr "Ajouter un nommé"

  msgid "Title"
  msgstr "Titre"

  msgid "People <span class=\"hint\">with commas between them</span>"
  msgstr "Personnes <span class=\"hint\">séparées par des virgules</span>"

  msgid "Add to {{name}}"
  msgstr "Ajouter à {{name}}"

  msgid "A new category"
  msgstr "Une nouvelle catégorie"

  msgid "How it is decided"
  msgstr "Comment elle est décidée"

  msgid "Who finds the nominees"
  msgstr "Qui trouve les nommés"

  msgid "they stand below"
  msgstr "ils figurent ci-dessous"

  msgid "members, ticking from the list below or from what is entered"
  msgstr "les membres, en cochant dans la liste ci-dessous ou parmi ce qui est inscrit"

  msgid "members, writing down whom they want"
  msgstr "les membres, en écrivant qui ils veulent"

  msgid "Where members nominate"
  msgstr "Si les membres nomment"

  msgid "How many become nominees"
  msgstr "Combien deviennent nommés"

  msgid "How many each member names"
  msgstr "Combien chaque membre en nomme"

  msgid "Nominees, or what members may name <span class=\"hint\">one a line, people after a dash: Anora – Sean Baker</span>"
  msgstr "Nommés, ou ce que les membres peuvent nommer <span class=\"hint\">un par ligne, personnes après un tiret : Anora – Sean Baker</span>"

  msgid "Add the category"
  msgstr "Ajouter la catégorie"

  msgid "Waits for a second person"
  msgstr "En attente d’une seconde personne"

  msgid "Somebody else approves it."
  msgstr "Quelqu’un d’autre l’approuve."

  msgid "Approve<span class=\"vh\">: {{what}}</span>"
  msgstr "Approuver<span class=\"vh\"> : {{what}}</span>"

  msgid "Drop it<span class=\"vh\">: {{what}}</span>"
  msgstr "Abandonner<span class=\"vh\"> : {{what}}</span>"

  msgid "Open the names: {{name}}"
  msgstr "Ouvrir les noms : {{name}}"

  msgid "Members wrote titles down. The ballots are opened in memory; what stays behind is each line once, without how often and by whom, for the office to read spellings together. Then you count."
  msgstr "Les membres ont écrit des titres. Les bulletins sont ouverts en mémoire ; il reste chaque ligne une fois, sans qu’on sache combien de fois ni par qui elle a été écrite, pour que le bureau réunisse les graphies. Ensuite vous dépouillez."

  msgid "Your key file"
  msgstr "Votre fichier de clés"

  msgid "Its passphrase"
  msgstr "Sa phrase secrète"

  msgid "Open the names"
  msgstr "Ouvrir les noms"

  msgid "{{#isAgain}}Count again{{/isAgain}}{{^isAgain}}Count{{/isAgain}}: {{name}}"
  msgstr "{{#isAgain}}Dépouiller à nouveau{{/isAgain}}{{^isAgain}}Dépouiller{{/isAgain}} : {{name}}"

  msgid "Something changed since the last count that may change who is nominated."
  msgstr "Depuis le dernier dépouillement, quelque chose a changé qui peut changer qui est nommé."

  msgid "<span class=\"unsaved-word\">Not all is read.</span> The office has {{.}} spellings yet to look at. Counting now takes them as different titles."
  msgstr "<span class=\"unsaved-word\">Tout n’est pas lu.</span> Il reste au bureau {{.}} graphies à regarder. Dépouiller maintenant les prend pour des titres différents."

  msgid "The ballots are opened in memory and counted by the rules of the season. What stays behind is sealed; you see no result."
  msgstr "Les bulletins sont ouverts en mémoire et dépouillés selon les règles de la saison. Ce qui reste est scellé ; vous ne voyez aucun résultat."

  msgid "Count and seal"
  msgstr "Dépouiller et sceller"

  msgid "Next envelope: {{.}}"
  msgstr "Enveloppe suivante : {{.}}"

  msgid "Open the envelope"
  msgstr "Ouvrir l’enveloppe"

  msgid "{{#isLater}}Keys for the rounds that came later{{/isLater}}{{^isLater}}{{#hasKeys}}Make the keys anew{{/hasKeys}}{{^hasKeys}}Make the keys{{/hasKeys}}{{/isLater}}"
  msgstr "{{#isLater}}Clés des scrutins ajoutés ensuite{{/isLater}}{{^isLater}}{{#hasKeys}}Refaire les clés{{/hasKeys}}{{^hasKeys}}Créer les clés{{/hasKeys}}{{/isLater}}"

  msgid "Ballots are sealed to a key that only you have. You get one file; keep it and a copy where you find them, and the passphrase elsewhere. <strong>Without file and passphrase nobody can count.</strong>"
  msgstr "Les bulletins sont scellés pour une clé que vous seul avez. Vous recevez un fichier ; gardez-le avec une copie là où vous les retrouverez, et la phrase secrète ailleurs. <strong>S’il manque le fichier ou la phrase secrète, personne ne peut dépouiller.</strong>"

  msgid "You get a second file for them. Keep the first: it opens the envelopes, and counts the rounds it was made for."
  msgstr "Vous recevez pour eux un second fichier. Gardez le premier : il ouvre les enveloppes, et dépouille les scrutins pour lesquels il a été fait."

  msgid "<span class=\"saved-word\">There are keys.</span> Making new ones makes the file of before useless; it can be done until a round opens."
  msgstr "<span class=\"saved-word\">Il y a des clés.</span> En créer de nouvelles rend le fichier précédent inutile ; c’est possible jusqu’à l’ouverture d’un scrutin."

  msgid "Passphrase <span class=\"hint\">12 characters or more; five words are good</span>"
  msgstr "Phrase secrète <span class=\"hint\">12 caractères ou plus ; cinq mots conviennent</span>"

  msgid "The same again"
  msgstr "La même encore une fois"

  msgid "Make the keys and keep the file"
  msgstr "Créer les clés et garder le fichier"

  msgid "A round is open. You are needed when it has closed."
  msgstr "Un scrutin est ouvert. On aura besoin de vous quand il sera fermé."

  msgid "A tie in {{category}}"
  msgstr "Une égalité dans {{category}}"

  msgid "Nothing that the season gave beforehand decides it. Nothing was sealed. The body decides by its own way; write down how."
  msgstr "Rien de ce que la saison a donné d’avance ne tranche. Rien n’a été scellé. L’organisme décide à sa façon ; écrivez comment."

  msgid "How it was decided"
  msgstr "Comment cela a été décidé"

  msgid "Note the decision"
  msgstr "Noter la décision"

  msgid "then count again."
  msgstr "puis dépouillez à nouveau."

  msgid "{{sentence}} Members read this sentence."
  msgstr "{{sentence}} Les membres lisent cette phrase."

  msgid "It cannot change while a round is open."
  msgstr "Cela ne peut pas changer tant qu’un scrutin est ouvert."

  msgid "Those named"
  msgstr "Les personnes désignées"

  msgid "Note it"
  msgstr "Le noter"

  msgid "Looks"
  msgstr "Consultations"

  msgid "When"
  msgstr "Quand"

  msgid "Who"
  msgstr "Qui"

  msgid "Nobody has looked."
  msgstr "Personne n’a consulté."

  msgid "<span class=\"unsaved-word\">Not for others.</span> That you looked stands in the public journal. Close this page when you have read it."
  msgstr "<span class=\"unsaved-word\">Pas pour d’autres.</span> Que vous avez regardé figure au journal public. Fermez cette page quand vous l’aurez lue."

  msgid "No envelope is sealed yet."
  msgstr "Aucune enveloppe n’est encore scellée."

  msgid "The body named you to learn results before the night. It needs the keyholder’s file, and stands in the public journal with your name."
  msgstr "L’organisme vous a désigné pour connaître des résultats avant la soirée. Il faut le fichier du dépositaire, et cela figure au journal public avec votre nom."

  msgid "Print this page now: the codes are shown this once. Letters of before stay good."
  msgstr "Imprimez cette page maintenant : les codes ne sont montrés que cette fois. Les lettres précédentes restent valables."

  msgid "Member number {{number}}"
  msgstr "Numéro de membre {{number}}"

  msgid "You vote at <strong>{{address}}/sign-in/code</strong> with this code, as often as you like until {{until}}:"
  msgstr "Vous votez sur <strong>{{address}}/sign-in/code</strong> avec ce code, aussi souvent que vous voulez jusqu’au {{until}} :"

  msgid "It is for you alone. O is read as 0, I and L as 1; small letters do."
  msgstr "Il est pour vous seul. O se lit 0, I et L se lisent 1 ; les minuscules conviennent."

  msgid "<span class=\"unsaved-word\">A round is open</span>; the look changes when it has closed."
  msgstr "<span class=\"unsaved-word\">Un scrutin est ouvert</span> ; l’apparence changera quand il sera fermé."

  msgid "One colour of yours for links and the main button, and a mark beside the name. A colour that could not be read is refused, with the nearest shade that can. Gold is kept for winners."
  msgstr "Une couleur à vous pour les liens et le bouton principal, et un emblème à côté du nom. Une couleur illisible est refusée, avec la nuance la plus proche qui se lit. L’or est réservé aux gagnants."

  msgid "Colour <span class=\"hint\">as #7A1F2B</span>"
  msgstr "Couleur <span class=\"hint\">comme #7A1F2B</span>"

  msgid "Colour on dark screens <span class=\"hint\">empty: the nearest shade that can be read there</span>"
  msgstr "Couleur sur écrans sombres <span class=\"hint\">vide : la nuance la plus proche qui s’y lit</span>"

  msgid "The mark as it is now"
  msgstr "L’emblème actuel"

  msgid "Take the mark away"
  msgstr "Retirer l’emblème"

  msgid "A mark <span class=\"hint\">PNG or JPEG, at most 100 KB; shown 40 pixels high</span>"
  msgstr "Un emblème <span class=\"hint\">PNG ou JPEG, 100 Ko au plus ; montré sur 40 pixels de haut</span>"

  msgid "Set the look"
  msgstr "Fixer l’apparence"

  msgid "Mails go to {{route}}."
  msgstr "Les courriels vont à {{route}}."

  msgid "<span class=\"mark\">{{#isGood}}<span class=\"saved-word\">✓ good</span>{{/isGood}}{{#isBad}}<span class=\"wrong-word\">to mend</span>{{/isBad}}{{^isGood}}{{^isBad}}<span class=\"unsaved-word\">unknown</span>{{/isBad}}{{/isGood}}</span><span><strong>{{what}}</strong><br>{{note}}</span>"
  msgstr "<span class=\"mark\">{{#isGood}}<span class=\"saved-word\">✓ bien</span>{{/isGood}}{{#isBad}}<span class=\"wrong-word\">à corriger</span>{{/isBad}}{{^isGood}}{{^isBad}}<span class=\"unsaved-word\">inconnu</span>{{/isBad}}{{/isGood}}</span><span><strong>{{what}}</strong><br>{{note}}</span>"

  msgid "Send me a test mail"
  msgstr "M’envoyer un courriel d’essai"

  msgid "What the sender’s domain says about its mail"
  msgstr "Ce que le domaine de l’expéditeur dit de ses courriels"

  msgid "Read the test mail as it arrived"
  msgstr "Lire le courriel d’essai tel qu’il est arrivé"

  msgid "Show the original of the test mail in your mail program and paste all of it: what the receiver’s server noted about SPF, DKIM and DMARC is read here."
  msgstr "Affichez l’original du courriel d’essai dans votre logiciel et collez-le en entier : on lit ici ce que le serveur du destinataire a noté sur SPF, DKIM et DMARC."

  msgid "The mail’s original text"
  msgstr "Le texte original du courriel"

  msgid "Read it"
  msgstr "Le lire"

  msgid "Reminders for {{name}}"
  msgstr "Rappels pour {{name}}"

  msgid "They go by themselves 48 and 6 hours before the close: to those who have not voted, and to those who filled a ballot in and did not cast it."
  msgstr "Ils partent d’eux-mêmes 48 et 6 heures avant la clôture : à ceux qui n’ont pas voté, et à ceux qui ont rempli un bulletin sans le déposer."

  msgid "Remind them now"
  msgstr "Envoyer les rappels maintenant"

  msgid "What became of them"
  msgstr "Ce qu’ils sont devenus"

  msgid "None yet."
  msgstr "Aucun encore."

  msgid "Send again"
  msgstr "Envoyer à nouveau"

  msgid "Member number"
  msgstr "Numéro de membre"

  msgid "<span class=\"wrong-word\">An open case.</span> {{name}} said “this was not me”. Speak with them before you do anything."
  msgstr "<span class=\"wrong-word\">Un dossier ouvert.</span> {{name}} a dit « ce n’était pas moi ». Parlez avec cette personne avant de faire quoi que ce soit."

  msgid "What you found"
  msgstr "Ce que vous avez trouvé"

  msgid "Close the case"
  msgstr "Clore le dossier"

  msgid "Help"
  msgstr "Aide"

  msgid "The member reads what you do, with your name and reason. What they vote nobody here can see or change."
  msgstr "Le membre lit ce que vous faites, avec votre nom et le motif. Personne ici ne peut voir ni changer ce qu’il vote."

  msgid "Mail a code to sign in"
  msgstr "Envoyer par courriel un code pour se connecter"

  msgid "Print a letter with a code"
  msgstr "Imprimer une lettre avec un code"

  msgid "Show to print"
  msgstr "Afficher pour imprimer"

  msgid "PDF, A4"
  msgstr "PDF, A4"

  msgid "PDF, Letter"
  msgstr "PDF, Letter"

  msgid "End all sign-ins"
  msgstr "Fermer toutes les sessions"

  msgid "End them"
  msgstr "Les fermer"

  msgid "Change name, address, branch or where they vote"
  msgstr "Changer nom, adresse, branche ou là où il vote"

  msgid "Mail address"
  msgstr "Adresse électronique"

  msgid "Postal address <span class=\"hint\">for letters, a line each</span>"
  msgstr "Adresse postale <span class=\"hint\">pour les lettres, ligne par ligne</span>"

  msgid "none"
  msgstr "aucune"

  msgid "Votes in <span class=\"hint\">as far as the branch does; rounds that are open keep the roll they opened with</span>"
  msgstr "Vote dans <span class=\"hint\">autant que la branche ; les scrutins ouverts gardent la liste de leur ouverture</span>"

  msgid "Change"
  msgstr "Changer"

  msgid "Set the ballot in {{name}} aside"
  msgstr "Mettre de côté le bulletin dans {{name}}"

  msgid "It is kept and not counted. The public journal says that a ballot was set aside and why, never whose."
  msgstr "Il est gardé et non compté. Le journal public dit qu’un bulletin a été mis de côté et pourquoi, jamais celui de qui."

  msgid "Afterwards"
  msgstr "Ensuite"

  msgid "they can vote again until voting ends"
  msgstr "il peut voter à nouveau jusqu’à la fin du vote"

  msgid "they have no vote in this round"
  msgstr "il n’a pas de voix dans ce scrutin"

  msgid "Set it aside"
  msgstr "Le mettre de côté"

  msgid "No round was opened yet."
  msgstr "Aucun scrutin n’a encore été ouvert."

  msgid "Sign-ins"
  msgstr "Connexions"

  msgid "None."
  msgstr "Aucune."

  msgid "Mails"
  msgstr "Courriels"

  msgid "What the office did"
  msgstr "Ce que le bureau a fait"

  msgid "Nothing."
  msgstr "Rien."

  msgid "{{count}} on the roll. A name leads to what the help desk can do. <a href=\"/admin/registrations\">Registrations</a>: {{registered}} wait."
  msgstr "{{count}} sur la liste électorale. Un nom mène à ce que le bureau peut faire. <a href=\"/admin/registrations\">Demandes d’inscription</a> : {{registered}} en attente."

  msgid "Find by number, name or mail"
  msgstr "Chercher par numéro, nom ou courriel"

  msgid "Find"
  msgstr "Chercher"

  msgid "{{branch}}{{#categories}}<br><span class=\"small quiet\">votes in {{.}} only</span>{{/categories}}{{#votes}}<br><span class=\"small quiet\">{{.}} votes</span>{{/votes}}"
  msgstr "{{branch}}{{#categories}}<br><span class=\"small quiet\">vote seulement dans {{.}}</span>{{/categories}}{{#votes}}<br><span class=\"small quiet\">{{.}} voix</span>{{/votes}}"

  msgid "The first hundred are shown."
  msgstr "Les cent premiers sont montrés."

  msgid "Letters for those without mail"
  msgstr "Lettres pour ceux sans adresse électronique"

  msgid "One a sheet, with a code that signs in until the last round closes. Codes are shown this once; those of letters before stay good."
  msgstr "Une par feuille, avec un code qui connecte jusqu’à la clôture du dernier scrutin. Les codes ne sont montrés que cette fois ; ceux des lettres précédentes restent valables."

  msgid "Import a list"
  msgstr "Importer une liste"

  msgid "A list may come again: whoever is there gets the new name and address, others are added, nobody is taken away."
  msgstr "Une liste peut revenir : qui y est déjà reçoit le nouveau nom et la nouvelle adresse, d’autres sont ajoutés, personne n’est retiré."

  msgid "A file <span class=\"hint\">Excel, or CSV with comma, semicolon or tab; the first line names the columns: number, name, mail, branch, postal address, votes in, votes</span>"
  msgstr "Un fichier <span class=\"hint\">Excel, ou CSV avec virgule, point-virgule ou tabulation ; la première ligne nomme les colonnes : numéro, nom, courriel, branche, adresse postale, vote dans, voix</span>"

  msgid "Its letters are in"
  msgstr "Ses lettres sont en"

  msgid "UTF-8"
  msgstr "UTF-8"

  msgid "Windows-1252 (older Excel)"
  msgstr "Windows-1252 (ancien Excel)"

  msgid "Or paste the list"
  msgstr "Ou collez la liste"

  msgid "number,name,mail"
  msgstr "number,name,mail"

  msgid "Look at it first"
  msgstr "La regarder d’abord"

  msgid "Is this right?"
  msgstr "Est-ce correct ?"

  msgid "<span class=\"wrong-word\">{{problemCount}} lines cannot be taken</span> and are left out:"
  msgstr "<span class=\"wrong-word\">{{problemCount}} lignes ne peuvent pas être prises</span> et sont laissées de côté :"

  msgid "<span class=\"unsaved-word\">Zeros in front were lost</span> in {{.}} numbers of the list. They are taken for the members who are on the roll with them."
  msgstr "<span class=\"unsaved-word\">Des zéros de tête se sont perdus</span> dans {{.}} numéros de la liste. Ils sont pris pour les membres de la liste électorale qui les ont."

  msgid "Which column is which"
  msgstr "Quelle colonne est laquelle"

  msgid "no column"
  msgstr "aucune colonne"

  msgid "Read it so"
  msgstr "La lire ainsi"

  msgid "{{count}} members can be taken. The first of them:"
  msgstr "{{count}} membres peuvent être pris. Les premiers :"

  msgid "Put these {{count}} on the roll"
  msgstr "Mettre ces {{count}} sur la liste électorale"

  msgid "Go back"
  msgstr "Revenir"

  msgid "What it is"
  msgstr "Ce que c’est"

  msgid "Look at it"
  msgstr "La regarder"

  msgid "you are here"
  msgstr "vous êtes ici"

  msgid "Look at it<span class=\"vh\">: {{name}}</span>"
  msgstr "La regarder<span class=\"vh\"> : {{name}}</span>"

  msgid "Rehearse"
  msgstr "Répéter"

  msgid "A season beside the real one with its categories, rules and nominees. Members, ballots and winners are invented, no member gets mail, and every page says so. The keyholder makes keys for it, counts, and opens envelopes, as on the night."
  msgstr "Une saison à côté de la vraie avec ses catégories, règles et nommés. Membres, bulletins et gagnants sont inventés, aucun membre ne reçoit de courriel, et chaque page le dit. Le dépositaire crée des clés pour elle, dépouille et ouvre des enveloppes, comme lors de la soirée."

  msgid "Invented members"
  msgstr "Membres inventés"

  msgid "Begin a rehearsal"
  msgstr "Commencer une répétition"

  msgid "New year from last year"
  msgstr "Nouvelle année à partir de la dernière"

  msgid "Categories, rules, texts and staff of this season, and its roll where you want it. No entries, no nominees, no ballots. Times are of the zone {{zone}}; nominations and entries move as far as the final does."
  msgstr "Catégories, règles, textes et équipe de cette saison, et sa liste électorale si vous voulez. Ni inscriptions, ni nommés, ni bulletins. Les heures sont du fuseau {{zone}} ; nominations et inscriptions se déplacent autant que la finale."

  msgid "The final opens"
  msgstr "La finale ouvre"

  msgid "The final closes"
  msgstr "La finale ferme"

  msgid "The night"
  msgstr "La soirée"

  msgid "Take the roll over"
  msgstr "Reprendre la liste électorale"

  msgid "Begin the new season"
  msgstr "Commencer la nouvelle saison"

  msgid "Next: {{next}}"
  msgstr "Ensuite : {{next}}"

  msgid "<span class=\"wrong-word\">A case.</span> Member <a href=\"/admin/members/{{.}}\">{{.}}</a> says that something was not done by them."
  msgstr "<span class=\"wrong-word\">Un dossier.</span> Le membre <a href=\"/admin/members/{{.}}\">{{.}}</a> dit que quelque chose n’a pas été fait par lui."

  msgid "{{when}} {{#isRoom}}<a href=\"/admin/room/{{id}}\">The room<span class=\"vh\"> of {{name}}</span></a> · <a href=\"/room/{{id}}/chair\">The meeting</a>{{/isRoom}}{{^isRoom}}<a href=\"/admin/preview/{{id}}\">See the ballot<span class=\"vh\"> of {{name}}</span></a>{{/isRoom}}{{#hasPaper}} · <a href=\"/admin/paper/{{id}}\">Paper ballots<span class=\"vh\"> of {{name}}</span></a>{{/hasPaper}}"
  msgstr "{{when}} {{#isRoom}}<a href=\"/admin/room/{{id}}\">La réunion<span class=\"vh\"> de {{name}}</span></a> · <a href=\"/room/{{id}}/chair\">La séance</a>{{/isRoom}}{{^isRoom}}<a href=\"/admin/preview/{{id}}\">Voir le bulletin<span class=\"vh\"> de {{name}}</span></a>{{/isRoom}}{{#hasPaper}} · <a href=\"/admin/paper/{{id}}\">Bulletins papier<span class=\"vh\"> de {{name}}</span></a>{{/hasPaper}}"

  msgid "<span class=\"mark\">{{#isDone}}<span class=\"saved-word\">✓ done</span>{{/isDone}}{{^isDone}}<span class=\"unsaved-word\">to do</span>{{/isDone}}</span><span><strong><a href=\"{{page}}\">{{what}}</a></strong><br>{{note}}</span>"
  msgstr "<span class=\"mark\">{{#isDone}}<span class=\"saved-word\">✓ fait</span>{{/isDone}}{{^isDone}}<span class=\"unsaved-word\">à faire</span>{{/isDone}}</span><span><strong><a href=\"{{page}}\">{{what}}</a></strong><br>{{note}}</span>"

  msgid "It opens by itself at its time. To open it sooner, give a reason. {{persons}}"
  msgstr "Il s’ouvre de lui-même à son heure. Pour l’ouvrir plus tôt, donnez un motif. {{persons}}"

  msgid "Open now"
  msgstr "Ouvrir maintenant"

  msgid "Ballots in, of those who may vote"
  msgstr "Bulletins dans l’urne, sur ceux qui peuvent voter"

  msgid "<span role=\"cell\">{{cast}} of {{eligible}}</span></span>"
  msgstr "<span role=\"cell\">{{cast}} sur {{eligible}}</span></span>"

  msgid "By branch"
  msgstr "Par branche"

  msgid "Who has a ballot in, by branch"
  msgstr "Qui a un bulletin dans l’urne, par branche"

  msgid "By the hour"
  msgstr "Par heure"

  msgid "Who has a ballot in, never for whom. The journal hears of casts late, so the last hours are short. Nobody can see a count before the close."
  msgstr "Qui a un bulletin dans l’urne, jamais pour qui. Le journal apprend tard les dépôts, donc les dernières heures sont basses. Personne ne peut voir un décompte avant la clôture."

  msgid "Move the deadline, or close early"
  msgstr "Déplacer la clôture, ou fermer plus tôt"

  msgid "New close <span class=\"hint\">Date, time and offset from UTC, as 2026-03-08T18:00:00+01:00</span>"
  msgstr "Nouvelle clôture <span class=\"hint\">Date, heure et écart à UTC, comme 2026-03-08T18:00:00+01:00</span>"

  msgid "Reason <span class=\"hint\">Stands in the journal</span>"
  msgstr "Motif <span class=\"hint\">Figure au journal</span>"

  msgid "Move"
  msgstr "Déplacer"

  msgid "Reason for closing now"
  msgstr "Motif pour fermer maintenant"

  msgid "Close now"
  msgstr "Fermer maintenant"

  msgid "Cast made-up ballots for all who have not voted"
  msgstr "Déposer des bulletins inventés pour tous ceux qui n’ont pas voté"

  msgid "Add a round of nominations"
  msgstr "Ajouter un scrutin de nominations"

  msgid "For the categories whose nominees members find. Times are of the zone {{zone}}."
  msgstr "Pour les catégories dont les membres trouvent les nommés. Les heures sont du fuseau {{zone}}."

  msgid "Nominations open"
  msgstr "Les nominations ouvrent"

  msgid "Nominations close"
  msgstr "Les nominations ferment"

  msgid "The nominees are announced <span class=\"hint\">empty: as soon as they are counted</span>"
  msgstr "Les nommés sont annoncés <span class=\"hint\">vide : dès le dépouillement</span>"

  msgid "Add the round"
  msgstr "Ajouter le scrutin"

  msgid "What"
  msgstr "Quoi"

  msgid "<a href=\"/admin/journal\">The whole journal</a> · <a href=\"/admin/seasons\">Rehearse, or begin the next season</a>"
  msgstr "<a href=\"/admin/journal\">Le journal entier</a> · <a href=\"/admin/seasons\">Répéter, ou commencer la saison suivante</a>"

  msgid "The season as a file"
  msgstr "La saison comme fichier"

  msgid "All that is decided before the votes, as YAML or JSON. It may change while no round is open; each change stands in the journal."
  msgstr "Tout ce qui est décidé avant les votes, en YAML ou JSON. Cela peut changer tant qu’aucun scrutin n’est ouvert ; chaque changement figure au journal."

  msgid "Nothing was changed."
  msgstr "Rien n’a changé."

  msgid "File"
  msgstr "Fichier"

  msgid "Check and put in place"
  msgstr "Vérifier et mettre en place"

  msgid "Begin a season"
  msgstr "Commencer une saison"

  msgid "A few questions; everything can be changed until the first vote opens."
  msgstr "Quelques questions ; tout peut changer jusqu’à l’ouverture du premier vote."

  msgid "Not yet."
  msgstr "Pas encore."

  msgid "What kind of vote?"
  msgstr "Quel genre de vote ?"

  msgid "Who gives the award? <span class=\"hint\">Harbour Film Festival</span>"
  msgstr "Qui remet le prix ? <span class=\"hint\">Festival du film du port</span>"

  msgid "Which season? <span class=\"hint\">Harbour Festival 2026</span>"
  msgstr "Quelle saison ? <span class=\"hint\">Festival du port 2026</span>"

  msgid "Nominees, one a line <span class=\"hint\">people after a dash: Anora – Sean Baker</span>"
  msgstr "Nommés, un par ligne <span class=\"hint\">personnes après un tiret : Anora – Sean Baker</span>"

  msgid "Time zone <span class=\"hint\">Europe/Berlin; UTC where it is left empty</span>"
  msgstr "Fuseau horaire <span class=\"hint\">Europe/Paris ; vide pour UTC</span>"

  msgid "Voting opens"
  msgstr "Le vote ouvre"

  msgid "Voting closes"
  msgstr "Le vote ferme"

  msgid "The night <span class=\"hint\">when the envelopes are opened</span>"
  msgstr "La soirée <span class=\"hint\">quand les enveloppes sont ouvertes</span>"

  msgid "Your mail address"
  msgstr "Votre adresse électronique"

  msgid "A password <span class=\"hint\">12 characters or more; nothing else is asked of it</span>"
  msgstr "Un mot de passe <span class=\"hint\">12 caractères ou plus ; rien d’autre ne lui est demandé</span>"

  msgid "<a href=\"/admin/webhooks\">Webhooks</a> tell other programs what becomes public. <a href=\"/admin/learns\">Who learns results</a> before the night."
  msgstr "Les <a href=\"/admin/webhooks\">webhooks</a> disent à d’autres programmes ce qui devient public. <a href=\"/admin/learns\">Qui connaît les résultats</a> avant la soirée."

  msgid "Roles"
  msgstr "Rôles"

  msgid "Signs in by"
  msgstr "Se connecte par"

  msgid "{{roles}}{{#only}}<br><span class=\"small quiet\">{{.}} only</span>{{/only}}"
  msgstr "{{roles}}{{#only}}<br><span class=\"small quiet\">{{.}} seulement</span>{{/only}}"

  msgid "Add somebody"
  msgstr "Ajouter quelqu’un"

  msgid "First password <span class=\"hint\">12 characters or more</span>"
  msgstr "Premier mot de passe <span class=\"hint\">12 caractères ou plus</span>"

  msgid "Only for <span class=\"hint\">an administrator or chair of a section sees nothing of the others; none ticked is the whole season</span>"
  msgstr "Seulement pour <span class=\"hint\">un administrateur ou une présidence de section ne voit rien des autres ; rien de coché vaut toute la saison</span>"

  msgid "Add"
  msgstr "Ajouter"

  msgid "Search"
  msgstr "Chercher"

  msgid "Everything as CSV"
  msgstr "Tout en CSV"

  msgid "{{count}} events; that somebody cast is left out here. Nobody can see for whom."
  msgstr "{{count}} événements ; les dépôts de bulletins sont omis ici. Personne ne peut voir pour qui chacun a voté."

  msgid "No."
  msgstr "N°"

  msgid "Try the rules: {{name}}"
  msgstr "Essayer les règles : {{name}}"

  msgid "{{ballots}} made-up ballots a category, counted by its rule as it stands now. Nothing is kept of them."
  msgstr "{{ballots}} bulletins inventés par catégorie, dépouillés par sa règle telle qu’elle est maintenant. Rien n’en est gardé."

  msgid "All can be counted."
  msgstr "Toutes peuvent être dépouillées."

  msgid "<span class=\"wrong-word\">Not all can be counted.</span> The round does not open before they can."
  msgstr "<span class=\"wrong-word\">Toutes ne peuvent pas être dépouillées.</span> Le scrutin n’ouvre pas avant."

  msgid "Category"
  msgstr "Catégorie"

  msgid "What came of it"
  msgstr "Ce qui en est sorti"

  msgid "{{#isDone}}Try again{{/isDone}}{{^isDone}}Try them{{/isDone}}"
  msgstr "{{#isDone}}Essayer à nouveau{{/isDone}}{{^isDone}}Les essayer{{/isDone}}"

  msgid "Committee of {{name}}"
  msgstr "Comité de {{name}}"

  msgid "On the shortlist: {{.}}"
  msgstr "Dans la présélection : {{.}}"

  msgid "No entry is found eligible yet."
  msgstr "Aucune inscription n’est encore admise."

  msgid "Entry"
  msgstr "Inscription"

  msgid "Average of the scores"
  msgstr "Moyenne des notes"

  msgid "Make the shortlist"
  msgstr "Faire la présélection"

  msgid "By the scores"
  msgstr "Par les notes"

  msgid "How many"
  msgstr "Combien"

  msgid "From at least so many scores"
  msgstr "Sur au moins tant de notes"

  msgid "The highest averages"
  msgstr "Les plus hautes moyennes"

  msgid "By the chair"
  msgstr "Par la présidence"

  msgid "Those ticked above."
  msgstr "Celles cochées ci-dessus."

  msgid "Those ticked"
  msgstr "Celles cochées"

  msgid "Who looks at them"
  msgstr "Qui les regarde"

  msgid "Screener"
  msgstr "Évaluateur"

  msgid "Scored"
  msgstr "Notées"

  msgid "Share entries out"
  msgstr "Répartir les inscriptions"

  msgid "Screeners are the branch"
  msgstr "Les évaluateurs sont la branche"

  msgid "Or these members <span class=\"hint\">their numbers, with blanks between</span>"
  msgstr "Ou ces membres <span class=\"hint\">leurs numéros, séparés par des espaces</span>"

  msgid "So many look at each entry"
  msgstr "Combien regardent chaque inscription"

  msgid "Shared"
  msgstr "Réparties"

  msgid "evenly, in the order of the list"
  msgstr "également, dans l’ordre de la liste"

  msgid "evenly, by lot"
  msgstr "également, par tirage"

  msgid "Nobody gets a work in which they are credited, or that they do not judge."
  msgstr "Personne ne reçoit une œuvre où il est crédité, ou qu’il ne juge pas."

  msgid "Share out"
  msgstr "Répartir"

  msgid "Give one entry to one screener"
  msgstr "Donner une inscription à un évaluateur"

  msgid "Give"
  msgstr "Donner"

  msgid "Rules for entries in {{name}}"
  msgstr "Règles des inscriptions dans {{name}}"

  msgid "Empty fields ask for nothing. The rules tell entrants and the office what holds; people decide."
  msgstr "Un champ vide ne demande rien. Les règles disent à qui inscrit une œuvre et au bureau ce qui vaut ; des personnes décident."

  msgid "Works are entered here"
  msgstr "Des œuvres s’inscrivent ici"

  msgid "At least so many minutes"
  msgstr "Au moins tant de minutes"

  msgid "At most so many minutes"
  msgstr "Au plus tant de minutes"

  msgid "Released from"
  msgstr "Sortie à partir du"

  msgid "Released to"
  msgstr "Sortie jusqu’au"

  msgid "Released in <span class=\"hint\">two letters each: US, FR; empty for anywhere</span>"
  msgstr "Sortie en <span class=\"hint\">deux lettres chacun : FR, BE ; vide pour partout</span>"

  msgid "Ran so many days in a row there"
  msgstr "Projetée là tant de jours de suite"

  msgid "Made in one of <span class=\"hint\">two letters each</span>"
  msgstr "Produite dans l’un de <span class=\"hint\">deux lettres chacun</span>"

  msgid "Names at most so many people"
  msgstr "Nomme au plus tant de personnes"

  msgid "In the role"
  msgstr "Dans le rôle"

  msgid "Producer"
  msgstr "Producteur"

  msgid "A performance is entered in one category alone, of those that say so"
  msgstr "Une interprétation s’inscrit dans une seule catégorie, parmi celles qui le disent"

  msgid "Set"
  msgstr "Fixer"

  msgid "For which award"
  msgstr "Pour quel prix"

  msgid "Title of the work"
  msgstr "Titre de l’œuvre"

  msgid "Your mail address <span class=\"hint\">the link to your entry goes there</span>"
  msgstr "Votre adresse électronique <span class=\"hint\">le lien vers votre inscription y est envoyé</span>"

  msgid "Begin the entry"
  msgstr "Commencer l’inscription"

  msgid "Entered for <strong>{{category}}</strong>: {{state}}. <span class=\"quiet\">Entry {{number}}</span>"
  msgstr "Inscrite dans <strong>{{category}}</strong> : {{state}}. <span class=\"quiet\">Inscription {{number}}</span>"

  msgid "Saved, and not submitted."
  msgstr "Enregistrée, et non déposée."

  msgid "This page is yours by its link alone. Submit before entries close{{#closes}} {{.}}{{/closes}}."
  msgstr "Cette page est la vôtre par son seul lien. Déposez avant la fermeture des inscriptions{{#closes}} le {{.}}{{/closes}}."

  msgid "People, in the order of credits"
  msgstr "Personnes, dans l’ordre des crédits"

  msgid "Name<span class=\"vh\"> {{number}}</span>"
  msgstr "Nom<span class=\"vh\"> {{number}}</span>"

  msgid "Role<span class=\"vh\"> of person {{number}}</span>"
  msgstr "Rôle<span class=\"vh\"> de la personne {{number}}</span>"

  msgid "Director"
  msgstr "Réalisateur"

  msgid "How to say it<span class=\"vh\">, person {{number}}</span>"
  msgstr "Prononciation<span class=\"vh\">, personne {{number}}</span>"

  msgid "my-kee MAD-i-son"
  msgstr "my-kee MAD-i-son"

  msgid "Saving gives more lines."
  msgstr "L’enregistrement donne plus de lignes."

  msgid "Running time <span class=\"hint\">whole minutes</span>"
  msgstr "Durée <span class=\"hint\">minutes entières</span>"

  msgid "Countries of production <span class=\"hint\">two letters each: US, FR</span>"
  msgstr "Pays de production <span class=\"hint\">deux lettres chacun : FR, BE</span>"

  msgid "Releases"
  msgstr "Sorties"

  msgid "First day<span class=\"vh\"> of release {{number}}</span>"
  msgstr "Premier jour<span class=\"vh\"> de la sortie {{number}}</span>"

  msgid "Country<span class=\"vh\"> of release {{number}}</span>"
  msgstr "Pays<span class=\"vh\"> de la sortie {{number}}</span>"

  msgid "US"
  msgstr "FR"

  msgid "Days in a row<span class=\"vh\"> of release {{number}}</span>"
  msgstr "Jours de suite<span class=\"vh\"> de la sortie {{number}}</span>"

  msgid "Where it can be seen <span class=\"hint\">https://…; for those who judge</span>"
  msgstr "Où elle peut être vue <span class=\"hint\">https://… ; pour ceux qui jugent</span>"

  msgid "For the office"
  msgstr "Pour le bureau"

  msgid "Submit the entry"
  msgstr "Déposer l’inscription"

  msgid "Save as a draft"
  msgstr "Enregistrer comme brouillon"

  msgid "{{name}}{{#role}}, {{.}}{{/role}}{{#say}} <span class=\"quiet\">(say: {{.}})</span>{{/say}}"
  msgstr "{{name}}{{#role}}, {{.}}{{/role}}{{#say}} <span class=\"quiet\">(se dit : {{.}})</span>{{/say}}"

  msgid "Files"
  msgstr "Fichiers"

  msgid "Size"
  msgstr "Taille"

  msgid "Take away"
  msgstr "Retirer"

  msgid "Take away<span class=\"vh\"> {{name}}</span>"
  msgstr "Retirer<span class=\"vh\"> {{name}}</span>"

  msgid "Add a file <span class=\"hint\">{{.}}</span>"
  msgstr "Ajouter un fichier <span class=\"hint\">{{.}}</span>"

  msgid "Add it"
  msgstr "L’ajouter"

  msgid "What the rules say"
  msgstr "Ce que disent les règles"

  msgid "People decide; this is what they see."
  msgstr "Des personnes décident ; voici ce qu’elles voient."

  msgid "<span class=\"mark\">{{#isMet}}<span class=\"saved-word\">✓ met</span>{{/isMet}}{{^isMet}}{{#isBroken}}<span class=\"wrong-word\">not met</span>{{/isBroken}}{{^isBroken}}<span class=\"unsaved-word\">look</span>{{/isBroken}}{{/isMet}}</span><span>{{text}}</span>"
  msgstr "<span class=\"mark\">{{#isMet}}<span class=\"saved-word\">✓ remplie</span>{{/isMet}}{{^isMet}}{{#isBroken}}<span class=\"wrong-word\">non remplie</span>{{/isBroken}}{{^isBroken}}<span class=\"unsaved-word\">à voir</span>{{/isBroken}}{{/isMet}}</span><span>{{text}}</span>"

  msgid "Ask for another decision"
  msgstr "Demander une autre décision"

  msgid "Why"
  msgstr "Pourquoi"

  msgid "Ask"
  msgstr "La demander"

  msgid "Take the entry back"
  msgstr "Retirer l’inscription"

  msgid "Nothing was entered."
  msgstr "Rien n’a été inscrit."

  msgid "Works are entered at <a href=\"/enter\">/enter</a>."
  msgstr "Les œuvres s’inscrivent sur <a href=\"/enter\">/enter</a>."

  msgid "When works are entered"
  msgstr "Quand les œuvres s’inscrivent"

  msgid "Times are of the zone {{zone}}."
  msgstr "Les heures sont du fuseau {{zone}}."

  msgid "Entries open"
  msgstr "Les inscriptions ouvrent"

  msgid "Entries close"
  msgstr "Les inscriptions ferment"

  msgid "Largest file, in MB"
  msgstr "Plus grand fichier, en Mo"

  msgid "Takes no entries."
  msgstr "Ne prend pas d’inscriptions."

  msgid "Work"
  msgstr "Œuvre"

  msgid "State"
  msgstr "État"

  msgid "{{#isEntering}}<a href=\"/admin/entries/rules/{{id}}\">Rules for entries<span class=\"vh\"> in {{name}}</span></a>{{/isEntering}}{{#hasCommittee}} · <a href=\"/admin/committee/{{id}}\">Committee and shortlist<span class=\"vh\"> of {{name}}</span></a>{{/hasCommittee}}"
  msgstr "{{#isEntering}}<a href=\"/admin/entries/rules/{{id}}\">Règles des inscriptions<span class=\"vh\"> dans {{name}}</span></a>{{/isEntering}}{{#hasCommittee}} · <a href=\"/admin/committee/{{id}}\">Comité et présélection<span class=\"vh\"> de {{name}}</span></a>{{/hasCommittee}}"

  msgid "Enter a work for somebody"
  msgstr "Inscrire une œuvre pour quelqu’un"

  msgid "Award"
  msgstr "Prix"

  msgid "Contact"
  msgstr "Contact"

  msgid "Their mail address"
  msgstr "Son adresse électronique"

  msgid "Enter a list"
  msgstr "Inscrire une liste"

  msgid "Excel or CSV. The first line names the columns: {{columns}}. People are written as Sean Baker (Director); Alex Coco (Producer). All lines are entered, or none."
  msgstr "Excel ou CSV. La première ligne nomme les colonnes : {{columns}}. Les personnes s’écrivent comme Sean Baker (Director); Alex Coco (Producer). Toutes les lignes sont inscrites, ou aucune."

  msgid "A file"
  msgstr "Un fichier"

  msgid "Enter the list"
  msgstr "Inscrire la liste"

  msgid "Entered for <strong>{{category}}</strong>: {{state}}. <span class=\"quiet\">Entry {{id}}</span>"
  msgstr "Inscrite dans <strong>{{category}}</strong> : {{state}}. <span class=\"quiet\">Inscription {{id}}</span>"

  msgid "The work"
  msgstr "L’œuvre"

  msgid "People"
  msgstr "Personnes"

  msgid "Running time"
  msgstr "Durée"

  msgid "Made in"
  msgstr "Produite en"

  msgid "To be seen at"
  msgstr "À voir sur"

  msgid "The decision"
  msgstr "La décision"

  msgid "It is eligible"
  msgstr "Elle est admise"

  msgid "It is not eligible"
  msgstr "Elle n’est pas admise"

  msgid "The season has a work of this title already, and this is another one"
  msgstr "La saison a déjà une œuvre de ce titre, et celle-ci en est une autre"

  msgid "Reason <span class=\"hint\">the entrant reads it, and it stands in the journal</span>"
  msgstr "Motif <span class=\"hint\">la personne qui a inscrit l’œuvre le lit, et il figure au journal</span>"

  msgid "Decide"
  msgstr "Décider"

  msgid "Give it back to be changed"
  msgstr "La rendre pour la changer"

  msgid "What is to be changed"
  msgstr "Ce qu’il faut changer"

  msgid "Give it back"
  msgstr "La rendre"

  msgid "Nothing is given to you to look at."
  msgstr "Rien ne vous est donné à regarder."

  msgid "You have scored {{progress}}."
  msgstr "Vous avez noté {{progress}}."

  msgid "10 is best. Your notes are for you alone; of scores the chair sees the average and how many there are."
  msgstr "10 est le meilleur. Vos remarques sont pour vous seul ; des notes la présidence voit la moyenne et leur nombre."

  msgid "{{people}} <span class=\"quiet\">for {{categoryName}}</span>{{#link}} · <a href=\"{{.}}\" rel=\"noreferrer\">See it<span class=\"vh\">: {{title}}</span></a>{{/link}}"
  msgstr "{{people}} <span class=\"quiet\">pour {{categoryName}}</span>{{#link}} · <a href=\"{{.}}\" rel=\"noreferrer\">La voir<span class=\"vh\"> : {{title}}</span></a>{{/link}}"

  msgid "You do not judge it: {{.}}"
  msgstr "Vous ne la jugez pas : {{.}}"

  msgid "Score<span class=\"vh\"> of {{title}}</span>"
  msgstr "Note<span class=\"vh\"> de {{title}}</span>"

  msgid "Note<span class=\"vh\"> on {{title}}</span>"
  msgstr "Remarque<span class=\"vh\"> sur {{title}}</span>"

  msgid "Save<span class=\"vh\"> {{title}}</span>"
  msgstr "Enregistrer<span class=\"vh\"> {{title}}</span>"

  msgid "I cannot judge this<span class=\"vh\">: {{title}}</span>"
  msgstr "Je ne peux pas la juger<span class=\"vh\"> : {{title}}</span>"

  msgid "Why <span class=\"hint\">the chair reads it</span>"
  msgstr "Pourquoi <span class=\"hint\">la présidence le lit</span>"

  msgid "Do not judge it"
  msgstr "Ne pas la juger"

  msgid "Skip to the page"
  msgstr "Aller à la page"

  msgid "Rehearsal"
  msgstr "Répétition"

  msgid "Demo"
  msgstr "Démonstration"

  msgid "Sign out"
  msgstr "Se déconnecter"

  msgid "Pages"
  msgstr "Pages"

  msgid "Not cast"
  msgstr "Non déposé"

  msgid "<span class=\"unsaved-word\">Filled in, not cast.</span> Your ballot in {{name}} does not count until you cast it: <a href=\"/ballot/{{round}}\">go to it</a>. Closes in {{left}}."
  msgstr "<span class=\"unsaved-word\">Rempli, non déposé.</span> Votre bulletin pour {{name}} ne compte pas avant d’être déposé : <a href=\"/ballot/{{round}}\">y aller</a>. Fermeture dans {{left}}."

  msgid "Envelope runs awards so that anyone can check the winner."
  msgstr "Envelope organise des prix de sorte que chacun puisse vérifier le gagnant."

  msgid "What is to do"
  msgstr "Ce qu’il faut faire"

  msgid "Announce now"
  msgstr "Annoncer maintenant"

  msgid "This season has no round of nominations."
  msgstr "Cette saison n’a pas de scrutin de nominations."

  msgid "<a href=\"/admin/nominations\">All categories</a>. State: {{note}}."
  msgstr "<a href=\"/admin/nominations\">Toutes les catégories</a>. État : {{note}}."

  msgid "Members wrote freely here, and their ballots are sealed. A keyholder opens the names on the page Keys: then each line stands here once, without how often it was written and by whom."
  msgstr "Ici les membres ont écrit librement, et leurs bulletins sont scellés. Un dépositaire ouvre les noms sur la page Clés : alors chaque ligne figure ici une fois, sans qu’on sache combien de fois ni par qui elle a été écrite."

  msgid "<span class=\"name\">{{name}}</span><br><span class=\"quiet\">reads like</span> <span class=\"name\">{{becomes}}</span> <span class=\"quiet small\">({{reason}})</span>"
  msgstr "<span class=\"name\">{{name}}</span><br><span class=\"quiet\">se lit comme</span> <span class=\"name\">{{becomes}}</span> <span class=\"quiet small\">({{reason}})</span>"

  msgid "One title<span class=\"vh\">: {{name}} and {{becomes}}</span>"
  msgstr "Un seul titre<span class=\"vh\"> : {{name}} et {{becomes}}</span>"

  msgid "Two titles<span class=\"vh\">: {{name}} and {{becomes}}</span>"
  msgstr "Deux titres<span class=\"vh\"> : {{name}} et {{becomes}}</span>"

  msgid "{{.}} more come after these."
  msgstr "{{.}} de plus viennent ensuite."

  msgid "Join the {{.}} that differ in spelling alone"
  msgstr "Réunir les {{.}} qui ne diffèrent que par la graphie"

  msgid "{{#isAnswered}}<span class=\"saved-word\">Answered:</span>{{/isAnswered}} {{answer}}"
  msgstr "{{#isAnswered}}<span class=\"saved-word\">A répondu :</span>{{/isAnswered}} {{answer}}"

  msgid "Asks to change {{what}} from <strong>{{from}}</strong> to <strong>{{to}}</strong>. {{#isAccepted}}<span class=\"saved-word\">Taken over.</span>{{/isAccepted}}"
  msgstr "Demande à changer {{what}} de <strong>{{from}}</strong> en <strong>{{to}}</strong>. {{#isAccepted}}<span class=\"saved-word\">Repris.</span>{{/isAccepted}}"

  msgid "Take it over<span class=\"vh\">: {{to}}</span>"
  msgstr "Le reprendre<span class=\"vh\"> : {{to}}</span>"

  msgid "Send the private link"
  msgstr "Envoyer le lien privé"

  msgid "Name in the mail"
  msgstr "Nom dans le courriel"

  msgid "Mail address <span class=\"hint\">kept with this mail alone</span>"
  msgstr "Adresse électronique <span class=\"hint\">gardée avec ce seul courriel</span>"

  msgid "Send to {{label}}"
  msgstr "Envoyer à {{label}}"

  msgid "All titles"
  msgstr "Tous les titres"

  msgid "In the order of letters; how often each was named is sealed. {{#fills}}Where one is taken out, the count is run again and another takes the place.{{/fills}}{{^fills}}Where one is taken out, its place stays empty.{{/fills}}"
  msgstr "Par ordre alphabétique ; combien de fois chacun a été nommé est scellé. {{#fills}}Si l’un est retiré, on dépouille à nouveau et un autre prend la place.{{/fills}}{{^fills}}Si l’un est retiré, sa place reste vide.{{/fills}}"

  msgid "Find a title"
  msgstr "Chercher un titre"

  msgid "Only the first of them are shown; look for a part of the title."
  msgstr "Seuls les premiers sont montrés ; cherchez une partie du titre."

  msgid "Join titles by hand"
  msgstr "Réunir des titres à la main"

  msgid "All ticked are"
  msgstr "Tous ceux cochés sont"

  msgid "Join them"
  msgstr "Les réunir"

  msgid "Nominee or not"
  msgstr "Nommé ou non"

  msgid "{{#over}}<s>{{label}}</s> <span class=\"quiet\">{{.}}</span>{{/over}}{{^over}}{{label}}{{/over}} {{#lines}}<br><span class=\"small quiet\">written “{{text}}”</span>"
  msgstr "{{#over}}<s>{{label}}</s> <span class=\"quiet\">{{.}}</span>{{/over}}{{^over}}{{label}}{{/over}} {{#lines}}<br><span class=\"small quiet\">écrit « {{text}} »</span>"

  msgid "Take out<span class=\"vh\"> {{text}}</span>"
  msgstr "Retirer<span class=\"vh\"> {{text}}</span>"

  msgid "Bring {{label}} back"
  msgstr "Rétablir {{label}}"

  msgid "Not eligible"
  msgstr "Non admis"

  msgid "Declined"
  msgstr "A décliné"

  msgid "Reason <span class=\"hint\">Stands in the record</span>"
  msgstr "Motif <span class=\"hint\">Figure au dossier</span>"

  msgid "The count of {{season}} found this for <strong>{{category}}</strong>."
  msgstr "Le dépouillement de {{season}} a trouvé ceci pour <strong>{{category}}</strong>."

  msgid "It is announced {{announced}}. Until then please tell nobody, and you can change your answer here."
  msgstr "Date de l’annonce : {{announced}}. D’ici là n’en parlez à personne, s’il vous plaît ; vous pouvez changer votre réponse ici."

  msgid "Do you accept?"
  msgstr "Acceptez-vous ?"

  msgid "I accept the nomination"
  msgstr "J’accepte la nomination"

  msgid "I decline it"
  msgstr "Je la décline"

  msgid "How it will stand"
  msgstr "Comment elle figurera"

  msgid "On every ballot, card and screen. Change what is wrong; the office takes it over."
  msgstr "Sur chaque bulletin, carte et écran. Changez ce qui est faux ; le bureau le reprend."

  msgid "How {{name}} is said"
  msgstr "Prononciation de {{name}}"

  msgid "Place of {{name}} in the order of names"
  msgstr "Place de {{name}} dans l’ordre des noms"

  msgid "Credit line"
  msgstr "Ligne de crédit"

  msgid "Will you be there on the night?"
  msgstr "Serez-vous là lors de la soirée ?"

  msgid "Anything the office should know"
  msgstr "Quelque chose que le bureau devrait savoir"

  msgid "Signed <span class=\"hint\">your name</span>"
  msgstr "Signé <span class=\"hint\">votre nom</span>"

  msgid "Send my answer"
  msgstr "Envoyer ma réponse"

  msgid "The nominees of this season were not voted on."
  msgstr "Les nommés de cette saison n’ont pas été désignés par un vote."

  msgid "Members wrote many titles in more than one way, and the office reads those together. This site does not know what you wrote: type it again, as it stood on your ballot."
  msgstr "Les membres ont écrit beaucoup de titres de plusieurs façons, et le bureau les réunit. Ce site ne sait pas ce que vous avez écrit : tapez-le à nouveau, comme il figurait sur votre bulletin."

  msgid "Your line"
  msgstr "Votre ligne"

  msgid "Look it up"
  msgstr "La chercher"

  msgid "{{category}}: read as <strong>{{label}}</strong>{{#over}}, {{.}}{{/over}}."
  msgstr "{{category}} : lue comme <strong>{{label}}</strong>{{#over}}, {{.}}{{/over}}."

  msgid "No ballot holds this line. Look at capitals, dashes and accents; if you are sure, write to the office."
  msgstr "Aucun bulletin n’a cette ligne. Regardez majuscules, tirets et accents ; si vous êtes sûr, écrivez au bureau."

  msgid "The ballots are sealed until voting has ended and a keyholder has opened the names. Come back then."
  msgstr "Les bulletins sont scellés jusqu’à ce que le vote soit fini et qu’un dépositaire ait ouvert les noms. Revenez alors."

  msgid "Paper ballots: {{name}}"
  msgstr "Bulletins papier : {{name}}"

  msgid "<span class=\"wrong-word\">Not done.</span> {{.}}"
  msgstr "<span class=\"wrong-word\">Pas fait.</span> {{.}}"

  msgid "{{.}} Sheets are entered until {{days}} days after the close."
  msgstr "{{.}} Les feuilles sont saisies jusqu’à {{days}} jours après la clôture."

  msgid "Nobody votes on paper in this round."
  msgstr "Personne ne vote sur papier dans ce scrutin."

  msgid "Envelopes are made when the round is open: only then its ballot is final."
  msgstr "Les enveloppes se font quand le scrutin est ouvert : son bulletin n’est définitif qu’alors."

  msgid "Nobody votes on paper"
  msgstr "Personne ne vote sur papier"

  msgid "Members may vote on paper; of two ballots the paper counts"
  msgstr "Les membres peuvent voter sur papier ; de deux bulletins le papier compte"

  msgid "Members may vote on paper; of two ballots the one on the web counts"
  msgstr "Les membres peuvent voter sur papier ; de deux bulletins celui du web compte"

  msgid "Days after the close in which sheets are entered"
  msgstr "Jours après la clôture pendant lesquels les feuilles sont saisies"

  msgid "As PDF, to sign"
  msgstr "En PDF, à signer"

  msgid "Send"
  msgstr "Envoyer"

  msgid "For each member a letter, a label for the outer envelope with a code that is good once, and the ballot paper, which has no name and no number. An envelope that was sent before becomes void."
  msgstr "Pour chaque membre une lettre, une étiquette pour l’enveloppe extérieure avec un code valable une fois, et le bulletin, sans nom ni numéro. Une enveloppe envoyée avant devient nulle."

  msgid "All without mail who have none yet"
  msgstr "Tous ceux sans adresse électronique qui n’en ont pas encore"

  msgid "These members"
  msgstr "Ces membres"

  msgid "Their numbers <span class=\"hint\">with commas between</span>"
  msgstr "Leurs numéros <span class=\"hint\">séparés par des virgules</span>"

  msgid "Ballot paper in large print"
  msgstr "Bulletin en gros caractères"

  msgid "An envelope came back"
  msgstr "Une enveloppe est revenue"

  msgid "Code on the envelope"
  msgstr "Code de l’enveloppe"

  msgid "It is back"
  msgstr "Elle est revenue"

  msgid "Open"
  msgstr "Ouvrir"

  msgid "{{back}} came back and are shut. Open many at once, with somebody watching, so that nobody knows whose sheet is whose. Their members cannot vote on the web from then on."
  msgstr "{{back}} sont revenues et fermées. Ouvrez-en beaucoup à la fois, sous le regard de quelqu’un, pour que personne ne sache à qui est chaque feuille. Leurs membres ne peuvent plus voter sur le web ensuite."

  msgid "Open them all"
  msgstr "Les ouvrir toutes"

  msgid "Enter the sheets"
  msgstr "Saisir les feuilles"

  msgid "Two persons enter each sheet, each signed in for themselves and without seeing what the other entered. Write a number on each sheet of a kind: 1, 2, 3. When both agree the ballot goes into the box."
  msgstr "Deux personnes saisissent chaque feuille, chacune avec sa propre session et sans voir ce que l’autre a saisi. Écrivez un numéro sur chaque feuille d’un genre : 1, 2, 3. Quand les deux concordent, le bulletin va dans l’urne."

  msgid "A word that both agree on <span class=\"hint\">12 letters or more; under it lies what one has entered until the other has</span>"
  msgstr "Un mot convenu à deux <span class=\"hint\">12 lettres ou plus ; dessous repose ce que l’un a saisi jusqu’à ce que l’autre l’ait fait</span>"

  msgid "Sheets of kind {{letter}}: {{waiting}} to enter"
  msgstr "Feuilles du genre {{letter}} : {{waiting}} à saisir"

  msgid "Number on the sheet"
  msgstr "Numéro de la feuille"

  msgid "Enter it"
  msgstr "La saisir"

  msgid "Sheet"
  msgstr "Feuille"

  msgid "Entered by"
  msgstr "Saisie par"

  msgid "Envelopes"
  msgstr "Enveloppes"

  msgid "Member"
  msgstr "Membre"

  msgid "Envelope"
  msgstr "Enveloppe"

  msgid "Sheet {{kind}} {{number}}"
  msgstr "Feuille {{kind}} {{number}}"

  msgid "Not in yet."
  msgstr "Pas encore dans l’urne."

  msgid "Type what the sheet says. What cannot be read, or names two first, is left empty in that category; an empty category is an empty ballot."
  msgstr "Tapez ce que dit la feuille. Ce qui ne se lit pas, ou nomme deux premiers, reste vide dans cette catégorie ; une catégorie vide est un bulletin blanc."

  msgid "Rank of {{name}}"
  msgstr "Rang de {{name}}"

  msgid "Score of {{name}}"
  msgstr "Note de {{name}}"

  msgid "Nobody"
  msgstr "Personne"

  msgid "That is what it says"
  msgstr "C’est ce qu’elle dit"

  msgid "With a token a program reads in your name what is under <a href=\"/api/v1/openapi.json\">/api/v1</a>: {{#isMember}}whether your ballot is in, never what you chose{{/isMember}}{{^isMember}}how many may vote and have voted, where that is yours to see{{/isMember}}. It changes nothing but on the night: a caller’s says GO, and a keyholder’s releases the key that GO asks for."
  msgstr "Avec un jeton un programme lit en votre nom ce qui est sous <a href=\"/api/v1/openapi.json\">/api/v1</a> : {{#isMember}}si votre bulletin est dans l’urne, jamais ce que vous avez choisi{{/isMember}}{{^isMember}}combien peuvent voter et ont voté, là où vous pouvez le voir{{/isMember}}. Il ne change rien, sauf pendant la soirée : celui d’un responsable des tops dit GO, et celui d’un dépositaire livre la clé que GO demande."

  msgid "<span class=\"saved-word\">Copy it now:</span> it is shown this once."
  msgstr "<span class=\"saved-word\">Copiez-le maintenant :</span> il n’est montré que cette fois."

  msgid "Made"
  msgstr "Créé"

  msgid "Good until"
  msgstr "Valable jusqu’au"

  msgid "Take back"
  msgstr "Révoquer"

  msgid "Take back<span class=\"vh\"> {{name}}</span>"
  msgstr "Révoquer<span class=\"vh\"> {{name}}</span>"

  msgid "Make one"
  msgstr "En créer un"

  msgid "What it is for"
  msgstr "À quoi il sert"

  msgid "Good for so many days"
  msgstr "Valable tant de jours"

  msgid "Make a token"
  msgstr "Créer un jeton"

  msgid "Each address is posted every public event of the journal, in order and until it says that it has it; one that is sent again has the same id: rounds that open and close, deadlines moved, nominees announced, envelopes opened, corrections. It is tried again for three days. Signed as the Standard Webhooks specification has it."
  msgstr "À chaque adresse est envoyé chaque événement public du journal, dans l’ordre et jusqu’à ce qu’elle dise l’avoir ; un envoi répété a le même id : scrutins qui ouvrent et ferment, clôtures déplacées, nommés annoncés, enveloppes ouvertes, corrections. On réessaie pendant trois jours. Signé comme le veut la spécification Standard Webhooks."

  msgid "<span class=\"saved-word\">Copy the secret now:</span> it is shown this once."
  msgstr "<span class=\"saved-word\">Copiez le secret maintenant :</span> il n’est montré que cette fois."

  msgid "Address"
  msgstr "Adresse"

  msgid "Told until event"
  msgstr "Informée jusqu’à l’événement"

  msgid "Try again<span class=\"vh\"> {{url}}</span>"
  msgstr "Réessayer<span class=\"vh\"> {{url}}</span>"

  msgid "Remove<span class=\"vh\"> {{url}}</span>"
  msgstr "Retirer<span class=\"vh\"> {{url}}</span>"

  msgid "Add one"
  msgstr "En ajouter une"

  msgid "Address <span class=\"hint\">https://…</span>"
  msgstr "Adresse <span class=\"hint\">https://…</span>"

  msgid "So far: {{decided}}.{{#unconfirmed}} {{.}} have not answered from their mail address yet.{{/unconfirmed}}"
  msgstr "Jusqu’ici : {{decided}}.{{#unconfirmed}} {{.}} n’ont pas encore répondu depuis leur adresse électronique.{{/unconfirmed}}"

  msgid "<span class=\"unsaved-word\">Look twice:</span> {{.}}."
  msgstr "<span class=\"unsaved-word\">Regardez deux fois :</span> {{.}}."

  msgid "Put {{name}} on the roll"
  msgstr "Mettre {{name}} sur la liste électorale"

  msgid "Not on the roll"
  msgstr "Pas sur la liste électorale"

  msgid "Reason <span class=\"hint\">{{name}} reads it</span>"
  msgstr "Motif <span class=\"hint\">{{name}} le lit</span>"

  msgid "Do not put {{name}} on the roll"
  msgstr "Ne pas mettre {{name}} sur la liste électorale"

  msgid "The oldest fifty are shown; the others follow."
  msgstr "Les cinquante plus anciennes sont montrées ; les autres suivent."

  msgid "Who may register"
  msgstr "Qui peut s’inscrire"

  msgid "People ask at <a href=\"/register\">{{address}}</a>, answer from their mail address, and wait for you."
  msgstr "On demande sur <a href=\"/register\">{{address}}</a>, on répond depuis son adresse électronique, et on vous attend."

  msgid "Registration"
  msgstr "Inscription"

  msgid "is open"
  msgstr "est ouverte"

  msgid "is closed"
  msgstr "est fermée"

  msgid "Who may register <span class=\"hint\">they read it above the form</span>"
  msgstr "Qui peut s’inscrire <span class=\"hint\">on le lit au-dessus du formulaire</span>"

  msgid "Register to vote"
  msgstr "S’inscrire pour voter"

  msgid "Look in your mail: there is a link with a button to press. Then the office decides, and you hear of it by mail."
  msgstr "Regardez votre courriel : il y a un lien avec un bouton à presser. Puis le bureau décide, et vous l’apprenez par courriel."

  msgid "Nothing there after some minutes? Look among unwanted mail, or <a href=\"/register\">ask again</a>."
  msgstr "Rien après quelques minutes ? Regardez parmi les indésirables, ou <a href=\"/register\">redemandez</a>."

  msgid "Nobody registers here at present. If you should have a vote in {{season}}, write to the office."
  msgstr "Personne ne s’inscrit ici pour l’instant. Si vous pensez avoir droit à une voix dans {{season}}, écrivez au bureau."

  msgid "I do not know"
  msgstr "Je ne sais pas"

  msgid "What the office should know <span class=\"hint\">as your membership or ticket number</span>"
  msgstr "Ce que le bureau devrait savoir <span class=\"hint\">comme votre numéro de membre ou de billet</span>"

  msgid "I am on the roll already"
  msgstr "Je suis déjà sur la liste électorale"

  msgid "<span class=\"saved-word\">Your address answers.</span> The office looks at it, and you hear of the decision by mail."
  msgstr "<span class=\"saved-word\">Votre adresse répond.</span> Le bureau examine votre demande, et vous apprenez la décision par courriel."

  msgid "<span class=\"saved-word\">You are on the roll.</span> <a href=\"/sign-in\">Sign in</a> with this address."
  msgstr "<span class=\"saved-word\">Vous êtes sur la liste électorale.</span> <a href=\"/sign-in\">Connectez-vous</a> avec cette adresse."

  msgid "The office has decided not to put you on the roll; the reason is in your mail."
  msgstr "Le bureau a décidé de ne pas vous mettre sur la liste électorale ; le motif est dans votre courriel."

  msgid "To the office"
  msgstr "Au bureau"

  msgid "Yes, this is me and my address"
  msgstr "Oui, c’est moi et mon adresse"

  msgid "No envelope of {{name}} is open yet. What is in them is sealed, and this site cannot read it. {{sentence}}"
  msgstr "Aucune enveloppe de {{name}} n’est encore ouverte. Ce qu’elles contiennent est scellé, et ce site ne peut pas le lire. {{sentence}}"

  msgid "Special mention: {{.}}"
  msgstr "Mention spéciale : {{.}}"

  msgid "Check it yourself"
  msgstr "Vérifiez vous-même"

  msgid "The record holds the log of all ballots, what each envelope was committed to before the night, and of each count what the body publishes."
  msgstr "Le dossier contient le journal de tous les bulletins, ce à quoi chaque enveloppe était engagée avant la soirée, et de chaque dépouillement ce que l’organisme publie."

  msgid "The record (ZIP)"
  msgstr "Le dossier (ZIP)"

  msgid "Unpack it and let any copy of Envelope count again: <code class=\"command\">envelope verify record --key {{key}}</code>"
  msgstr "Décompressez-le et laissez n’importe quelle copie d’Envelope dépouiller à nouveau : <code class=\"command\">envelope verify record --key {{key}}</code>"

  msgid "My own ballot"
  msgstr "Mon propre bulletin"

  msgid "{{#hasBegun}}The meeting’s key again{{/hasBegun}}{{^hasBegun}}Begin{{/hasBegun}}"
  msgstr "{{#hasBegun}}La clé de la séance à nouveau{{/hasBegun}}{{^hasBegun}}Commencer{{/hasBegun}}"

  msgid "{{#hasBegun}}The key was in memory alone.{{/hasBegun}}{{^hasBegun}}The rules freeze now. {{/hasBegun}} Each vote is counted at once, so the keyholder’s file is needed during the meeting: it stays in memory until the meeting ends, and never on the disk."
  msgstr "{{#hasBegun}}La clé n’était qu’en mémoire.{{/hasBegun}}{{^hasBegun}}Les règles se figent maintenant. {{/hasBegun}} Chaque vote est dépouillé aussitôt, il faut donc le fichier du dépositaire pendant la séance : il reste en mémoire jusqu’à la fin, et jamais sur le disque."

  msgid "{{#hasBegun}}Go on{{/hasBegun}}{{^hasBegun}}Begin the meeting{{/hasBegun}}"
  msgstr "{{#hasBegun}}Continuer{{/hasBegun}}{{^hasBegun}}Commencer la séance{{/hasBegun}}"

  msgid "<a href=\"{{path}}/minutes\">Minutes</a> can be made when the envelopes are open."
  msgstr "Le <a href=\"{{path}}/minutes\">procès-verbal</a> peut se faire quand les enveloppes sont ouvertes."

  msgid "End it before all are in"
  msgstr "Le terminer avant que tous les bulletins soient dans l’urne"

  msgid "End the vote"
  msgstr "Terminer le vote"

  msgid "Is <strong>{{title}}</strong> the same as <strong>{{other}}</strong>? <span class=\"quiet\">{{reason}}</span>"
  msgstr "<strong>{{title}}</strong> est-il le même que <strong>{{other}}</strong> ? <span class=\"quiet\">{{reason}}</span>"

  msgid "The same<span class=\"vh\">: {{title}} and {{other}}</span>"
  msgstr "Le même<span class=\"vh\"> : {{title}} et {{other}}</span>"

  msgid "Two titles<span class=\"vh\">: {{title}} and {{other}}</span>"
  msgstr "Deux titres<span class=\"vh\"> : {{title}} et {{other}}</span>"

  msgid "An entry takes one prize: <strong>{{label}}</strong> has {{prize}}{{#hasWon}}, and enough votes for this one{{/hasWon}}{{^hasWon}}, and is out of this vote but by leave{{/hasWon}}."
  msgstr "Une œuvre reçoit un seul prix : <strong>{{label}}</strong> a {{prize}}{{#hasWon}}, et assez de voix pour celui-ci{{/hasWon}}{{^hasWon}}, et reste hors de ce vote sauf autorisation{{/hasWon}}."

  msgid "Why it may have this one too"
  msgstr "Pourquoi elle peut avoir aussi celui-ci"

  msgid "Give leave<span class=\"vh\"> to {{label}}</span>"
  msgstr "Autoriser<span class=\"vh\"> {{label}}</span>"

  msgid "Count without it"
  msgstr "Dépouiller sans elle"

  msgid "{{next}}<span class=\"vh\"> of {{categoryName}}</span>"
  msgstr "{{next}}<span class=\"vh\"> de {{categoryName}}</span>"

  msgid "{{#isPoints}}Points{{/isPoints}}{{^isPoints}}Votes{{/isPoints}}"
  msgstr "{{#isPoints}}Points{{/isPoints}}{{^isPoints}}Voix{{/isPoints}}"

  msgid "End without a winner<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Terminer sans gagnant<span class=\"vh\"> dans {{categoryName}}</span>"

  msgid "Those level at the top share it"
  msgstr "Les premiers ex æquo le partagent"

  msgid "It is not awarded"
  msgstr "Il n’est pas attribué"

  msgid "Take that back<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Revenir là-dessus<span class=\"vh\"> dans {{categoryName}}</span>"

  msgid "Write a title otherwise<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Écrire un titre autrement<span class=\"vh\"> dans {{categoryName}}</span>"

  msgid "is read as"
  msgstr "se lit comme"

  msgid "Special mention<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Mention spéciale<span class=\"vh\"> dans {{categoryName}}</span>"

  msgid "Who is here"
  msgstr "Qui est là"

  msgid "Change<span class=\"vh\"> for {{name}}</span>"
  msgstr "Changer<span class=\"vh\"> pour {{name}}</span>"

  msgid "Is here"
  msgstr "Est là"

  msgid "Votes from elsewhere"
  msgstr "Vote d’ailleurs"

  msgid "Is excused"
  msgstr "Est excusé"

  msgid "End the meeting"
  msgstr "Terminer la séance"

  msgid "<a href=\"{{path}}/minutes\">Keep the minutes</a> first: they hold the winners, so the site does not keep them, and until the night nobody can make them again."
  msgstr "<a href=\"{{path}}/minutes\">Gardez d’abord le procès-verbal</a> : il contient les gagnants, donc le site ne le garde pas, et jusqu’à la soirée personne ne peut le refaire."

  msgid "End it and seal the envelopes"
  msgstr "La terminer et sceller les enveloppes"

  msgid "It ends when each prize is decided."
  msgstr "Elle se termine quand chaque prix est décidé."

  msgid "<span class=\"wrong-word\">Not taken.</span> {{.}}"
  msgstr "<span class=\"wrong-word\">Non accepté.</span> {{.}}"

  msgid "<span class=\"saved-word\">{{.}}</span>{{#receipt}} Receipt: <span class=\"code\">{{.}}</span>{{/receipt}}"
  msgstr "<span class=\"saved-word\">{{.}}</span>{{#receipt}} Reçu : <span class=\"code\">{{.}}</span>{{/receipt}}"

  msgid "{{when}}{{#isChair}} <a href=\"{{path}}/chair\">Lead it</a>{{/isChair}}"
  msgstr "{{when}}{{#isChair}} <a href=\"{{path}}/chair\">La diriger</a>{{/isChair}}"

  msgid "<span class=\"unsaved-word\">Waiting.</span> The meeting waits for its key; the chair has been asked for it."
  msgstr "<span class=\"unsaved-word\">En attente.</span> La séance attend sa clé ; elle a été demandée à la présidence."

  msgid "For {{.}}"
  msgstr "Pour {{.}}"

  msgid "<span class=\"saved-word\">✓ In.</span> Cast again to change it, until all are in."
  msgstr "<span class=\"saved-word\">✓ Dans l’urne.</span> Déposez à nouveau pour changer, jusqu’à ce que tous les bulletins soient dans l’urne."

  msgid "{{how}} {{#isWritten}}Write a title; names that are known come up as you type.{{/isWritten}}"
  msgstr "{{how}} {{#isWritten}}Écrivez un titre ; les noms connus apparaissent pendant la frappe.{{/isWritten}}"

  msgid "No name: a blank ballot"
  msgstr "Aucun nom : bulletin blanc"

  msgid "Cast ballot"
  msgstr "Déposer le bulletin"

  msgid "No vote is open. This page changes when one is. <a href=\"{{path}}\">Look again</a>"
  msgstr "Aucun vote n’est ouvert. Cette page change quand il y en a un. <a href=\"{{path}}\">Regarder encore</a>"

  msgid "If you cannot come"
  msgstr "Si vous ne pouvez pas venir"

  msgid "{{#proxy}}<strong>{{.}}</strong> casts for you{{/proxy}}{{^proxy}}Nobody casts for you{{/proxy}} in votes where the rule counts ballots of absent members. You can change that until the meeting begins; when you come after all, you vote yourself."
  msgstr "{{#proxy}}<strong>{{.}}</strong> vote pour vous{{/proxy}}{{^proxy}}Personne ne vote pour vous{{/proxy}} dans les votes où la règle compte les bulletins d’absents. Vous pouvez changer cela jusqu’au début de la séance ; si vous venez finalement, vous votez vous-même."

  msgid "Who casts for you"
  msgstr "Qui vote pour vous"

  msgid "The room: {{name}}"
  msgstr "La réunion : {{name}}"

  msgid "A vote is held when {{quorum}} or more are there. {{#isVerdict}}The room hears who has it, or that there is no majority yet; no figures.{{/isVerdict}}{{^isVerdict}}The room sees all figures of each vote.{{/isVerdict}}{{#isOnePrize}} An entry takes one prize alone; another only by leave, with a reason in the minutes.{{/isOnePrize}} This freezes when the meeting begins."
  msgstr "On vote quand {{quorum}} ou plus sont là. {{#isVerdict}}La réunion apprend qui l’a, ou qu’il n’y a pas encore de majorité ; aucun chiffre.{{/isVerdict}}{{^isVerdict}}La réunion voit tous les chiffres de chaque vote.{{/isVerdict}}{{#isOnePrize}} Une œuvre reçoit un seul prix ; un autre seulement par autorisation, avec un motif au procès-verbal.{{/isOnePrize}} Cela se fige quand la séance commence."

  msgid "Change that"
  msgstr "Changer cela"

  msgid "How many must be there"
  msgstr "Combien doivent être là"

  msgid "The room sees all figures"
  msgstr "La réunion voit tous les chiffres"

  msgid "Only who has it, or that nobody has enough"
  msgstr "Seulement qui l’a, ou que personne n’a assez de voix"

  msgid "An entry takes one prize"
  msgstr "Une œuvre reçoit un seul prix"

  msgid "Change it"
  msgstr "Le changer"

  msgid "<strong>{{.}}</strong> leads the meeting, signed in as a member. Staff with the role chair can help: <a href=\"{{path}}/chair\">the meeting</a>."
  msgstr "<strong>{{.}}</strong> dirige la séance, connecté comme membre. L’équipe ayant le rôle de présidence peut aider : <a href=\"{{path}}/chair\">la séance</a>."

  msgid "Put the members on the roll first."
  msgstr "Mettez d’abord les membres sur la liste électorale."

  msgid "Who leads it"
  msgstr "Qui la dirige"

  msgid "Substitutes <span class=\"hint\">they vote when the chair calls them in</span>"
  msgstr "Suppléants <span class=\"hint\">ils votent quand la présidence les appelle</span>"

  msgid "<span class=\"name\">{{name}}{{#proxy}} <span class=\"quiet small\">{{.}} casts for them</span>{{/proxy}}</span>"
  msgstr "<span class=\"name\">{{name}}{{#proxy}} <span class=\"quiet small\">{{.}} vote à sa place</span>{{/proxy}}</span>"

  msgid "<span class=\"saved-word\">You have one.</span> A new one takes its place."
  msgstr "<span class=\"saved-word\">Vous en avez une.</span> Une nouvelle la remplace."

  msgid "An app on your phone shows six digits that change every half minute. With a second step nobody signs in as you by your password alone."
  msgstr "Une application sur votre téléphone montre six chiffres qui changent chaque demi-minute. Avec une seconde étape personne ne se connecte à votre place avec votre seul mot de passe."

  msgid "Type these letters into the app, or <a href=\"{{address}}\">open the app</a> on this phone:"
  msgstr "Tapez ces lettres dans l’application, ou <a href=\"{{address}}\">ouvrez l’application</a> sur ce téléphone :"

  msgid "The six digits that it shows now"
  msgstr "Les six chiffres qu’elle montre maintenant"

  msgid "Use it from now on"
  msgstr "L’utiliser désormais"

  msgid "Sign in to vote"
  msgstr "Se connecter pour voter"

  msgid "Sign in with {{.}}"
  msgstr "Se connecter avec {{.}}"

  msgid "Or by a code:"
  msgstr "Ou par un code :"

  msgid "Member number or mail address<span class=\"hint\">We mail you a code; no password is needed.</span>"
  msgstr "Numéro de membre ou adresse électronique<span class=\"hint\">Nous vous envoyons un code ; aucun mot de passe n’est nécessaire.</span>"

  msgid "Mail me a code"
  msgstr "M’envoyer un code"

  msgid "I have a code"
  msgstr "J’ai un code"

  msgid "Not on the roll yet? <a href=\"/register\">Register</a>."
  msgstr "Pas encore sur la liste électorale ? <a href=\"/register\">Inscrivez-vous</a>."

  msgid "If {{.}} belongs to a member, a mail with a code is on its way. It is good for 30 minutes. Nothing there? Look among unwanted mail, or ask again in a minute."
  msgstr "Si {{.}} est celui d’un membre, un courriel avec un code est en route. Il est valable 30 minutes. Rien ? Regardez parmi les indésirables, ou redemandez dans une minute."

  msgid "Code from the mail or the letter"
  msgstr "Code du courriel ou de la lettre"

  msgid "Ask for a new code"
  msgstr "Demander un nouveau code"

  msgid "Password"
  msgstr "Mot de passe"

  msgid "Six digits of your app <span class=\"hint\">Only where you have set one up.</span>"
  msgstr "Six chiffres de votre application <span class=\"hint\">Seulement si vous en avez réglé une.</span>"

  msgid "Tokens for programs"
  msgstr "Jetons pour programmes"

  msgid "Is something here not yours?"
  msgstr "Y a-t-il ici quelque chose qui n’est pas de vous ?"

  msgid "It ends all sign-ins under your name, also this one, and the office looks into it."
  msgstr "Cela ferme toutes les sessions à votre nom, celle-ci aussi, et le bureau cherche ce qui s’est passé."

  msgid "This was not me"
  msgstr "Ce n’était pas moi"

  msgid "Only sign out everywhere"
  msgstr "Seulement se déconnecter partout"

  msgid "Nobody who works here can see what you chose, and neither can this page."
  msgstr "Aucune des personnes qui travaillent ici ne peut voir ce que vous avez choisi, et cette page non plus."

  msgid "All sign-ins under the name {{name}} are ended. The office will ask you what happened."
  msgstr "Toutes les sessions au nom de {{name}} sont fermées. Le bureau vous demandera ce qui s’est passé."

  msgid "A ballot that somebody cast for you is replaced when you cast your own: sign in with a new code, fill it in, cast it."
  msgstr "Un bulletin que quelqu’un a déposé pour vous est remplacé quand vous déposez le vôtre : connectez-vous avec un nouveau code, remplissez votre bulletin, déposez-le."

  msgid "Sign in anew"
  msgstr "Se reconnecter"

  msgid "Honouring {{.}}."
  msgstr "En l’honneur de {{.}}."

  msgid "<a class=\"button main\" href=\"/sign-in\">Sign in to vote</a> {{#canRegister}}<a href=\"/register\">Register</a> {{/canRegister}}<a href=\"/sign-in/staff\">Staff</a>{{#canEnter}} <a href=\"/enter\">Enter a work</a>{{/canEnter}}{{#hasNominees}} <a href=\"/nominees\">Nominees</a>{{/hasNominees}}{{#hasResults}} <a href=\"/results\">Results</a>{{/hasResults}}"
  msgstr "<a class=\"button main\" href=\"/sign-in\">Se connecter pour voter</a> {{#canRegister}}<a href=\"/register\">S’inscrire</a> {{/canRegister}}<a href=\"/sign-in/staff\">Équipe</a>{{#canEnter}} <a href=\"/enter\">Inscrire une œuvre</a>{{/canEnter}}{{#hasNominees}} <a href=\"/nominees\">Nommés</a>{{/hasNominees}}{{#hasResults}} <a href=\"/results\">Résultats</a>{{/hasResults}}"

  msgid "Try it as anybody"
  msgstr "Essayez dans le rôle de votre choix"

  msgid "This is a demo: one click signs you in. Ballots here are not real, and the file is made anew at each start."
  msgstr "Ceci est une démonstration : un clic vous connecte. Les bulletins ici ne sont pas réels, et le fichier est refait à chaque démarrage."

  msgid "here"
  msgstr "présent"

  msgid "excused"
  msgstr "excusé"

  msgid "eligible"
  msgstr "admise"

  msgid "declined: {1}"
  msgstr "a décliné : {1}"

  msgid "announced"
  msgstr "annoncés"

  msgid "soon"
  msgstr "bientôt"

  msgid "Nobody learns a result before its envelope is opened."
  msgstr "Personne ne connaît un résultat avant l’ouverture de son enveloppe."

  msgid "Before the night {1} may look at results, and each look stands in the journal. All others learn them when the envelopes are opened."
  msgstr "Avant la soirée {1} peut voir des résultats, et chaque consultation figure au journal. Tous les autres les apprennent à l’ouverture des enveloppes."

  msgid "Everybody learns the results at once, when they are counted."
  msgstr "Tous apprennent les résultats en même temps, une fois le dépouillement fait."

  msgid "Academy: many members, several awards, the best ranked first"
  msgstr "Académie : beaucoup de membres, plusieurs prix, le meilleur classé premier"

  msgid "Festival jury: a few jurors, a grand prize and a jury prize"
  msgstr "Jury de festival : quelques jurés, un grand prix et un prix du jury"

  msgid "Fan award: ranked, with No Award on the ballot"
  msgstr "Prix des fans : classement, avec « Aucun prix » sur le bulletin"

  msgid "Critics’ circle: three names with 3, 2 and 1 points"
  msgstr "Cercle de critiques : trois noms avec 3, 2 et 1 points"

  msgid "Critics in one room: names written down, voted on again until one has a majority"
  msgstr "Critiques en réunion : des noms écrits, remis au vote jusqu’à ce que l’un ait la majorité"

  msgid "Jury in one room: one name each, voted on again until more than half agree"
  msgstr "Jury en réunion : un nom chacun, remis au vote jusqu’à ce que plus de la moitié s’accorde"

  msgid "One vote in a club: choose one"
  msgstr "Un vote dans un club : en choisir un"

  msgid "voted from elsewhere"
  msgstr "a voté d’ailleurs"

  msgid "in a room and on paper each member has one vote; the roll gives some of them more"
  msgstr "en réunion et sur papier chaque membre a une voix ; la liste électorale en donne plus à certains"

  msgid "In a room and on paper each member has one vote; the roll gives some more."
  msgstr "En réunion et sur papier chaque membre a une voix ; la liste électorale en donne plus à certains."

  msgid "member {1} has {2} votes; from 1 to {3} are possible"
  msgstr "le membre {1} a {2} voix ; de 1 à {3} sont possibles"

  msgid "\"{1}\" is no number of votes from 1 to {2}"
  msgstr "« {1} » n’est pas un nombre de voix de 1 à {2}"

  msgid "{1} is no number of votes from 1 to {2}."
  msgstr "{1} n’est pas un nombre de voix de 1 à {2}."

  msgid "Votes <span class=\"hint\">how many a ballot of theirs is; 1 for most bodies</span>"
  msgstr "Voix <span class=\"hint\">combien vaut un de ses bulletins ; 1 dans presque tous les organismes</span>"

  msgid "Your ballot counts as {{.}} votes."
  msgstr "Votre bulletin compte pour {{.}} voix."

  msgid ""
  "Dear {1},\n"
  "\n"
  "your code to sign in to {2} is\n"
  "\n"
  "    {3}\n"
  "\n"
  "It is good for 30 minutes and for you alone. Type it on the page that asked for it, or open\n"
  "\n"
  "{4}\n"
  "\n"
  "and press the button there: opening the page by itself does nothing.\n"
  "\n"
  "If you did not ask for it, do nothing. Nobody can sign in without this code."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "votre code pour vous connecter à {2} est\n"
  "\n"
  "    {3}\n"
  "\n"
  "Il est valable 30 minutes, pour vous seul. Tapez-le sur la page qui l’a demandé, ou ouvrez\n"
  "\n"
  "{4}\n"
  "\n"
  "et pressez-y le bouton : ouvrir la page seule ne fait rien.\n"
  "\n"
  "Si vous ne l’avez pas demandé, ne faites rien. Personne ne peut se connecter sans ce code."

  msgid ""
  "Dear {1},\n"
  "\n"
  "your ballot is in. It holds your votes in\n"
  "\n"
  "{2}\n"
  "\n"
  "You can change it until {3}: cast again, and the new ballot takes the old one's place.\n"
  "This mail does not say what you chose. The receipt was on the page that you saw after casting; nobody\n"
  "else has a copy.\n"
  "\n"
  "If this was not you, sign in, open the page You and press \"This was not me\": all sign-ins under\n"
  "your name end, and the office looks into it. You can vote again after signing in anew."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "votre bulletin est dans l’urne. Il contient vos votes dans\n"
  "\n"
  "{2}\n"
  "\n"
  "Vous pouvez le changer jusqu’au {3} : déposez à nouveau, et le nouveau remplace l’ancien.\n"
  "Ce courriel ne dit pas ce que vous avez choisi. Le reçu figurait sur la page vue après le vote ;\n"
  "personne d’autre n’en a de copie.\n"
  "\n"
  "Si ce n’était pas vous, connectez-vous, ouvrez la page Vous et pressez « Ce n’était pas moi » : toutes\n"
  "les sessions à votre nom se ferment, et le bureau examine ce qui s’est passé. Vous pourrez voter à nouveau après vous être\n"
  "reconnecté."

  msgid ""
  "Dear {1},\n"
  "\n"
  "this mail was sent to see whether mails of {2} arrive. If it lies among the unwanted\n"
  "ones, show its original text, copy all of it, and paste it on the page Mail: that page says\n"
  "what to mend."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "ce courriel a été envoyé pour voir si les courriels de {2} arrivent. S’il est parmi les indésirables,\n"
  "affichez son texte original, copiez-le en entier, et collez-le sur la page Courriel : elle dit ce qu’il faut\n"
  "corriger."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} {3}.\n"
  "\n"
  "The reason: {4}\n"
  "\n"
  "Nobody at the office can see or change what you vote. If you did not ask for this, sign in,\n"
  "open the page You and press \"This was not me\"."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} {3}.\n"
  "\n"
  "Le motif : {4}\n"
  "\n"
  "Personne au bureau ne peut voir ni changer ce que vous votez. Si vous ne l’avez pas demandé,\n"
  "connectez-vous, ouvrez la page Vous et pressez « Ce n’était pas moi »."

  msgid ""
  "Dear {1},\n"
  "\n"
  "member {2} says that something under their name was not done by them. All of their\n"
  "sign-ins are ended. Look at their page under Members, speak with them, and close the case\n"
  "there with what you found."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "le membre {2} dit que quelque chose à son nom n’a pas été fait par lui. Toutes ses sessions sont fermées.\n"
  "Regardez sa page sous Membres, parlez avec cette personne, et fermez-y le dossier avec ce que vous avez trouvé."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} of {3} is open until {4}, and no ballot of yours is in.\n"
  "\n"
  "You vote at\n"
  "\n"
  "{5}\n"
  "\n"
  "Whether you vote is up to you. This mail goes to those alone who have not, and no more than\n"
  "once for each time."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} de {3} est ouvert jusqu’au {4}, et aucun bulletin de vous n’est dans l’urne.\n"
  "\n"
  "Vous votez sur\n"
  "\n"
  "{5}\n"
  "\n"
  "Voter ou non vous appartient. Ce courriel va à ceux-là seuls qui n’ont pas voté, et pas plus d’une fois à\n"
  "chaque échéance."

  msgid ""
  "Dear {1},\n"
  "\n"
  "you have filled in a ballot in {2} of {3}, and it is not cast. What is not cast is\n"
  "not counted. Voting ends {4}.\n"
  "\n"
  "Open it in the browser in which you filled it in, read it through, and press \"Cast ballot\":\n"
  "\n"
  "{5}"
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "vous avez rempli un bulletin pour {2} de {3}, et il n’est pas déposé. Ce qui n’est pas déposé n’est pas\n"
  "compté. Le vote se termine le {4}.\n"
  "\n"
  "Ouvrez-le dans le navigateur où vous l’avez rempli, relisez-le, et pressez « Déposer le bulletin » :\n"
  "\n"
  "{5}"

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} of {3} now ends {4}.\n"
  "\n"
  "The reason: {5}\n"
  "\n"
  "A ballot that you have cast stays as it is, and you can change it until then."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} de {3} se termine désormais le {4}.\n"
  "\n"
  "Le motif : {5}\n"
  "\n"
  "Un bulletin que vous avez déposé reste tel quel, et vous pouvez le changer jusque-là."

  msgid ""
  "Dear {1},\n"
  "\n"
  "the count of the nominations for {2} found\n"
  "\n"
  "    {3}\n"
  "\n"
  "Nobody knows it yet but the office and you; please keep it so until it is announced\n"
  "{4}. Before then, say by the link whether you accept, and read over how title and\n"
  "names will stand on every ballot, card and screen:\n"
  "\n"
  "{5}\n"
  "\n"
  "The link is for you alone. It opens a page; nothing is answered before you press a button\n"
  "there, and you can change your answer until the announcement."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "le dépouillement des nominations de {2} a trouvé\n"
  "\n"
  "    {3}\n"
  "\n"
  "Personne ne le sait encore hormis le bureau et vous ; gardez-le ainsi, s’il vous plaît, jusqu’à l’annonce\n"
  "({4}). D’ici là, dites par le lien si vous acceptez, et relisez comment titre et noms figureront sur chaque\n"
  "bulletin, carte et écran :\n"
  "\n"
  "{5}\n"
  "\n"
  "Le lien est pour vous seul. Il ouvre une page ; rien n’est répondu avant que vous y pressiez un bouton, et\n"
  "vous pouvez changer votre réponse jusqu’à l’annonce."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} is no longer a nominee for {3}.\n"
  "\n"
  "The reason: {4}\n"
  "\n"
  "A ballot that you have cast stays valid: where it names {5}, the count passes over the\n"
  "name. You can change it until voting ends."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} n’est plus nommé dans {3}.\n"
  "\n"
  "Le motif : {4}\n"
  "\n"
  "Un bulletin que vous avez déposé reste valable : là où il nomme {5}, le dépouillement saute ce nom. Vous\n"
  "pouvez le changer jusqu’à la fin du vote."

  msgid ""
  "Dear {1},\n"
  "\n"
  "you have begun to enter {2} for {3}. What you fill in is kept as a draft:\n"
  "\n"
  "{4}\n"
  "\n"
  "The link is for you alone. Submit the entry there before entries close {5}; a draft that is not\n"
  "submitted is not looked at."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "vous avez commencé à inscrire {2} pour {3}. Ce que vous remplissez est gardé comme brouillon :\n"
  "\n"
  "{4}\n"
  "\n"
  "Le lien est pour vous seul. Déposez-y l’inscription avant la fermeture le {5} ; un brouillon non déposé n’est\n"
  "pas regardé."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} is entered for {3}. Whether it is eligible is decided next, and you hear of it\n"
  "by mail, with the reason."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} est inscrite pour {3}. On décide ensuite si elle est admise, et vous l’apprenez par courriel, avec le motif."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} decided that {3} is eligible for {4}.\n"
  "\n"
  "The reason: {5}"
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} a décidé que {3} est admise pour {4}.\n"
  "\n"
  "Le motif : {5}"

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} decided that {3} is not eligible for {4}.\n"
  "\n"
  "The reason: {5}\n"
  "\n"
  "You can ask for another decision on the page of your entry, by the link that you have."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} a décidé que {3} n’est pas admise pour {4}.\n"
  "\n"
  "Le motif : {5}\n"
  "\n"
  "Vous pouvez demander une autre décision sur la page de votre inscription, par le lien que vous avez."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} gave {3} back to you: {4}\n"
  "\n"
  "Change it on the page of your entry, by the link that you have, and submit it again."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "{2} vous a rendu {3} : {4}\n"
  "\n"
  "Changez-la sur la page de votre inscription, par le lien que vous avez, et déposez-la à nouveau."

  msgid ""
  "Dear {1},\n"
  "\n"
  "somebody gave this address to be put on the roll of {2}. If it was you, open\n"
  "\n"
  "{3}\n"
  "\n"
  "and press the button there. Then the office looks at it, and you hear of the decision by mail.\n"
  "\n"
  "If it was not you, do nothing: in seven days it is forgotten."
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "quelqu’un a donné cette adresse pour être mis sur la liste électorale de {2}. Si c’était vous, ouvrez\n"
  "\n"
  "{3}\n"
  "\n"
  "et pressez-y le bouton. Puis le bureau examine votre demande, et vous apprenez la décision par courriel.\n"
  "\n"
  "Si ce n’était pas vous, ne faites rien : en sept jours c’est oublié."

  msgid ""
  "Dear {1},\n"
  "\n"
  "somebody gave this address to be put on the roll of {2}. You are on it already. Sign in at\n"
  "\n"
  "{3}/sign-in"
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "quelqu’un a donné cette adresse pour être mis sur la liste électorale de {2}. Vous y êtes déjà. Connectez-vous\n"
  "sur\n"
  "\n"
  "{3}/sign-in"

  msgid ""
  "Dear {1},\n"
  "\n"
  "you are on the roll of {2} with the member number {3}. You vote in every round that\n"
  "opens from now on; one that is open already keeps the roll it opened with.\n"
  "\n"
  "Sign in with the number or this address at\n"
  "\n"
  "{4}/sign-in"
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "vous êtes sur la liste électorale de {2} avec le numéro de membre {3}. Vous votez dans chaque scrutin qui ouvre\n"
  "désormais ; un scrutin déjà ouvert garde la liste de son ouverture.\n"
  "\n"
  "Connectez-vous avec le numéro ou cette adresse sur\n"
  "\n"
  "{4}/sign-in"

  msgid ""
  "Dear {1},\n"
  "\n"
  "the office has not put you on the roll of {2}.\n"
  "\n"
  "The reason: {3}"
  msgstr ""
  "Bonjour {1},\n"
  "\n"
  "le bureau ne vous a pas mis sur la liste électorale de {2}.\n"
  "\n"
  "Le motif : {3}"

  msgid "A ballot for {1} holds at most {2} choice."
  msgid_plural "A ballot for {1} holds at most {2} choices."
  msgstr[0] "Un bulletin pour {1} contient au plus {2} choix."
  msgstr[1] "Un bulletin pour {1} contient au plus {2} choix."

  msgid "{1}, in {2} round"
  msgid_plural "{1}, in {2} rounds"
  msgstr[0] "{1}, en {2} tour"
  msgstr[1] "{1}, en {2} tours"

  msgid "{1}, for {2} day"
  msgid_plural "{1}, for {2} days"
  msgstr[0] "{1}, pendant {2} jour"
  msgstr[1] "{1}, pendant {2} jours"

  msgid "for at least {1} day"
  msgid_plural "for at least {1} days in a row"
  msgstr[0] "pendant au moins {1} jour"
  msgstr[1] "pendant au moins {1} jours de suite"

  msgid "{1} day"
  msgid_plural "{1} days"
  msgstr[0] "{1} jour"
  msgstr[1] "{1} jours"

  msgid "{1} hour"
  msgid_plural "{1} hours"
  msgstr[0] "{1} heure"
  msgstr[1] "{1} heures"

  msgid "{1} minute"
  msgid_plural "{1} minutes"
  msgstr[0] "{1} minute"
  msgstr[1] "{1} minutes"

  msgid "At most {1} choice here; only the first is kept."
  msgid_plural "At most {1} choices here; only the first {2} are kept."
  msgstr[0] "Ici {1} choix au plus ; seul le premier est gardé."
  msgstr[1] "Ici {1} choix au plus ; seuls les {2} premiers sont gardés."

  msgid "At most {1} line here; only the first is kept."
  msgid_plural "At most {1} lines here; only the first {2} are kept."
  msgstr[0] "Ici {1} ligne au plus ; seule la première est gardée."
  msgstr[1] "Ici {1} lignes au plus ; seules les {2} premières sont gardées."

  msgid "{1} of {2} category"
  msgid_plural "{1} of {2} categories"
  msgstr[0] "{1} catégorie sur {2}"
  msgstr[1] "{1} catégories sur {2}"

  msgid "{1}, {2} place"
  msgid_plural "{1}, {2} places"
  msgstr[0] "{1}, {2} place"
  msgstr[1] "{1}, {2} places"

  msgid "{1} person waits to be put on the roll"
  msgid_plural "{1} people wait to be put on the roll"
  msgstr[0] "{1} personne attend d’être mise sur la liste électorale"
  msgstr[1] "{1} personnes attendent d’être mises sur la liste électorale"

  msgid "{1} waits for a decision."
  msgid_plural "{1} wait for a decision."
  msgstr[0] "{1} attend une décision."
  msgstr[1] "{1} attendent une décision."

  msgid "There were many tries from here. Try again in {1} second; nobody is locked out."
  msgid_plural "There were many tries from here. Try again in {1} seconds; nobody is locked out."
  msgstr[0] "Il y a eu beaucoup d’essais d’ici. Réessayez dans {1} seconde ; personne n’est bloqué."
  msgstr[1] "Il y a eu beaucoup d’essais d’ici. Réessayez dans {1} secondes ; personne n’est bloqué."

  msgid "{1} spelling to look at"
  msgid_plural "{1} spellings to look at"
  msgstr[0] "{1} graphie à regarder"
  msgstr[1] "{1} graphies à regarder"

  msgid "{1} envelope"
  msgid_plural "{1} envelopes"
  msgstr[0] "{1} enveloppe"
  msgstr[1] "{1} enveloppes"

  msgid "{1} person waits to be put on the roll."
  msgid_plural "{1} people wait to be put on the roll."
  msgstr[0] "{1} personne attend d’être mise sur la liste électorale."
  msgstr[1] "{1} personnes attendent d’être mises sur la liste électorale."

  msgid ", {1} by proxy"
  msgid_plural ", {1} by proxies"
  msgstr[0] ", {1} par procuration"
  msgstr[1] ", {1} par procuration"

  msgid "{1}, {2} point"
  msgid_plural "{1}, {2} points"
  msgstr[0] "{1}, {2} point"
  msgstr[1] "{1}, {2} points"

  msgid "1. Cards"
  msgstr "1. Cartes"

  msgid "2. Labels"
  msgstr "2. Étiquettes"

  msgid "3. Which card goes where"
  msgstr "3. Quelle carte va où"

  msgid "<a class=\"button\" href=\"/night/print/cards?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/cards?as=letter\">PDF, Letter</a> <a href=\"/night/print/cards\">Show to print</a>"
  msgstr "<a class=\"button\" href=\"/night/print/cards?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/cards?as=letter\">PDF, Letter</a> <a href=\"/night/print/cards\">Afficher pour imprimer</a>"

  msgid "<a class=\"button\" href=\"/night/print/labels?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/labels?as=letter\">PDF, Letter</a> <a href=\"/night/print/labels\">Show to print</a>"
  msgstr "<a class=\"button\" href=\"/night/print/labels?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/labels?as=letter\">PDF, Letter</a> <a href=\"/night/print/labels\">Afficher pour imprimer</a>"

  msgid "<b data-since=\"{{since}}\" data-most=\"{{most}}\"></b>{{#planned}} <span class=\"with\">of {{.}}</span>{{/planned}}"
  msgstr "<b data-since=\"{{since}}\" data-most=\"{{most}}\"></b>{{#planned}} <span class=\"with\">sur {{.}}</span>{{/planned}}"

  msgid "<b>Stop.</b> {{.}}"
  msgstr "<b>Stop.</b> {{.}}"

  msgid "<span class=\"mark\">{{#hasLabels}}<span class=\"saved-word\">ready</span>{{/hasLabels}}{{^hasLabels}}<span class=\"unsaved-word\">open</span>{{/hasLabels}}</span> <span>{{labels}} {{#isKeyholder}}<a href=\"/night/cards\">Cards and labels</a>{{/isKeyholder}}</span>"
  msgstr "<span class=\"mark\">{{#hasLabels}}<span class=\"saved-word\">prêt</span>{{/hasLabels}}{{^hasLabels}}<span class=\"unsaved-word\">à faire</span>{{/hasLabels}}</span> <span>{{labels}} {{#isKeyholder}}<a href=\"/night/cards\">Cartes et étiquettes</a>{{/isKeyholder}}</span>"

  msgid "<span class=\"mark\">{{#isLocked}}<span class=\"saved-word\">ready</span>{{/isLocked}}{{^isLocked}}<span class=\"unsaved-word\">open</span>{{/isLocked}}</span> <span>{{order}} {{#mayCall}}<a href=\"/night/order\">The order of the night</a>{{/mayCall}}</span>"
  msgstr "<span class=\"mark\">{{#isLocked}}<span class=\"saved-word\">prêt</span>{{/isLocked}}{{^isLocked}}<span class=\"unsaved-word\">à faire</span>{{/isLocked}}</span> <span>{{order}} {{#mayCall}}<a href=\"/night/order\">Le conducteur de la soirée</a>{{/mayCall}}</span>"

  msgid "<span class=\"mark\">{{#isSealed}}<span class=\"saved-word\">ready</span>{{/isSealed}}{{^isSealed}}<span class=\"unsaved-word\">open</span>{{/isSealed}}</span> <span>{{sealed}}</span>"
  msgstr "<span class=\"mark\">{{#isSealed}}<span class=\"saved-word\">prêt</span>{{/isSealed}}{{^isSealed}}<span class=\"unsaved-word\">à faire</span>{{/isSealed}}</span> <span>{{sealed}}</span>"

  msgid "<span class=\"number\">{{number}}</span> <span class=\"name\">{{title}}</span> <span class=\"quiet\">{{presenters}}</span> <span class=\"quiet time\">{{planned}}{{#starts}} <span class=\"small\">from {{.}}</span>{{/starts}}</span>"
  msgstr "<span class=\"number\">{{number}}</span> <span class=\"name\">{{title}}</span> <span class=\"quiet\">{{presenters}}</span> <span class=\"quiet time\">{{planned}}{{#starts}} <span class=\"small\">à partir de {{.}}</span>{{/starts}}</span>"

  msgid "<span class=\"word\">GO</span> <span class=\"what\">{{goes}}</span>"
  msgstr "<span class=\"word\">GO</span> <span class=\"what\">{{goes}}</span>"

  msgid "A rehearsal is on, with invented winners."
  msgstr "Une répétition est en cours, avec des gagnants inventés."

  msgid "A rehearsal runs through the same cues on the same screens with winners drawn by lot; it opens no envelope and leaves nothing behind."
  msgstr "Une répétition suit le même conducteur sur les mêmes écrans avec des gagnants tirés au sort ; elle n’ouvre aucune enveloppe et ne laisse rien."

  msgid "Add it at the end"
  msgstr "L’ajouter à la fin"

  msgid "And the award goes to …"
  msgstr "Et le prix est attribué à…"

  msgid "Announced so far"
  msgstr "Annoncés jusqu’ici"

  msgid "Announced, and at what time:"
  msgstr "Annoncé, et à quelle heure :"

  msgid "Another cue"
  msgstr "Un autre moment"

  msgid "Audience"
  msgstr "Public"

  msgid "Back"
  msgstr "Retour"

  msgid "Backstage"
  msgstr "Coulisses"

  msgid "Began"
  msgstr "Début"

  msgid "Begin the show"
  msgstr "Commencer la soirée"

  msgid "Break"
  msgstr "Pause"

  msgid "Caller"
  msgstr "Régie"

  msgid "Card {1}"
  msgstr "Carte {1}"

  msgid "Cards"
  msgstr "Cartes"

  msgid "Cards and labels"
  msgstr "Cartes et étiquettes"

  msgid "Confirm the move"
  msgstr "Confirmer le déplacement"

  msgid "Cue"
  msgstr "Moment"

  msgid "Down: {{title}}"
  msgstr "Descendre : {{title}}"

  msgid "Each envelope gets a label with its category and a code that is read backstage before it is handed over."
  msgstr "Chaque enveloppe reçoit une étiquette avec sa catégorie et un code qui est lu en coulisses avant d’être remise."

  msgid "Envelope {1}"
  msgstr "Enveloppe {1}"

  msgid "For telephones, open to everybody."
  msgstr "Pour les téléphones, ouvert à tous."

  msgid "For the projector, open to everybody."
  msgstr "Pour le projecteur, ouvert à tous."

  msgid "Go to the caller’s desk"
  msgstr "Aller au pupitre de régie"

  msgid "Good night"
  msgstr "Bonne nuit"

  msgid "Hand over the envelope of"
  msgstr "Remettre l’enveloppe de"

  msgid "Handed over. The caller can go."
  msgstr "Remise. La régie peut y aller."

  msgid "Held"
  msgstr "En attente"

  msgid "Hold."
  msgstr "Attendez."

  msgid "In memoriam"
  msgstr "In memoriam"

  msgid "It is written down that you took it."
  msgstr "Il est noté que vous l’avez pris."

  msgid "It’s a tie"
  msgstr "Il y a égalité"

  msgid "Keys: G or space, H to hold, B to go back."
  msgstr "Touches : G ou espace, H pour attendre, B pour revenir."

  msgid "Labels"
  msgstr "Étiquettes"

  msgid "Make next"
  msgstr "Mettre ensuite"

  msgid "Make next: {{cue.title}}"
  msgstr "Mettre ensuite : {{cue.title}}"

  msgid "New codes make the labels of before useless."
  msgstr "De nouveaux codes rendent les étiquettes précédentes inutiles."

  msgid "Next: {{.}}"
  msgstr "Ensuite : {{.}}"

  msgid "Night key"
  msgstr "Clé de la soirée"

  msgid "No envelope belongs to this cue."
  msgstr "Aucune enveloppe n’appartient à ce moment."

  msgid "No envelope of this night has this code. Wanted is {1}."
  msgstr "Aucune enveloppe de cette soirée n’a ce code. Il faut {1}."

  msgid "No labels are made: the two confirm by the category’s name alone."
  msgstr "Aucune étiquette n’est faite : les deux confirment par le seul nom de la catégorie."

  msgid "Not live. Trying to reach the show …"
  msgstr "Pas en direct. Tentative de joindre la soirée…"

  msgid "Note for the prompter"
  msgstr "Note pour le prompteur"

  msgid "Nothing runs."
  msgstr "Rien n’est en cours."

  msgid "Nothing yet."
  msgstr "Rien encore."

  msgid "Opening …"
  msgstr "Ouverture…"

  msgid "Order"
  msgstr "Conducteur"

  msgid "Overlay"
  msgstr "Incrustation"

  msgid "Performance"
  msgstr "Numéro"

  msgid "Planned"
  msgstr "Prévu"

  msgid "Planned time <span class=\"hint\">Minutes and seconds, as 3:30</span>"
  msgstr "Durée prévue <span class=\"hint\">Minutes et secondes, comme 3:30</span>"

  msgid "Presented by {1}"
  msgstr "Présenté par {1}"

  msgid "Presenter"
  msgstr "Remettant"

  msgid "Presenters"
  msgstr "Remettants"

  msgid "Presenters <span class=\"hint\">Names, with commas between</span>"
  msgstr "Remettants <span class=\"hint\">Noms, séparés par des virgules</span>"

  msgid "Print in private. There is a card for every nominee, for No Award and for a tie, so that neither the printer nor the paper basket tells who won."
  msgstr "Imprimez à l’écart. Il y a une carte pour chaque nommé, pour l’absence de prix et pour une égalité, si bien que ni l’imprimante ni la corbeille ne disent qui a gagné."

  msgid "Print this page; each card or label has a sheet of its own. <a href=\"/night/cards\">Back</a>"
  msgstr "Imprimez cette page ; chaque carte ou étiquette a sa feuille. <a href=\"/night/cards\">Retour</a>"

  msgid "Prompter"
  msgstr "Prompteur"

  msgid "Read"
  msgstr "Lire"

  msgid "Rehearsal. The winners here are invented."
  msgstr "Répétition. Les gagnants sont inventés."

  msgid "Right: envelope {1}, {2}."
  msgstr "Correct : enveloppe {1}, {2}."

  msgid "Save the cue"
  msgstr "Enregistrer le moment"

  msgid "Say what the cue is."
  msgstr "Dites ce qu’est ce moment."

  msgid "Say whether it is the show or a rehearsal."
  msgstr "Dites si c’est la soirée ou une répétition."

  msgid "Say who confirms."
  msgstr "Dites qui confirme."

  msgid "Screens"
  msgstr "Écrans"

  msgid "Send {\"category\": …, \"key\": …}, the key in Base64."
  msgstr "Envoyez {\"category\": …, \"key\": …}, la clé en Base64."

  msgid "Set {1}"
  msgstr "Jeu {1}"

  msgid "Special award"
  msgstr "Prix spécial"

  msgid "Stage"
  msgstr "Scène"

  msgid "Stage manager"
  msgstr "Régisseur de plateau"

  msgid "Take it out"
  msgstr "Le retirer"

  msgid "Take the file"
  msgstr "Prendre le fichier"

  msgid "Take this file to your own machine and let Envelope show you there, once and category by category, which card goes into which envelope:"
  msgstr "Portez ce fichier sur votre propre machine et laissez Envelope vous y montrer, une seule fois et catégorie par catégorie, quelle carte va dans quelle enveloppe :"

  msgid "Taken by {{.}}"
  msgstr "Pris par {{.}}"

  msgid "That was the last cue. End the show on the page before."
  msgstr "C’était le dernier moment. Terminez la soirée sur la page précédente."

  msgid "The book: order, scripts and codes, as PDF"
  msgstr "Le livre : conducteur, textes et codes, en PDF"

  msgid "The end"
  msgstr "Fin"

  msgid "The end."
  msgstr "Fin."

  msgid "The envelope in hand, read and confirmed by two."
  msgstr "L’enveloppe en main, lue et confirmée par deux personnes."

  msgid "The envelope is asked for; the key is on its way."
  msgstr "L’enveloppe est demandée ; la clé est en route."

  msgid "The envelope is not handed over yet."
  msgstr "L’enveloppe n’est pas encore remise."

  msgid "The envelope is open."
  msgstr "L’enveloppe est ouverte."

  msgid "The house is open."
  msgstr "La salle est ouverte."

  msgid "The night begins soon"
  msgstr "La soirée commence bientôt"

  msgid "The nominee for {1}:"
  msgstr "Seul nommé pour {1} :"

  msgid "The order of the night"
  msgstr "Le conducteur de la soirée"

  msgid "The other winner"
  msgstr "L’autre gagnant"

  msgid "The season knows nobody called {1}. Add them on the page of the season’s file."
  msgstr "La saison ne connaît personne du nom de {1}. Ajoutez cette personne sur la page du fichier de la saison."

  msgid "The show is held."
  msgstr "La soirée est en attente."

  msgid "The show is on."
  msgstr "La soirée est en cours."

  msgid "The {1} nominees for {2}:"
  msgstr "Les {1} nommés pour {2} :"

  msgid "There are several cards in this envelope."
  msgstr "Il y a plusieurs cartes dans cette enveloppe."

  msgid "This award is not given"
  msgstr "Ce prix n’est pas attribué"

  msgid "This is the envelope of {1}. Wanted is {2}."
  msgstr "C’est l’enveloppe de {1}. Il faut {2}."

  msgid "Transparent, for a broadcast: a browser source of 1920 by 1080. With ?full over the whole picture."
  msgstr "Transparente, pour une diffusion : une source navigateur de 1920 sur 1080. Avec ?full, sur toute l’image."

  msgid "Undo the move"
  msgstr "Annuler le déplacement"

  msgid "Up: {{title}}"
  msgstr "Monter : {{title}}"

  msgid "Waits for the stage manager: {1} next."
  msgstr "Attend le régisseur de plateau : ensuite {1}."

  msgid "Welcome: {1}"
  msgstr "Accueil : {1}"

  msgid "What is on, what comes, and GO."
  msgstr "Ce qui est en cours, ce qui vient, et GO."

  msgid "What is said, from the season’s names."
  msgstr "Ce qui se dit, d’après les noms de la saison."

  msgid "When the ballots are counted and the envelopes sealed."
  msgstr "Quand les bulletins seront comptés et les enveloppes scellées."

  msgid "a category stays in the order of the night"
  msgstr "une catégorie reste dans le conducteur de la soirée"

  msgid "a cue keeps its category"
  msgstr "un moment garde sa catégorie"

  msgid "a cue lasts at most six hours"
  msgstr "un moment dure six heures au plus"

  msgid "a rehearsal is running; it opens no envelope"
  msgstr "une répétition est en cours ; elle n’ouvre aucune enveloppe"

  msgid "a show or rehearsal is running; end it first"
  msgstr "une soirée ou une répétition est en cours ; terminez-la d’abord"

  msgid "codes cannot change any more: the show has begun"
  msgstr "les codes ne peuvent plus changer : la soirée a commencé"

  msgid "confirmed"
  msgstr "confirmé"

  msgid "cue \"{1}\""
  msgstr "moment « {1} »"

  msgid "envelope cards choose {{file}} --keys YOUR-KEY-FILE"
  msgstr "envelope cards choose {{file}} --keys VOTRE-FICHIER-DE-CLÉS"

  msgid "every category has its cue already"
  msgstr "chaque catégorie a déjà son moment"

  msgid "no device answers"
  msgstr "aucun appareil ne répond"

  msgid "no envelope belongs to this cue"
  msgstr "aucune enveloppe n’appartient à ce moment"

  msgid "no envelope is sealed yet; count first"
  msgstr "aucune enveloppe n’est encore scellée ; comptez d’abord"

  msgid "no move waits"
  msgstr "aucun déplacement n’attend"

  msgid "no show runs"
  msgstr "aucune soirée n’est en cours"

  msgid "not read yet"
  msgstr "pas encore lue"

  msgid "not yet"
  msgstr "pas encore"

  msgid "on time"
  msgstr "à l’heure"

  msgid "only cues that are still to come can be moved"
  msgstr "seuls les moments encore à venir peuvent être déplacés"

  msgid "person \"{1}\" in the season"
  msgstr "personne « {1} » dans la saison"

  msgid "read the code on the envelope first"
  msgstr "lisez d’abord le code de l’enveloppe"

  msgid "ready"
  msgstr "prêt"

  msgid "show caller"
  msgstr "responsable des tops"

  msgid "somebody else than who asked must confirm the move"
  msgstr "une autre personne que celle qui l’a demandé doit confirmer le déplacement"

  msgid "something happened since; look where the show stands"
  msgstr "quelque chose s’est passé depuis ; voyez où en est la soirée"

  msgid "that was the last cue; end the show"
  msgstr "c’était le dernier moment ; terminez la soirée"

  msgid "the caller has not asked for this envelope yet"
  msgstr "la régie n’a pas encore demandé cette enveloppe"

  msgid "the envelope is not handed over yet: presenter and stage manager confirm it first"
  msgstr "l’enveloppe n’est pas encore remise : le remettant et le régisseur de plateau la confirment d’abord"

  msgid "the envelope of this cue is open; it cannot be taken back"
  msgstr "l’enveloppe de ce moment est ouverte ; on ne peut revenir en arrière"

  msgid "the last envelope read was a wrong one; read the right one"
  msgstr "la dernière enveloppe lue n’était pas la bonne ; lisez la bonne"

  msgid "the order has changed since the page was shown; look at it and try again"
  msgstr "le conducteur a changé depuis l’affichage de la page ; regardez-le et réessayez"

  msgid "the order of the night is locked; unlock it, or move a cue in the show"
  msgstr "le conducteur de la soirée est verrouillé ; déverrouillez-le, ou déplacez un moment pendant la soirée"

  msgid "the right one"
  msgstr "la bonne"

  msgid "the show is held; go on first"
  msgstr "la soirée est en attente ; reprenez d’abord"

  msgid "there is no cue before this one"
  msgstr "il n’y a aucun moment avant celui-ci"

  msgid "there is no move to undo"
  msgstr "il n’y a aucun déplacement à annuler"

  msgid "there is one set of envelopes, or two"
  msgstr "il y a un jeu d’enveloppes, ou deux"

  msgid "these have no sealed envelope yet: {1}"
  msgstr "celles-ci n’ont pas encore d’enveloppe scellée : {1}"

  msgid "to {{.}}"
  msgstr "à {{.}}"

  msgid "wrong: stop"
  msgstr "mauvaise : stop"

  msgid "{1} asks to make {2} the next cue."
  msgstr "{1} demande que {2} soit le moment suivant."

  msgid "{1} is open already; this envelope is void."
  msgstr "{1} est déjà ouverte ; cette enveloppe est nulle."

  msgid "{1} of {2} envelopes are sealed."
  msgstr "Enveloppes scellées : {1} sur {2}."

  msgid "{1} over"
  msgstr "{1} de retard"

  msgid "{1} under"
  msgstr "{1} d’avance"

  msgid "{1}: cards"
  msgstr "{1} : cartes"

  msgid "{1}: labels"
  msgstr "{1} : étiquettes"

  msgid "{1}: the book of the night"
  msgstr "{1} : le livre de la soirée"

  msgid "{{#hasLabels}}New codes, one set{{/hasLabels}}{{^hasLabels}}Make codes for one set{{/hasLabels}}"
  msgstr "{{#hasLabels}}Nouveaux codes, un jeu{{/hasLabels}}{{^hasLabels}}Faire les codes d’un jeu{{/hasLabels}}"

  msgid "{{#hasLabels}}New codes, two twin sets{{/hasLabels}}{{^hasLabels}}Make codes for two twin sets{{/hasLabels}}"
  msgstr "{{#hasLabels}}Nouveaux codes, deux jeux jumeaux{{/hasLabels}}{{^hasLabels}}Faire les codes de deux jeux jumeaux{{/hasLabels}}"

  msgid "{{#isHeld}}Go on{{/isHeld}}{{^isHeld}}Hold{{/isHeld}}"
  msgstr "{{#isHeld}}Reprendre{{/isHeld}}{{^isHeld}}Attendre{{/isHeld}}"

  msgid "{{#isLocked}}<strong>Locked.</strong> {{#isRunning}}A show or rehearsal is running; a cue is moved from the caller’s desk.{{/isRunning}}{{/isLocked}}{{^isLocked}}Drag a cue, or move it by its buttons. What lasts how long shows the caller how far over or under the show is.{{/isLocked}}{{#total}} Planned in all: {{.}}.{{/total}}"
  msgstr "{{#isLocked}}<strong>Verrouillé.</strong> {{#isRunning}}Une soirée ou une répétition est en cours ; un moment se déplace depuis le pupitre de régie.{{/isRunning}}{{/isLocked}}{{^isLocked}}Faites glisser un moment, ou déplacez-le par ses boutons. Les durées disent à la régie de combien la soirée est en retard ou en avance.{{/isLocked}}{{#total}} Prévu en tout : {{.}}.{{/total}}"

  msgid "{{#isLocked}}Unlock the order{{/isLocked}}{{^isLocked}}Lock the order{{/isLocked}}"
  msgstr "{{#isLocked}}Déverrouiller le conducteur{{/isLocked}}{{^isLocked}}Verrouiller le conducteur{{/isLocked}}"

  msgid "{{#isOn}}<span class=\"with\">Show</span> <b data-since=\"{{started}}\"></b>{{#lateness}} <span class=\"late\">{{.}}</span>{{/lateness}}{{/isOn}}{{^isOn}}Nothing runs. <a href=\"/night\">Begin on the page before</a>{{/isOn}}"
  msgstr "{{#isOn}}<span class=\"with\">Soirée</span> <b data-since=\"{{started}}\"></b>{{#lateness}} <span class=\"late\">{{.}}</span>{{/lateness}}{{/isOn}}{{^isOn}}Rien n’est en cours. <a href=\"/night\">Commencez sur la page précédente</a>{{/isOn}}"

  msgid "{{#isRehearsal}}End the rehearsal{{/isRehearsal}}{{^isRehearsal}}End the show{{/isRehearsal}}"
  msgstr "{{#isRehearsal}}Terminer la répétition{{/isRehearsal}}{{^isRehearsal}}Terminer la soirée{{/isRehearsal}}"

  msgid "{{sets}} A code is drawn by lot and tells nothing."
  msgstr "{{sets}} Un code est tiré au sort et ne dit rien."

  msgid "“{1}” is no time. Write minutes and seconds, as 3:30."
  msgstr "« {1} » n’est pas une durée. Écrivez minutes et secondes, comme 3:30."

  msgid "{1} cue, not locked yet."
  msgid_plural "{1} cues, not locked yet."
  msgstr[0] "{1} moment, pas encore verrouillé."
  msgstr[1] "{1} moments, pas encore verrouillés."

  msgid "{1} nominee"
  msgid_plural "{1} nominees"
  msgstr[0] "{1} nommé"
  msgstr[1] "{1} nommés"

  msgid "{1} cue, locked."
  msgid_plural "{1} cues, locked."
  msgstr[0] "{1} moment, verrouillé."
  msgstr[1] "{1} moments, verrouillés."

  msgid "{1} set of envelopes has its codes."
  msgid_plural "{1} sets of envelopes have their codes."
  msgstr[0] "{1} jeu d’enveloppes a ses codes."
  msgstr[1] "{1} jeux d’enveloppes ont leurs codes."

  msgid "no envelope is open at this cue; hold the show, and hand over the right one"
  msgstr "aucune enveloppe n’est ouverte à ce moment ; mettez la soirée en attente et remettez la bonne"

  msgid "the drill"
  msgstr "la procédure"

  msgid "say who was read"
  msgstr "dites qui a été lu"

  msgid "no drill runs"
  msgstr "aucune procédure n’est en cours"

  msgid "a drill runs; announce the right winner first"
  msgstr "une procédure est en cours ; annoncez d’abord le bon gagnant"

  msgid "speech that was noted"
  msgstr "discours noté"

  msgid "{1} has changed this speech meanwhile; look at it and write again"
  msgstr "{1} a changé ce discours entre-temps ; regardez-le et écrivez à nouveau"

  msgid "say who spoke"
  msgstr "dites qui a parlé"

  msgid "a speech has at most {1} letters"
  msgstr "un discours a {1} lettres au plus"

  msgid "the quotation does not stand in the words; quote exactly"
  msgstr "la citation n’est pas dans les paroles ; citez exactement"

  msgid "\"{1}\" is no time of day; write 21:04:10"
  msgstr "« {1} » n’est pas une heure ; écrivez 21:04:10"

  msgid "opening the envelope of {1}"
  msgstr "ouvrir l’enveloppe de {1}"

  msgid "I am sorry, there has been a mistake. The envelope says that nobody gets {1}."
  msgstr "Je suis désolé, il y a eu une erreur. L’enveloppe dit que personne ne reçoit {1}."

  msgid "I am sorry, there has been a mistake. This is not a joke. The winner of {1} is: {2}."
  msgstr "Je suis désolé, il y a eu une erreur. Ce n’est pas une plaisanterie. {1} revient à : {2}."

  msgid "Wrong winner read: {{category}}"
  msgstr "Mauvais gagnant lu : {{category}}"

  msgid "<b data-since=\"{{since}}\"></b> <span class=\"with\">{{owner}} puts it right</span>"
  msgstr "<b data-since=\"{{since}}\"></b> <span class=\"with\">{{owner}} rectifie</span>"

  msgid "Read was <strong>{{read}}</strong>. On the card:"
  msgstr "On a lu <strong>{{read}}</strong>. Sur la carte :"

  msgid "{{owner}} walks out now, with the card."
  msgstr "{{owner}} entre maintenant, avec la carte."

  msgid "The speech stops, the microphone stays open."
  msgstr "Le discours s’arrête, le micro reste ouvert."

  msgid "At the microphone, word for word:"
  msgstr "Au micro, mot pour mot :"

  msgid "The card is held up to the camera."
  msgstr "La carte est montrée à la caméra."

  msgid "Who was read first is led off by the stage manager, the right winner speaks."
  msgstr "Le régisseur de plateau raccompagne qui a été lu d’abord ; le bon gagnant parle."

  msgid "Stage, overlay, audience, results and feeds stand still until then."
  msgstr "Scène, incrustation, public, résultats et flux restent figés jusque-là."

  msgid "What was said, for the record"
  msgstr "Ce qui a été dit, pour le dossier"

  msgid "The right winner is announced"
  msgstr "Le bon gagnant est annoncé"

  msgid "The drill"
  msgstr "La procédure"

  msgid "Speeches"
  msgstr "Discours"

  msgid "Say how the award was accepted."
  msgstr "Dites comment le prix a été accepté."

  msgid "{1} to {2}"
  msgstr "de {1} à {2}"

  msgid "Before, by {1}. Changed because: {2}"
  msgstr "Avant, par {1}. Changé parce que : {2}"

  msgid "None: a moment of the night"
  msgstr "Aucun : un moment de la soirée"

  msgid "Who spoke"
  msgstr "Qui a parlé"

  msgid "As what <span class=\"hint\">Producer, for the family</span>"
  msgstr "En tant que <span class=\"hint\">Productrice, pour la famille</span>"

  msgid "Accepted"
  msgstr "Accepté"

  msgid "From"
  msgstr "De"

  msgid "To"
  msgstr "À"

  msgid "The words"
  msgstr "Les paroles"

  msgid "To quote <span class=\"hint\">Exactly as it stands in the words</span>"
  msgstr "À citer <span class=\"hint\">Exactement comme dans les paroles</span>"

  msgid "Reported <span class=\"hint\">thanked her family and the crew</span>"
  msgstr "Rapporté <span class=\"hint\">a remercié sa famille et l’équipe</span>"

  msgid "Write one down"
  msgstr "En noter un"

  msgid "Keep it"
  msgstr "Le garder"

  msgid "As announced"
  msgstr "Au fil des annonces"

  msgid "No envelope is open yet."
  msgstr "Aucune enveloppe n’est encore ouverte."

  msgid "Kept"
  msgstr "Gardés"

  msgid "Correct it"
  msgstr "Le corriger"

  msgid "Keep the correction"
  msgstr "Garder la correction"

  msgid "in person"
  msgstr "en personne"

  msgid "by somebody else for the winner"
  msgstr "par quelqu’un d’autre pour le gagnant"

  msgid "nobody came"
  msgstr "personne n’est venu"

  msgid "after the winner’s death"
  msgstr "à titre posthume"

  msgid "refused"
  msgstr "refusé"

  msgid "Drill"
  msgstr "Procédure"

  msgid "Wrong winner read. {1} puts it right."
  msgstr "Mauvais gagnant lu. {1} rectifie."

  msgid "Wrong winner read"
  msgstr "Mauvais gagnant"

  msgid "The drill runs; what everybody sees stands still."
  msgstr "La procédure est en cours ; ce que tous voient reste figé."

  msgid "<strong>{{.}}</strong> <a href=\"/night/drill\">To the drill</a>"
  msgstr "<strong>{{.}}</strong> <a href=\"/night/drill\">Vers la procédure</a>"

  msgid "Or another name"
  msgstr "Ou un autre nom"

  msgid "One moment, please"
  msgstr "Un instant, s’il vous plaît"

  msgid "<a href=\"/night/speeches\">Speeches</a>: who spoke, the words, and what may be quoted."
  msgstr "<a href=\"/night/speeches\">Discours</a> : qui a parlé, les paroles, et ce qui peut être cité."

  msgid "a rehearsal is running; speeches are kept in the show"
  msgstr "une répétition est en cours ; les discours sont gardés pendant la soirée"

  msgid "won"
  msgstr "gagné"

  msgid "sealed"
  msgstr "scellé"

  msgid "nominated"
  msgstr "nommé"

  msgid "{1} nomination"
  msgid_plural "{1} nominations"
  msgstr[0] "{1} nomination"
  msgstr[1] "{1} nominations"

  msgid "{1} award of {2}."
  msgid_plural "{1} awards of {2}."
  msgstr[0] "{1} prix sur {2}."
  msgstr[1] "{1} prix sur {2}."

  msgid "out in round {1}"
  msgstr "éliminé au tour {1}"

  msgid "{1} vote ahead of {2} in the last round."
  msgid_plural "{1} votes ahead of {2} in the last round."
  msgstr[0] "{1} voix d’avance sur {2} au dernier tour."
  msgstr[1] "{1} voix d’avance sur {2} au dernier tour."

  msgid "A tie in round {1} between {2}: {3}."
  msgstr "Une égalité au tour {1} entre {2} : {3}."

  msgid "Counted by {1}."
  msgstr "Dépouillé selon {1}."

  msgid "The body publishes the winner alone."
  msgstr "L’organisme ne publie que le gagnant."

  msgid "Corrected: “{1}” is “{2}”."
  msgstr "Corrigé : « {1} » est « {2} »."

  msgid "{1} won with {2} of {3} votes still live in round {4}."
  msgstr "{1} a gagné avec {2} des {3} voix encore en jeu au tour {4}."

  msgid "{1} won with {2} of {3} votes."
  msgstr "{1} a gagné avec {2} voix sur {3}."

  msgid "Decided by {1}. {2}"
  msgstr "Décidé par {1}. {2}"

  msgid "The envelope is sealed."
  msgstr "L’enveloppe est scellée."

  msgid "Announced {{.}}"
  msgstr "Annoncé {{.}}"

  msgid "The count"
  msgstr "Le dépouillement"

  msgid "<strong>Simulated.</strong> {{.}}"
  msgstr "<strong>Simulé.</strong> {{.}}"

  msgid "Round by round"
  msgstr "Tour par tour"

  msgid "Round"
  msgstr "Tour"

  msgid "Exhausted"
  msgstr "Épuisés"

  msgid "<a href=\"/results/story\">The story</a> <a href=\"/record.zip\">The record, to count again yourself</a>"
  msgstr "<a href=\"/results/story\">L’article</a> <a href=\"/record.zip\">Le dossier, pour recompter vous-même</a>"

  msgid "As announced, the latest first"
  msgstr "Au fil des annonces, la dernière d’abord"

  msgid "Awards by film"
  msgstr "Prix par film"

  msgid "Film"
  msgstr "Film"

  msgid "Awards of nominations"
  msgstr "Prix sur nominations"

  msgid "{1} envelope is still sealed."
  msgid_plural "{1} envelopes are still sealed."
  msgstr[0] "{1} enveloppe est encore scellée."
  msgstr[1] "{1} enveloppes sont encore scellées."

  msgid "Correction: {1} was read first; the right winner was announced {2} second later."
  msgid_plural "Correction: {1} was read first; the right winner was announced {2} seconds later."
  msgstr[0] "Correction : {1} a été lu d’abord ; le bon gagnant a été annoncé {2} seconde plus tard."
  msgstr[1] "Correction : {1} a été lu d’abord ; le bon gagnant a été annoncé {2} secondes plus tard."

  msgid "taking it out"
  msgstr "le retrait"

  msgid "it is not counted yet; take the nominee out by yourself"
  msgstr "ce n’est pas encore dépouillé ; retirez vous-même le nommé"

  msgid "the show has begun, or the envelope is open"
  msgstr "la soirée a commencé, ou l’enveloppe est ouverte"

  msgid "a nominee was taken out; a keyholder counts {1} again first"
  msgstr "un nommé a été retiré ; un dépositaire dépouille d’abord {1} à nouveau"

  msgid "nobody was taken out of {1} after its count"
  msgstr "personne n’a été retiré de {1} après son dépouillement"

  msgid "the envelope is sealed: two persons take the nominee out, on the page The night"
  msgstr "l’enveloppe est scellée : deux personnes retirent le nommé, sur la page La soirée"

  msgid "Take {1} out of {2} after the count"
  msgstr "Retirer {1} de {2} après le dépouillement"

  msgid "Choose the nominee."
  msgstr "Choisissez le nommé."

  msgid "{1} is counted and sealed again by a keyholder. {2}"
  msgstr "{1} est à nouveau dépouillé et scellé par un dépositaire. {2}"

  msgid "A nominee declines or is disqualified after the count"
  msgstr "Un nommé se retire ou est disqualifié après le dépouillement"

  msgid "Two persons decide, with a reason. A keyholder then counts the category again and seals another card; the one before is void, and both stay in the record."
  msgstr "Deux personnes décident, avec une raison. Un dépositaire dépouille ensuite la catégorie à nouveau et scelle une autre carte ; la précédente est nulle, et les deux restent dans le dossier."

  msgid "Take the nominee out"
  msgstr "Retirer le nommé"

  msgid "Counted again. Another card is sealed; the one before is void."
  msgstr "Dépouillé à nouveau. Une autre carte est scellée ; la précédente est nulle."

  msgid "Count again and reseal: {{name}}"
  msgstr "Dépouiller à nouveau et resceller : {{name}}"

  msgid "A nominee was taken out after the count. Another card takes the place of the one sealed before, which nobody opens; its envelope gets a label with a new code."
  msgstr "Un nommé a été retiré après le dépouillement. Une autre carte prend la place de celle scellée avant, que personne n’ouvre ; son enveloppe reçoit une étiquette avec un nouveau code."

  msgid "Count again and reseal"
  msgstr "Dépouiller à nouveau et resceller"


  msgid "\"{1}\" is no day; write 2026-12-31"
  msgstr "« {1} » n’est pas un jour ; écrivez 2026-12-31"

  msgid "<a href=\"/night/prepared\">Prepared for each nominee</a> · <a href=\"/night/blog\">Live blog</a> · <a href=\"/night/pictures\">Pictures</a> · <a href=\"/night/press\">House style and publication</a>"
  msgstr "<a href=\"/night/prepared\">Préparé pour chaque nommé</a> · <a href=\"/night/blog\">Direct</a> · <a href=\"/night/pictures\">Images</a> · <a href=\"/night/press\">Style et publication</a>"

  msgid "<a href=\"/night/story\">The story</a>: its words, what is prepared for each nominee, live blog, pictures, house style, publication."
  msgstr "<a href=\"/night/story\">L’article</a> : son texte, ce qui est préparé pour chaque nommé, le direct, les images, le style, la publication."

  msgid "<a href=\"/results/story\">The story</a> <a href=\"/results/live\">As it happened</a> <a href=\"/results/feed.rss\">RSS</a> <a href=\"/results/feed.json\">JSON Feed</a> <a href=\"/results/winners.json\">JSON</a> <a href=\"/results/winners.csv\">CSV</a> <a href=\"/results/winners.txt\">Plain text</a>"
  msgstr "<a href=\"/results/story\">L’article</a> <a href=\"/results/live\">Minute par minute</a> <a href=\"/results/feed.rss\">RSS</a> <a href=\"/results/feed.json\">JSON Feed</a> <a href=\"/results/winners.json\">JSON</a> <a href=\"/results/winners.csv\">CSV</a> <a href=\"/results/winners.txt\">Texte brut</a>"

  msgid "A comma before “and” in a list, in English"
  msgstr "En anglais, une virgule avant « and » dans une liste"

  msgid "Accepting {1}, {2}"
  msgstr "En recevant le prix {1}, {2}"

  msgid "After so many minutes"
  msgstr "Après tant de minutes"

  msgid "As it happened"
  msgstr "Minute par minute"

  msgid "As readers see it"
  msgstr "Comme les lecteurs le voient"

  msgid "At a set time"
  msgstr "À une heure fixée"

  msgid "At the reveal"
  msgstr "Au moment de l’annonce"

  msgid "Before. Changed because: {1}"
  msgstr "Avant. Changé parce que : {1}"

  msgid "Choose a style of each kind."
  msgstr "Choisissez un style de chaque sorte."

  msgid "Corrected: {1}"
  msgstr "Corrigé : {1}"

  msgid "Credit"
  msgstr "Crédit"

  msgid "Dates, in English"
  msgstr "Dates, en anglais"

  msgid "Each award, what was prepared of its winner, what is quoted from the speeches and every correction stand in it by themselves. Write what else happens; titles of works between asterisks."
  msgstr "Chaque prix, ce qui était préparé de son gagnant, ce qui est cité des discours et chaque correction y figurent d’eux-mêmes. Écrivez ce qui se passe d’autre ; les titres d’œuvres entre astérisques."

  msgid "Edited by {1}, {2}."
  msgstr "Modifié par {1}, {2}."

  msgid "Every category was put to the vote."
  msgstr "Toutes les catégories ont été soumises au vote."

  msgid "No category was put to the vote."
  msgstr "Aucune catégorie n’a été soumise au vote."

  msgid "No award was given at the {1}."
  msgstr "Aucun prix n’a été remis ({1})."

  msgid "File <span class=\"hint\">PNG or JPEG, at most 5 MB</span>"
  msgstr "Fichier <span class=\"hint\">PNG ou JPEG, au plus 5 Mo</span>"

  msgid "For {1} it went to {2}."
  msgstr "Pour {1}, il est allé à {2}."

  msgid "Headline"
  msgstr "Titre"

  msgid "Headline <span class=\"hint\">Titles of works between asterisks: *Title*</span>"
  msgstr "Titre <span class=\"hint\">Titres d’œuvres entre astérisques : *Titre*</span>"

  msgid "Headline, if it wins"
  msgstr "Titre, s’il gagne"

  msgid "House style"
  msgstr "Style de la maison"

  msgid "House style and publication"
  msgstr "Style et publication"

  msgid "How this was found"
  msgstr "Comment ce résultat a été obtenu"

  msgid "In short"
  msgstr "En bref"

  msgid "In words, for those who cannot see it"
  msgstr "En mots, pour qui ne peut pas la voir"

  msgid "It also took {1}."
  msgstr "Le film remporte aussi {1}."

  msgid "It had {1} of {2} simulated votes still live in round {3} of the count."
  msgstr "Il avait {1} des {2} votes simulés encore en jeu au tour {3} du dépouillement."

  msgid "It had {1} of {2} simulated votes."
  msgstr "Il avait {1} des {2} votes simulés."

  msgid "It had {1} of {2} votes still live in round {3} of the count."
  msgstr "Il avait {1} des {2} votes encore en jeu au tour {3} du dépouillement."

  msgid "It had {1} of {2} votes."
  msgstr "Il avait {1} des {2} votes."

  msgid "It was a tie: {1} shared {2} at the {3} on {4}."
  msgstr "C’est une égalité : {1} se sont partagé le prix {2}, {3}, le {4}."

  msgid "Keep it<span class=\"vh\">: {{name}}</span>"
  msgstr "Garder<span class=\"vh\"> : {{name}}</span>"

  msgid "Keep the picture"
  msgstr "Garder l’image"

  msgid "Keep these words"
  msgstr "Garder ce texte"

  msgid "Language"
  msgstr "Langue"

  msgid "Language and length"
  msgstr "Langue et longueur"

  msgid "Let the record’s words stand"
  msgstr "Revenir au texte du registre"

  msgid "Live blog"
  msgstr "Direct"

  msgid "Minutes"
  msgstr "Minutes"

  msgid "No Award won the vote for {1}."
  msgstr "Au vote du prix {1}, « aucun prix » l’a emporté."

  msgid "No award was given for {1} at the {2} on {3}."
  msgstr "Le prix {1} n’a pas été attribué, {2}, le {3}."

  msgid "No envelope is open yet. The story is written from the record as they open; until then write for each nominee what will stand if it wins."
  msgstr "Aucune enveloppe n’est encore ouverte. L’article s’écrit d’après le registre à mesure qu’elles s’ouvrent ; d’ici là, écrivez pour chaque nommé ce qui vaudra s’il gagne."

  msgid "No {1} at the {2}"
  msgstr "Pas de prix {1}, {2}"

  msgid "Numbers"
  msgstr "Nombres"

  msgid "Paragraph, if it wins"
  msgstr "Paragraphe, s’il gagne"

  msgid "Pictures"
  msgstr "Images"

  msgid "Post it"
  msgstr "Publier"

  msgid "Prepared for each nominee"
  msgstr "Préparé pour chaque nommé"

  msgid "Publication"
  msgstr "Publication"

  msgid "Published at the reveal."
  msgstr "Publié au moment de l’annonce."

  msgid "Published at {1}."
  msgstr "Publié le {1}."

  msgid "Results, story, live blog, feeds, record, API and webhooks follow it together. Stage, overlay and the audience’s screen are the show itself, and never wait."
  msgstr "Résultats, article, direct, flux, registre, API et webhooks suivent ensemble. La scène, l’incrustation et l’écran du public sont le spectacle même et n’attendent jamais."

  msgid "Rights <span class=\"hint\">Handout, editorial use only</span>"
  msgstr "Droits <span class=\"hint\">Fournie, usage éditorial seulement</span>"

  msgid "Say after how many minutes."
  msgstr "Dites après combien de minutes."

  msgid "Say at what time."
  msgstr "Dites à quelle heure."

  msgid "Say when it becomes public."
  msgstr "Dites quand cela devient public."

  msgid "Set the style"
  msgstr "Fixer le style"

  msgid "Set when"
  msgstr "Fixer le moment"

  msgid "Shown until <span class=\"hint\">2026-12-31; empty: without an end</span>"
  msgstr "Montrée jusqu’au <span class=\"hint\">2026-12-31 ; vide : sans fin</span>"

  msgid "Simulated."
  msgstr "Simulé."

  msgid "Standfirst"
  msgstr "Chapeau"

  msgid "Take it away<span class=\"vh\">: {{what}}</span>"
  msgstr "La retirer<span class=\"vh\"> : {{what}}</span>"

  msgid "Take over what matters by hand, or let the record’s words stand again."
  msgstr "Reprenez à la main ce qui compte, ou revenez au texte du registre."

  msgid "Text"
  msgstr "Texte"

  msgid "Text <span class=\"hint\">An empty line between paragraphs</span>"
  msgstr "Texte <span class=\"hint\">Une ligne vide entre les paragraphes</span>"

  msgid "The award went to {1}."
  msgstr "Le prix est allé à {1}."

  msgid "The ceremony was held at the {1}."
  msgstr "La cérémonie s’est tenue au lieu suivant : {1}."

  msgid "The latest of a film or a person stands on its page; the story has its own, or that of the film that won the first award."
  msgstr "La dernière d’un film ou d’une personne figure sur sa page ; l’article a la sienne, ou celle du film qui a gagné le premier prix."

  msgid "The record says something else since"
  msgstr "Depuis, le registre dit autre chose"

  msgid "The story"
  msgstr "L’article"

  msgid "The story’s own picture"
  msgstr "L’image de l’article lui-même"

  msgid "The whole story"
  msgstr "L’article complet"

  msgid "The winners"
  msgstr "Les gagnants"

  msgid "Time, in the season’s zone"
  msgstr "Heure, dans le fuseau de la saison"

  msgid "Titles of works"
  msgstr "Titres d’œuvres"

  msgid "What happens"
  msgstr "Ce qui se passe"

  msgid "What it shows"
  msgstr "Ce qu’elle montre"

  msgid "What was changed"
  msgstr "Ce qui a été changé"

  msgid "Write of every nominee what will stand if it wins. At the reveal the winner’s words are used; the others are shown to nobody but this desk, then or later."
  msgstr "Écrivez de chaque nommé ce qui vaudra s’il gagne. À l’annonce, le texte du gagnant sert ; les autres ne sont montrés à personne d’autre que cette rédaction, ni alors ni plus tard."

  msgid "Written"
  msgstr "Écrits"

  msgid "a delay has 1 to 1440 minutes"
  msgstr "un délai a de 1 à 1440 minutes"

  msgid "a picture has at most {1} MB"
  msgstr "une image a au plus {1} Mo"

  msgid "a picture is a PNG or JPEG file"
  msgstr "une image est un fichier PNG ou JPEG"

  msgid "a picture needs its credit, its rights, and words for those who cannot see it"
  msgstr "une image a besoin de son crédit, de ses droits et de mots pour qui ne peut pas la voir"

  msgid "a post has at most {1} letters"
  msgstr "un billet a au plus {1} lettres"

  msgid "a rehearsal is running; the blog begins with the show"
  msgstr "une répétition est en cours ; le direct commence avec le spectacle"

  msgid "a story has at most {1} letters"
  msgstr "un article a au plus {1} lettres"

  msgid "a story needs a headline and a text"
  msgstr "un article a besoin d’un titre et d’un texte"

  msgid "a tie"
  msgstr "une égalité"

  msgid "always figures"
  msgstr "toujours en chiffres"

  msgid "an honorary award"
  msgstr "un prix d’honneur"

  msgid "and"
  msgstr "et"

  msgid "by {1}"
  msgstr "par {1}"

  msgid "corrected: “{1}” is now “{2}”"
  msgstr "corrigé : « {1} » est maintenant « {2} »"

  msgid "cost {1}"
  msgstr "a coûté {1}"

  msgid "decided, not voted"
  msgstr "décidé, non voté"

  msgid "headline and paragraph have at most {1} letters"
  msgstr "titre et paragraphe ont au plus {1} lettres"

  msgid "honorary, not voted"
  msgstr "d’honneur, non voté"

  msgid "in italics"
  msgstr "en italique"

  msgid "in quotation marks"
  msgstr "entre guillemets"

  msgid "long"
  msgstr "long"

  msgid "not awarded"
  msgstr "non attribué"

  msgid "not put to the vote"
  msgstr "non soumis au vote"

  msgid "post of the live blog"
  msgstr "billet du direct"

  msgid "say what the picture shows"
  msgstr "dites ce que montre l’image"

  msgid "short"
  msgstr "court"

  msgid "somebody has corrected this post meanwhile; look at it and write again"
  msgstr "quelqu’un a corrigé ce billet entre-temps ; regardez-le et écrivez de nouveau"

  msgid "special mention: {1}"
  msgstr "mention spéciale : {1}"

  msgid "until {1}"
  msgstr "jusqu’au {1}"

  msgid "was shot in {1}"
  msgstr "a été tourné à {1}"

  msgid "words up to {1}"
  msgstr "en lettres jusqu’à {1}"

  msgid "write something first"
  msgstr "écrivez d’abord quelque chose"

  msgid "{1} Each envelope was committed to before the night. Anyone can recount: the record is signed with the key {2}."
  msgstr "{1} Le contenu de chaque enveloppe était fixé avant la soirée. Chacun peut recompter : le registre est signé avec la clé {2}."

  msgid "{1} for {2}"
  msgstr "{1} pour {2}"

  msgid "{1} had a crew of about {2}"
  msgstr "{1} avait une équipe d’environ {2} personnes"

  msgid "{1} has changed this story meanwhile; look at it and write again"
  msgstr "{1} a changé cet article entre-temps ; regardez-le et écrivez de nouveau"

  msgid "{1} has written this meanwhile; look at it and write again"
  msgstr "{1} a écrit ceci entre-temps ; regardez-le et écrivez de nouveau"

  msgid "{1} leads the {2} with {3}"
  msgstr "{1} en tête, {2}, avec {3}"

  msgid "{1} said: “{2}”"
  msgstr "{1} a dit : « {2} »"

  msgid "{1} share {2}"
  msgstr "{1} se partagent le prix {2}"

  msgid "{1} spoke."
  msgstr "{1} a pris la parole."

  msgid "{1} was a tie, shared by {2}."
  msgstr "Le prix {1} : égalité entre {2}."

  msgid "{1} was credited on {2}: {3}."
  msgstr "{1} est crédité de {2} : {3}."

  msgid "{1} was not awarded."
  msgstr "Le prix {1} n’a pas été attribué."

  msgid "{1} went to {2}."
  msgstr "Le prix {1} est allé à {2}."

  msgid "{1} wins {2}"
  msgstr "{1} remporte le prix {2}"

  msgid "{1} wins {2} and {3} in all"
  msgstr "{1} remporte le prix {2} et {3} en tout"

  msgid "{1} with a crew of about {2}"
  msgstr "{1} avec une équipe d’environ {2} personnes"

  msgid "{1} won {2} as the only nominee, and {3} of {4}"
  msgstr "{1} a remporté le prix {2}, seul nommé, et {3} sur {4}"

  msgid "{1} won {2} at the {3} on {4}, as the only nominee, and took {5} from {6}."
  msgstr "{1} a remporté le prix {2}, {3}, le {4}, seul nommé, et {5} sur {6}."

  msgid "{1} won {2} at the {3} on {4}, over {5}, and took {6} from {7}."
  msgstr "{1} a remporté le prix {2}, {3}, le {4}, devant {5}, et {6} sur {7}."

  msgid "{1} won {2} from {3}"
  msgstr "{1} en a remporté {2} sur {3}"

  msgid "{1} won {2} over {3}, and {4} of {5}"
  msgstr "{1} a remporté le prix {2} devant {3}, et {4} sur {5}"

  msgid "{1} · simulated"
  msgstr "{1} · simulé"

  msgid "{1}, by simulated ballots."
  msgstr "{1}, par bulletins simulés."

  msgid "{1}, with {2} each, won nothing."
  msgstr "{1}, avec {2} chacun, n’ont rien gagné."

  msgid "{1}, with {2}, won nothing."
  msgstr "{1}, avec {2}, n’a rien gagné."

  msgid "{1}, {2} said."
  msgstr "{1}, selon {2}."

  msgid "{1}, {2}, decided by {3}, was not awarded."
  msgstr "{1}, {2}, décidé par {3}, n’a pas été attribué."

  msgid "{1}, {2}, decided by {3}, went to {4}."
  msgstr "{1}, {2}, décidé par {3}, est allé à {4}."

  msgid "{1}, {2}, was not awarded."
  msgstr "{1}, {2}, n’a pas été attribué."

  msgid "{1}, {2}, went to {3}."
  msgstr "{1}, {2}, est allé à {3}."

  msgid "{1}: honours are shared out"
  msgstr "{1} : les prix sont partagés"

  msgid "{1}: the winners"
  msgstr "{1} : les gagnants"

  msgid "“{1}” from {2}"
  msgstr "« {1} » de {2}"

  msgid "Round {1}: {2}, {3}"
  msgstr "Tour {1} : {2}, {3}"

  msgid "{1} from {2} to {3}"
  msgstr "{1} de {2} à {3}"

  msgid "Where the votes went, round by round"
  msgstr "Où sont allés les votes, tour par tour"

  msgid "Where the votes went"
  msgstr "Où sont allés les votes"

  msgid "Streams of votes from round to round; the table has the same figures."
  msgstr "Courants de votes de tour en tour ; le tableau a les mêmes chiffres."

  msgid "{1} category"
  msgid_plural "{1} categories"
  msgstr[0] "{1} catégorie"
  msgstr[1] "{1} catégories"

  msgid "Of {1}, {2} was put to the vote."
  msgid_plural "Of {1}, {2} were put to the vote."
  msgstr[0] "Sur {1}, {2} a été soumise au vote."
  msgstr[1] "Sur {1}, {2} ont été soumises au vote."

  msgid "{1} award was given at the {2}, for {3}."
  msgid_plural "{1} awards were given at the {2}, for {3}."
  msgstr[0] "{1} prix a été remis ({2}), pour {3}."
  msgstr[1] "{1} prix ont été remis ({2}), pour {3}."

  msgid "{1} award was given at the {2}."
  msgid_plural "{1} awards were given at the {2}."
  msgstr[0] "{1} prix a été remis ({2})."
  msgstr[1] "{1} prix ont été remis ({2})."

  msgid "{1} hosted the ceremony."
  msgid_plural "{1} hosted the ceremony."
  msgstr[0] "{1} a présenté la cérémonie."
  msgstr[1] "{1} ont présenté la cérémonie."

  msgid "{1} hosted the ceremony at the {2}."
  msgid_plural "{1} hosted the ceremony at the {2}."
  msgstr[0] "{1} a présenté la cérémonie ({2})."
  msgstr[1] "{1} ont présenté la cérémonie ({2})."

  msgid "{1} award"
  msgid_plural "{1} awards"
  msgstr[0] "{1} prix"
  msgstr[1] "{1} prix"

  msgid "{1} other"
  msgid_plural "{1} others"
  msgstr[0] "{1} autre"
  msgstr[1] "{1} autres"

  msgid "{1} dollar"
  msgid_plural "{1} dollars"
  msgstr[0] "{1} dollar"
  msgstr[1] "{1} dollars"

  msgid "{1} euro"
  msgid_plural "{1} euros"
  msgstr[0] "{1} euro"
  msgstr[1] "{1} euros"

  msgid "{1} pound"
  msgid_plural "{1} pounds"
  msgstr[0] "{1} livre"
  msgstr[1] "{1} livres"

  msgid "{1} billion"
  msgid_plural "{1} billion"
  msgstr[0] "{1} milliard de"
  msgstr[1] "{1} milliards de"

  msgid "{1} million"
  msgid_plural "{1} million"
  msgstr[0] "{1} million de"
  msgstr[1] "{1} millions de"

  msgid "Published {1} minute after each reveal."
  msgid_plural "Published {1} minutes after each reveal."
  msgstr[0] "Publié {1} minute après chaque annonce."
  msgstr[1] "Publié {1} minutes après chaque annonce."

  msgid "The archive"
  msgstr "Les archives"

  msgid "Records and firsts"
  msgstr "Records et premières fois"

  msgid "A film, a person, a category or a year <span class=\"hint\">in any script, as far as you know it</span>"
  msgstr "Un film, une personne, une catégorie ou une année <span class=\"hint\">dans toute écriture, autant que vous sachiez</span>"

  msgid "The archive has nothing like that."
  msgstr "Les archives n’ont rien de tel."

  msgid "Ready questions"
  msgstr "Questions prêtes"

  msgid "The query"
  msgstr "La requête"

  msgid "For <span class=\"hint\">{{.}}</span>"
  msgstr "Pour <span class=\"hint\">{{.}}</span>"

  msgid "Found in the archive of the years before, each with the query that found it."
  msgstr "Trouvés dans les archives des années précédentes, chacun avec la requête qui l’a trouvé."

  msgid "Say what to look for, as ?for=…, in at most 200 letters."
  msgstr "Dites quoi chercher, comme ?for=…, en 200 lettres au plus."

  msgid "Two winners where one is meant"
  msgstr "Deux gagnants là où un seul est prévu"

  msgid "More than two winners: several awards by design"
  msgstr "Plus de deux gagnants : plusieurs prix à dessein"

  msgid "Works with the most awards"
  msgstr "Œuvres aux plus nombreux prix"

  msgid "Works with the most nominations"
  msgstr "Œuvres aux plus nombreuses nominations"

  msgid "Works with exactly so many awards"
  msgstr "Œuvres avec exactement tant de prix"

  msgid "Works that won all of three nominations or more"
  msgstr "Œuvres qui ont gagné toutes leurs nominations, trois ou plus"

  msgid "People with the most awards"
  msgstr "Personnes aux plus nombreux prix"

  msgid "People with the most nominations"
  msgstr "Personnes aux plus nombreuses nominations"

  msgid "Who won an award first, and next"
  msgstr "Qui a gagné un prix en premier, et ensuite"

  msgid "The only work with so many awards, of those with five or more"
  msgstr "La seule œuvre avec tant de prix, parmi celles de cinq ou plus"

  msgid "Who won for directing and for writing in one night"
  msgstr "Qui a gagné pour la réalisation et le scénario le même soir"

  msgid "Who was nominated four times or more in one year"
  msgstr "Qui fut nommé quatre fois ou plus en une année"

  msgid "Who was nominated twice or more in one category of a year"
  msgstr "Qui fut nommé deux fois ou plus dans une catégorie d’une année"

  msgid "Winners of a year or ceremony"
  msgstr "Gagnants d’une année ou cérémonie"

  msgid "All nominations of a work"
  msgstr "Toutes les nominations d’une œuvre"

  msgid "All nominations of a person"
  msgstr "Toutes les nominations d’une personne"

  msgid "All winners of an award"
  msgstr "Tous les gagnants d’un prix"

  msgid "a number"
  msgstr "un nombre"

  msgid "an award"
  msgstr "un prix"

  msgid "a title, or a part of one"
  msgstr "un titre, ou une partie"

  msgid "a name, or a part of one"
  msgstr "un nom, ou une partie"

  msgid "an award, or a part of its name"
  msgstr "un prix, ou une partie de son nom"

  msgid "a year as written, or a number"
  msgstr "une année telle qu’écrite, ou un numéro"

  msgid "Ceremony"
  msgstr "Cérémonie"

  msgid "Year"
  msgstr "Année"

  msgid "Awards"
  msgstr "Prix"

  msgid "Winners"
  msgstr "Gagnants"

  msgid "Won"
  msgstr "Gagné"

  msgid "Details"
  msgstr "Détails"

  msgid "No film had won {1} or more before {2}."
  msgstr "Aucun film n’avait remporté {1} ou plus avant {2}."

  msgid "{1} is the {2} film to win {3} or more; the last before it was {4} of {5}."
  msgstr "{1} est le {2} film à remporter {3} ou plus ; le dernier avant lui fut {4}, de {5}."

  msgid "Nobody before {1} had won for directing and for writing in one night."
  msgstr "Personne avant {1} n’avait gagné pour la réalisation et le scénario le même soir."

  msgid "{1} is the {2} person to win for directing and for writing in one night; the last before was {3}, of {4}."
  msgstr "{1} est la {2} personne à gagner pour la réalisation et le scénario le même soir ; la dernière avant fut {3}, de {4}."

  msgid "Nobody had won {1} in one night before {2}."
  msgstr "Personne n’avait remporté {1} en un soir avant {2}."

  msgid "{1} won {2} in one night, as before only {3}; nobody has won more."
  msgstr "{1} a remporté {2} en un soir, comme avant seulement {3} ; personne n’en a remporté plus."

  msgid "{1} had had {2} in earlier years, and no award."
  msgstr "{1} avait eu {2} dans des années antérieures, et aucun prix."

  msgid "{1} had won {2} of {3} in earlier years."
  msgstr "{1} avait remporté {2} sur {3} dans des années antérieures."

  msgid "{1} envelope is open."
  msgid_plural "{1} envelopes are open."
  msgstr[0] "{1} enveloppe est ouverte."
  msgstr[1] "{1} enveloppes sont ouvertes."

  msgid "Records and firsts of this night"
  msgstr "Records et premières fois de cette soirée"

  msgid "Protests"
  msgstr "Réclamations"

  msgid "Say until when protests are taken."
  msgstr "Dites jusqu’à quand les réclamations sont reçues."

  msgid "Say how it was decided."
  msgstr "Dites comment ce fut décidé."

  msgid "Protest by {1}, {2}: {3}"
  msgstr "Réclamation de {1}, {2} : {3}"

  msgid "Counted again, {1}: {2}"
  msgstr "Recompté, {1} : {2}"

  msgid "Upheld by {1}, {2}: {3}"
  msgstr "Accueillie par {1}, {2} : {3}"

  msgid "Rejected by {1}, {2}: {3}"
  msgstr "Rejetée par {1}, {2} : {3}"

  msgid "Taken until {1}. Decided by {2}."
  msgstr "Reçues jusqu’au {1}. Décide : {2}."

  msgid "Whoever lost may protest within the time set. The category is counted again from the ballots themselves and checked against log and commitment; grounds, count and decision stand in the public record and on the category’s page."
  msgstr "Qui a perdu peut réclamer dans le délai fixé. La catégorie est recomptée d’après les bulletins mêmes et vérifiée avec le journal et l’engagement ; motifs, compte et décision figurent au registre public et sur la page de la catégorie."

  msgid "Window"
  msgstr "Délai"

  msgid "Until <span class=\"hint\">in the season’s zone</span>"
  msgstr "Jusqu’à <span class=\"hint\">dans le fuseau de la saison</span>"

  msgid "Who decides <span class=\"hint\">A committee or a person, named before there is a protest</span>"
  msgstr "Qui décide <span class=\"hint\">Un comité ou une personne, nommé avant toute réclamation</span>"

  msgid "Set the window"
  msgstr "Fixer le délai"

  msgid "Take a protest"
  msgstr "Recevoir une réclamation"

  msgid "Who protests"
  msgstr "Qui réclame"

  msgid "Grounds"
  msgstr "Motifs"

  msgid "Take the protest"
  msgstr "Recevoir la réclamation"

  msgid "Count again"
  msgstr "Recompter"

  msgid "Decision"
  msgstr "Décision"

  msgid "Rejected"
  msgstr "Rejetée"

  msgid "Upheld"
  msgstr "Accueillie"

  msgid "Keep the decision"
  msgstr "Garder la décision"

  msgid "<a href=\"/admin/protests\">Protests</a>: their window, a count anew, the decision."
  msgstr "<a href=\"/admin/protests\">Réclamations</a> : leur délai, un nouveau compte, la décision."

  msgid "say who decides"
  msgstr "dites qui décide"

  msgid "a protest is there already; window and decider stay as they were"
  msgstr "une réclamation est déjà là ; délai et décideur restent tels quels"

  msgid "say who protests"
  msgstr "dites qui réclame"

  msgid "say on what grounds, in at most {1} letters"
  msgstr "dites pour quels motifs, en {1} lettres au plus"

  msgid "no window for protests is set yet"
  msgstr "aucun délai pour les réclamations n’est encore fixé"

  msgid "protests were taken until {1}"
  msgstr "les réclamations étaient reçues jusqu’au {1}"

  msgid "this envelope is not open yet"
  msgstr "cette enveloppe n’est pas encore ouverte"

  msgid "deciding this protest"
  msgstr "décider de cette réclamation"

  msgid "protest"
  msgstr "réclamation"

  msgid "Counted again, {1}: {2} ballot, the same result, and all as committed to."
  msgid_plural "Counted again, {1}: {2} ballots, the same result, and all as committed to."
  msgstr[0] "Recompté, {1} : {2} bulletin, le même résultat, et tout comme engagé."
  msgstr[1] "Recompté, {1} : {2} bulletins, le même résultat, et tout comme engagé."

  msgid "Screen"
  msgstr "Écran"

  msgid "The screen shows it now."
  msgstr "L’écran le montre à présent."

  msgid "Say what the screen shows."
  msgstr "Dites ce que montre l’écran."

  msgid "No screen shows this code."
  msgstr "Aucun écran ne montre ce code."

  msgid "Type this code on the page Screens, and say what is shown here."
  msgstr "Tapez ce code sur la page Écrans et dites ce qui est montré ici."

  msgid "A screen in the venue that does not know the site’s certificate opens the plain address of the screens and shows six digits. It only looks on."
  msgstr "Un écran de la salle qui ne connaît pas le certificat du site ouvre l’adresse simple des écrans et montre six chiffres. Il ne fait que regarder."

  msgid "Code on the screen"
  msgstr "Code sur l’écran"

  msgid "It shows"
  msgstr "Il montre"

  msgid "Pair it"
  msgstr "Apparier"

  msgid "Pair a screen by its code"
  msgstr "Apparier un écran par son code"

  msgid "{1} had never been nominated in an earlier year."
  msgid_plural "{1} had never been nominated in an earlier year."
  msgstr[0] "{1} n’avait jamais été nommé dans une année antérieure."
  msgstr[1] "{1} n’avaient jamais été nommés dans une année antérieure."

  msgid "no round of this season is the audience’s"
  msgstr "aucun tour de cette saison n’est celui du public"

  msgid "the audience’s vote has opened; no more tickets can be made"
  msgstr "le vote du public est ouvert ; on ne peut plus faire de billets"

  msgid "there are 1 to {1} tickets"
  msgstr "il y a de 1 à {1} billets"

  msgid "no vote is open now"
  msgstr "aucun vote n’est ouvert à présent"

  msgid "this is no ticket’s code"
  msgstr "ce n’est pas le code d’un billet"

  msgid "a keyholder gives the key of the audience’s vote first, on the page Audience"
  msgstr "un dépositaire donne d’abord la clé du vote du public, à la page Public"

  msgid "its cue was called"
  msgstr "son tour a été appelé"

  msgid "the audience has voted at this cue; it cannot be taken back"
  msgstr "le public a voté à ce tour ; on ne peut revenir en arrière"

  msgid "the audience’s vote is open; close it with GO first"
  msgstr "le vote du public est ouvert ; fermez-le d’abord par GO"

  msgid "Choose one first."
  msgstr "Choisissez-en d’abord un."

  msgid "The audience’s vote"
  msgstr "Le vote du public"

  msgid "Say how many."
  msgstr "Dites combien."

  msgid "<strong>Your vote is in.</strong> Until the vote closes you can send another; the last one counts."
  msgstr "<strong>Votre vote est reçu.</strong> Jusqu’à la clôture, vous pouvez en envoyer un autre ; le dernier compte."

  msgid "Code on your ticket"
  msgstr "Code de votre billet"

  msgid "One of these"
  msgstr "L’un de ceux-ci"

  msgid "Cast my vote"
  msgstr "Voter"

  msgid "No vote is open now. It opens when the stage says so; then load this page again."
  msgstr "Aucun vote n’est ouvert à présent. Il s’ouvre quand la scène le dit ; rechargez alors cette page."

  msgid "At its cue GO opens the vote, with a code for telephones on the stage; GO again closes it, counts it, seals the card and asks for its key. Nobody sees a figure before."
  msgstr "À son tour GO ouvre le vote, avec un code pour téléphones sur la scène ; un autre GO le ferme, le compte, scelle la carte et demande sa clé. Personne ne voit un chiffre avant."

  msgid "Make codes for tickets <span class=\"hint\">A table to print from; the codes are shown this once</span>"
  msgstr "Faire des codes pour billets <span class=\"hint\">Un tableau à imprimer ; les codes ne sont montrés que cette fois</span>"

  msgid "Make them"
  msgstr "Les faire"

  msgid "<span class=\"saved-word\">ready</span> The key is here until the site stops."
  msgstr "<span class=\"saved-word\">prêt</span> La clé est ici jusqu’à l’arrêt du site."

  msgid "<span class=\"unsaved-word\">open</span> Without its key the vote cannot be counted at its cue."
  msgstr "<span class=\"unsaved-word\">en attente</span> Sans sa clé le vote ne peut être compté à son tour."

  msgid "Hold the key for the night"
  msgstr "Tenir la clé pour la soirée"

  msgid "Code for telephones"
  msgstr "Code pour téléphones"

  msgid "<a href=\"/audience\">Vote now</a> <b data-since=\"{{since}}\" data-down=\"{{most}}\"></b>"
  msgstr "<a href=\"/audience\">Votez maintenant</a> <b data-since=\"{{since}}\" data-down=\"{{most}}\"></b>"

  msgid "Open the audience’s vote"
  msgstr "Ouvrir le vote du public"

  msgid "Close the vote and open the envelope"
  msgstr "Fermer le vote et ouvrir l’enveloppe"

  msgid "<a href=\"/night/audience\">The audience’s vote</a>: tickets, and its key for the night."
  msgstr "<a href=\"/night/audience\">Le vote du public</a> : billets, et sa clé pour la soirée."

  msgid "{1} ballot is in."
  msgid_plural "{1} ballots are in."
  msgstr[0] "{1} bulletin est reçu."
  msgstr[1] "{1} bulletins sont reçus."

  msgid "{1} ticket has its code."
  msgid_plural "{1} tickets have their codes."
  msgstr[0] "{1} billet a son code."
  msgstr[1] "{1} billets ont leurs codes."

  msgid "all places of this vote are taken"
  msgstr "toutes les places de ce vote sont prises"

  msgid "One ballot for each telephone. Nobody checks who holds it: whoever has two can send two."
  msgstr "Un bulletin par téléphone. Personne ne vérifie qui le tient : qui en a deux peut en envoyer deux."

  msgid "No round of this season is the audience’s. In the season’s file: <code>audience: {by: tickets, seconds: 60}</code> at a final of one category."
  msgstr "Aucun tour de cette saison n’est celui du public. Dans le fichier de la saison : <code>audience: {by: tickets, seconds: 60}</code> à une finale d’une catégorie."

  msgid "the audience’s vote opens at its cue"
  msgstr "le vote du public s’ouvre à son tour"

  msgid "the vote is closed; a keyholder gives its key on the page Audience"
  msgstr "le vote est clos ; un dépositaire donne sa clé à la page Public"

  msgid "the audience’s vote is tied; a keyholder decides it on the page Keys"
  msgstr "le vote du public est à égalité ; un dépositaire en décide à la page Clés"

  msgid "<span class=\"mark\">{{#isApart}}<span class=\"saved-word\">ready</span>{{/isApart}}{{^isApart}}<span class=\"quiet\">as set</span>{{/isApart}}</span>"
  msgstr "<span class=\"mark\">{{#isApart}}<span class=\"saved-word\">prêt</span>{{/isApart}}{{^isApart}}<span class=\"quiet\">tel que réglé</span>{{/isApart}}</span>"

  msgid "As it was heard"
  msgstr "Tel qu’entendu"

  msgid "Confirmed by {1}."
  msgstr "Confirmé par {1}."

  msgid "For the presenter, under a sign-in of their own."
  msgstr "Pour le remettant, avec sa propre connexion."

  msgid "Hold it against the card"
  msgstr "Comparer à la carte"

  msgid "I hold the envelope of {{category}}"
  msgstr "Je tiens l’enveloppe de {{category}}"

  msgid "No drill runs. It begins when somebody notes, on the caller’s desk or backstage, that another winner was read than is on the card."
  msgstr "Aucune procédure n’est en cours. Elle commence quand quelqu’un note, à la régie ou en coulisses, qu’un autre gagnant que celui de la carte a été lu."

  msgid "Presenter and stage manager confirm on one screen, under one sign-in."
  msgstr "Remettant et régisseur de plateau confirment sur un seul écran, sous une seule connexion."

  msgid "Presenter: confirmed by {1}."
  msgstr "Remettant : confirmé par {1}."

  msgid "Presenter: confirms under another sign-in, at /night/presenter."
  msgstr "Remettant : confirme sous une autre connexion, sur /night/presenter."

  msgid "Read, as on the card: {1}."
  msgstr "Lu, comme sur la carte : {1}."

  msgid "The presenter confirms under another sign-in than the stage manager."
  msgstr "Le remettant confirme sous une autre connexion que le régisseur de plateau."

  msgid "The site cannot print the cards of {1}: ballots alone name the nominees."
  msgstr "Le site ne peut pas imprimer les cartes de {1} : seuls les bulletins nomment les nommés."

  msgid "The stage manager reads its code first."
  msgstr "Le régisseur de plateau lit d’abord son code."

  msgid "Where the card says otherwise, all feeds stand still and the drill begins."
  msgstr "Si la carte dit autre chose, tous les flux s’arrêtent et la procédure commence."

  msgid "Who was read?"
  msgstr "Qui a été lu ?"

  msgid "You take the envelope of"
  msgstr "Vous recevez l’enveloppe de"

  msgid "envelope cards print {{file}} --keys YOUR-KEY-FILE"
  msgstr "envelope cards print {{file}} --keys VOTRE-FICHIER-DE-CLÉS"

  msgid "presenter"
  msgstr "remettant"

  msgid "{1} has confirmed already; somebody else confirms beside them"
  msgstr "{1} a déjà confirmé ; une autre personne confirme en plus"

  msgid "{{#isApart}}One screen is enough{{/isApart}}{{^isApart}}Ask for two sign-ins{{/isApart}}"
  msgstr "{{#isApart}}Un seul écran suffit{{/isApart}}{{^isApart}}Demander deux connexions{{/isApart}}"

  msgid "{{#presenter}}Presenter: confirmed{{/presenter}}{{^presenter}}Presenter: I hold the envelope of {{category}}{{/presenter}}"
  msgstr "{{#presenter}}Remettant : confirmé{{/presenter}}{{^presenter}}Remettant : je tiens l’enveloppe de {{category}}{{/presenter}}"

  msgid "{{#stageManager}}Stage manager: confirmed{{/stageManager}}{{^stageManager}}Stage manager: I handed over {{category}}{{/stageManager}}"
  msgstr "{{#stageManager}}Régisseur de plateau : confirmé{{/stageManager}}{{^stageManager}}Régisseur de plateau : j’ai remis {{category}}{{/stageManager}}"

  msgid "{{.}} When the envelopes are sealed, take the file below and print a card for every name on your own machine:"
  msgstr "{{.}} Une fois les enveloppes scellées, prenez le fichier ci-dessous et imprimez sur votre machine une carte pour chaque nom :"

  msgid "What it said before"
  msgstr "Ce qu’il disait avant"

  msgid "Let these words stand again"
  msgstr "Rétablir ces mots"

  msgid "{1}, {2}: the record’s words"
  msgstr "{1}, {2} : le texte du registre"

  msgid "The winners as announced."
  msgstr "Les gagnants tels qu’annoncés."

  msgid "Correction: “{1}” is “{2}”."
  msgstr "Correction : « {1} » est « {2} »."

  msgid "Correction: another winner of {1} was read first; the right one was announced {2} second later."
  msgid_plural "Correction: another winner of {1} was read first; the right one was announced {2} seconds later."
  msgstr[0] "Correction : un autre gagnant de {1} a d’abord été lu ; le bon a été annoncé {2} seconde plus tard."
  msgstr[1] "Correction : un autre gagnant de {1} a d’abord été lu ; le bon a été annoncé {2} secondes plus tard."

  msgid "{1} is decided again, since a nominee was taken out: {2}"
  msgstr "{1} est décidé de nouveau, parce qu’un nommé a été retiré : {2}"

  msgid "Place {{number}}"
  msgstr "Place {{number}}"

  msgid "Put all of the tied in order, each once."
  msgstr "Mettez en ordre tous les ex æquo, chacun une fois."

  msgid "Put all of them in order: whoever stands higher wins, or stays."
  msgstr "Mettez-les tous en ordre : le mieux placé gagne, ou reste."

  msgid "The season was changed since this page was shown. Open the page again, and put your change into what stands there now; your text is below."
  msgstr "La saison a changé depuis l’affichage de cette page. Rouvrez-la et faites votre modification dans ce qui y figure maintenant ; votre texte est ci-dessous."

  msgid "deciding this proposal"
  msgstr "la décision sur cette proposition"

  msgid "every ballot of the log is in the box; nothing is to be put right"
  msgstr "tous les bulletins du registre sont dans l’urne ; il n’y a rien à rectifier"

  msgid "sealing the envelope of {1}"
  msgstr "le scellement de l’enveloppe de {1}"

  msgid "the log continues the one signed last; nothing was put back"
  msgstr "le registre continue le dernier signé ; aucune copie n’a été remise en place"

  msgid "what you may cast here changed while this ballot was on its way; look at your page, then cast again"
  msgstr "ce que vous pouvez voter ici a changé pendant l’envoi de ce bulletin ; regardez votre page, puis votez de nouveau"

  msgid "<span class=\"unsaved-word\">This publishes.</span> In this season everybody learns results at once: counting also opens every envelope, with the same key file, and results, feeds and record show the winners."
  msgstr "<span class=\"unsaved-word\">Ceci publie.</span> Dans cette saison, tout le monde apprend les résultats en même temps : le dépouillement ouvre aussi toutes les enveloppes, avec le même fichier de clés, et les résultats, les flux et le procès-verbal montrent les gagnants."

  msgid "<span class=\"unsaved-word\">This publishes.</span> Opening it shows the winner to everybody at once: results, feeds, screens and record."
  msgstr "<span class=\"unsaved-word\">Ceci publie.</span> L’ouvrir montre aussitôt le gagnant à tout le monde : résultats, flux, écrans et procès-verbal."

  msgid "Appeals end by the clock <span class=\"hint\">in the season’s zone; it stands in the public journal</span>"
  msgstr "Les recours prennent fin à l’heure dite <span class=\"hint\">dans le fuseau de la saison ; elle figure au journal public</span>"

  msgid "Appeals end {1}."
  msgstr "Les recours prennent fin {1}."

  msgid "Appeals have ended. Nobody can lead a ballot back to its member any more."
  msgstr "Les recours ont pris fin. Plus personne ne peut rattacher un bulletin à son membre."

  msgid "End appeals: whose ballot is whose is erased for good"
  msgstr "Mettre fin aux recours : à qui est chaque bulletin est effacé pour toujours"

  msgid "End of appeals"
  msgstr "Fin des recours"

  msgid "End sign-ins"
  msgstr "Fermer ses sessions"

  msgid "Nothing was changed. Try again in a minute; if it happens again, tell the office this number: {1}"
  msgstr "Rien n’a été modifié. Réessayez dans une minute ; si cela se reproduit, donnez ce numéro au bureau : {1}"

  msgid "Or end them now; a second person approves it. Reason"
  msgstr "Ou mettez-y fin maintenant ; une seconde personne l’approuve. Motif"

  msgid "Propose to end appeals"
  msgstr "Proposer la fin des recours"

  msgid "Say when appeals end."
  msgstr "Dites quand les recours prennent fin."

  msgid "Set the time"
  msgstr "Fixer l’heure"

  msgid "Somebody else changed it at the same moment. Load the page again and look."
  msgstr "Quelqu’un d’autre l’a modifié au même moment. Rechargez la page et regardez."

  msgid "Somebody else takes you off the staff."
  msgstr "C’est quelqu’un d’autre qui vous retire de l’équipe."

  msgid "Take off the staff"
  msgstr "Retirer de l’équipe"

  msgid "The clock of the server jumped by {1} seconds. Nothing is opened, closed or reminded by the clock until it has been steady for ten minutes; by hand you can."
  msgstr "L’horloge du serveur a sauté de {1} secondes. Rien n’est ouvert, fermé ni rappelé par l’horloge tant qu’elle n’a pas été stable dix minutes ; à la main, vous le pouvez."

  msgid "The receipt proves that your ballot is among those that are counted. It does not say what you chose. You may show it to anybody who checks the public record; show it to no auditor, and to nobody who works on the count: the auditor’s record has the ballot behind each receipt. Keep it now: nobody else has a copy."
  msgstr "Le reçu prouve que votre bulletin est parmi ceux qui sont comptés. Il ne dit pas ce que vous avez choisi. Vous pouvez le montrer à quiconque vérifie le procès-verbal public ; ne le montrez à aucun auditeur ni à personne qui travaille au dépouillement : le procès-verbal de l’auditeur contient le bulletin derrière chaque reçu. Gardez-le maintenant : personne d’autre n’en a de copie."

  msgid "The word is not the one that the terminal shows."
  msgstr "Le mot n’est pas celui que montre le terminal."

  msgid "The word that the terminal shows <span class=\"hint\">only whoever started the site sees it</span>"
  msgstr "Le mot que montre le terminal <span class=\"hint\">seul qui a démarré le site le voit</span>"

  msgid "Until appeals end no administrator gets the auditor’s record: with what the office has it would lead ballots back to their members. An auditor who is no administrator may have it."
  msgstr "Jusqu’à la fin des recours, aucun administrateur ne reçoit le procès-verbal de l’auditeur : avec ce que le bureau possède, il mènerait des bulletins à leurs membres. Un auditeur qui n’est pas administrateur peut l’avoir."

  msgid "Until appeals end the office could, with an auditor’s record, lead a ballot back to its member, and can set ballots aside. Then links, codes, the casts in the journal, texts and times of mails are erased for good. Who has voted stays on the roll."
  msgstr "Jusqu’à la fin des recours, le bureau pourrait, avec un procès-verbal d’auditeur, rattacher un bulletin à son membre, et peut écarter des bulletins. Ensuite, liens, codes, votes du journal, textes et heures des courriels sont effacés pour toujours. Qui a voté reste sur la liste."

  msgid "Your password{{#isSet}}, or the six digits of the app you have used until now{{/isSet}}"
  msgstr "Votre mot de passe{{#isSet}}, ou les six chiffres de l’application utilisée jusqu’ici{{/isSet}}"

  msgid "a protest is not decided yet"
  msgstr "une réclamation n’est pas encore tranchée"

  msgid "somebody must stay who administers the season"
  msgstr "il doit rester quelqu’un pour administrer la saison"

  msgid "that time is over already"
  msgstr "cette heure est déjà passée"

  msgid "the end of appeals"
  msgstr "la fin des recours"

  msgid "type your password, or a code of the app that you have used until now"
  msgstr "tapez votre mot de passe, ou un code de l’application utilisée jusqu’ici"

  msgid "whoever is new on the staff approves nothing for the first 24 hours"
  msgstr "qui est nouveau dans l’équipe n’approuve rien pendant les premières 24 heures"

  msgid "{1} Each envelope was committed to before the night, and anyone can check that it held what was committed to: the record is signed with the key {2}. The ballots are not published."
  msgstr "{1} Chaque enveloppe a été engagée avant la soirée, et chacun peut vérifier qu’elle contenait ce qui était engagé : le procès-verbal est signé avec la clé {2}. Les bulletins ne sont pas publiés."

  msgid "{1} Each envelope was committed to before the night. Anyone can recount the categories whose ballots are published: the record is signed with the key {2}."
  msgstr "{1} Chaque enveloppe a été engagée avant la soirée. Chacun peut recompter les catégories dont les bulletins sont publiés : le procès-verbal est signé avec la clé {2}."

  msgid "Many ask for this at once. Try again in {1} second; nothing is lost."
  msgid_plural "Many ask for this at once. Try again in {1} seconds; nothing is lost."
  msgstr[0] "Beaucoup le demandent en même temps. Réessayez dans {1} seconde ; rien n’est perdu."
  msgstr[1] "Beaucoup le demandent en même temps. Réessayez dans {1} secondes ; rien n’est perdu."

  msgid "{1} error inside since the site started, at {2}; the server’s log has it as {3}."
  msgid_plural "{1} errors inside since the site started, the last at {2}; the server’s log has it as {3}."
  msgstr[0] "{1} erreur interne depuis le démarrage du site, {2} ; le journal du serveur l’a sous {3}."
  msgstr[1] "{1} erreurs internes depuis le démarrage du site, la dernière {2} ; le journal du serveur l’a sous {3}."
  """#
