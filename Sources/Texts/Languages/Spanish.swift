/// Spanish, as a PO file: `envelope texts es` writes it out.
let spanishText = #"""
  msgid ""
  msgstr ""
  "Language: es\n"
  "X-Language-Name: Español\n"
  "Plural-Forms: nplurals=2; plural=(n != 1);\n"

  msgid "Nobody is on the roll yet; import the list."
  msgstr "Todavía no hay nadie en el censo; importe la lista."

  msgid "{1} on the roll."
  msgstr "{1} en el censo."

  msgid "{1} on the roll, {2} without mail."
  msgstr "{1} en el censo, {2} sin correo."

  msgid "{1} with nominees and rules."
  msgstr "{1} con nominados y reglas."

  msgid "Without nominees: {1}."
  msgstr "Sin nominados: {1}."

  msgid "Tried on made-up ballots."
  msgstr "Probadas con papeletas inventadas."

  msgid "Try the rules on made-up ballots, and see that they do what you mean."
  msgstr "Pruebe las reglas con papeletas inventadas y vea si hacen lo que usted quiere."

  msgid "A test mail was handed over."
  msgstr "Se entregó un correo de prueba."

  msgid "Nobody has a mail address; print letters."
  msgstr "Nadie tiene dirección de correo; imprima cartas."

  msgid "Send yourself a test mail and see it arrive."
  msgstr "Envíese un correo de prueba y compruebe que llega."

  msgid "The keyholder has the file."
  msgstr "El custodio tiene el archivo de claves."

  msgid "The keyholder makes the keys on their page; without them nobody could count."
  msgstr "El custodio crea las claves en su página; sin ellas nadie podría contar."

  msgid "sealing the envelopes of {1}"
  msgstr "el cierre de los sobres de {1}"

  msgid "{1} is not decided; the room has to end it"
  msgstr "{1} no está decidido; la sala tiene que terminarlo"

  msgid "nominee \"{1}\" in {2}"
  msgstr "nominado «{1}» en {2}"

  msgid "the season has no round \"{1}\""
  msgstr "la temporada no tiene ninguna ronda «{1}»"

  msgid "the season has no category \"{1}\""
  msgstr "la temporada no tiene ninguna categoría «{1}»"

  msgid "the round {1} is not open"
  msgstr "la ronda {1} no está abierta"

  msgid "the round {1} is open or was; its rules are frozen"
  msgstr "la ronda {1} está o estuvo abierta; sus reglas están congeladas"

  msgid "the round {1} closes at {2}; closing it sooner needs a reason"
  msgstr "la ronda {1} cierra el {2}; para cerrarla antes hace falta un motivo"

  msgid "{1} was done before"
  msgstr "ya se hizo: {1}"

  msgid "{1} tie in {2}, and nothing given decides it; give the round a tie-seed before it opens, or decide the tie with a reason"
  msgstr "{1} empatan en {2} y nada de lo dado lo decide; dé a la ronda una semilla de desempate antes de abrirla o decida el empate con un motivo"

  msgid "the key \"{1}\" is needed; it lies in the keyholder's file"
  msgstr "hace falta la clave «{1}»; está en el archivo del custodio"

  msgid "the envelope of {1} is out of order; next is {2}"
  msgstr "el sobre de {1} está fuera de orden; el siguiente es {2}"

  msgid "the envelope of {1} does not hold what was committed to; stop and start the drill"
  msgstr "el sobre de {1} no contiene lo que se comprometió; deténgase e inicie el procedimiento de corrección"

  msgid "there is no {1}"
  msgstr "no existe: {1}"

  msgid "Voting in {1} is open from {2} to {3} only. Your ballot was not taken."
  msgstr "La votación en {1} está abierta solo del {2} al {3}. Su papeleta no se aceptó."

  msgid "Voting in {1} was closed early, before {2}. This ballot was not taken; one that you cast before stands."
  msgstr "La votación en {1} se cerró antes de lo previsto ({2}). Esta papeleta no se aceptó; la que haya emitido antes sigue siendo válida."

  msgid "You have no vote in {1}."
  msgstr "No tiene voto en {1}."

  msgid "{1} is not a nominee for {2}."
  msgstr "{1} no está nominado en {2}."

  msgid "{1} stands twice on your ballot for {2}. Name each once."
  msgstr "{1} figura dos veces en su papeleta de {2}. Nómbrelo una sola vez."

  msgid "{1} is no longer a nominee for {2}. Choose again."
  msgstr "{1} ya no está nominado en {2}. Elija de nuevo."

  msgid "The line that begins “{1}” in {2} is too long. Title and names are enough."
  msgstr "La línea que empieza por «{1}» en {2} es demasiado larga. Bastan título y nombres."

  msgid "Your ballot on paper came in and is the one that counts."
  msgstr "Su papeleta en papel llegó y es la que cuenta."

  msgid "To vote in {1} you declare: {2} Tick it, or do not vote there."
  msgstr "Para votar en {1} usted declara: {2} Márquelo o no vote ahí."

  msgid "The score of {1} in {2} is no whole number from 0 to {3}."
  msgstr "La puntuación de {1} en {2} no es un número entero de 0 a {3}."

  msgid "member \"{1}\""
  msgstr "miembro «{1}»"

  msgid "changed the name, an address, the branch or where you vote"
  msgstr "cambió el nombre, una dirección, la rama o dónde vota usted"

  msgid "ended all of your sign-ins"
  msgstr "cerró todas sus sesiones"

  msgid "printed a letter with a code to sign in"
  msgstr "imprimió una carta con un código para entrar"

  msgid "the count of {1}"
  msgstr "el recuento de {1}"

  msgid "ballot of {1} in {2}"
  msgstr "papeleta de {1} en {2}"

  msgid "set your ballot in {1} aside, uncounted; you can cast another until voting ends"
  msgstr "apartó su papeleta de {1} sin contarla; puede emitir otra hasta que termine la votación"

  msgid "set your ballot in {1} aside, uncounted"
  msgstr "apartó su papeleta de {1} sin contarla"

  msgid "open case of {1}"
  msgstr "caso abierto de {1}"

  msgid "give a reason; the member reads it"
  msgstr "dé un motivo; el miembro lo lee"

  msgid "mail that bounced with this number"
  msgstr "correo rebotado con este número"

  msgid "a code to sign in is not kept; let the member ask for a new one"
  msgstr "un código de entrada no se guarda; el miembro debe pedir otro"

  msgid "Your code for {1}"
  msgstr "Su código para {1}"

  msgid "Your ballot for {1} is in"
  msgstr "Su papeleta de {1} está en la urna"

  msgid "Test mail for {1}"
  msgstr "Correo de prueba de {1}"

  msgid "{1}: what the office did for you"
  msgstr "{1}: lo que hizo la oficina por usted"

  msgid "{1}: a member says that it was not them"
  msgstr "{1}: un miembro dice que no fue él"

  msgid "You have not voted in {1} yet"
  msgstr "Aún no ha votado en {1}"

  msgid "Your ballot for {1} is filled in and not cast"
  msgstr "Su papeleta de {1} está rellenada y sin emitir"

  msgid "{1}: another end of voting"
  msgstr "{1}: nuevo cierre de la votación"

  msgid "{1}: in confidence, for your answer"
  msgstr "{1}: en confianza, para su respuesta"

  msgid "{1}: {2} is no longer a nominee"
  msgstr "{1}: {2} ya no está nominado"

  msgid "say what title they are, in at most {1} bytes"
  msgstr "diga qué título son, en {1} bytes como máximo"

  msgid "line that is read so"
  msgstr "línea que se lea así"

  msgid "such line"
  msgstr "tal línea"

  msgid "the announcement of {1}"
  msgstr "el anuncio de {1}"

  msgid "the last envelope"
  msgstr "el último sobre"

  msgid "sealed envelope of {1}"
  msgstr "sobre cerrado de {1}"

  msgid "the season does not name {1} to learn results"
  msgstr "la temporada no designa a {1} para conocer resultados"

  msgid "{1} holds what members wrote; open the names and read them first"
  msgstr "{1} contiene lo que escribieron los miembros; abra los nombres y léalos primero"

  msgid "the nominees of {1} are announced; take the nominee out of the category instead"
  msgstr "los nominados de {1} están anunciados; retire al nominado de la categoría"

  msgid "candidate \"{1}\" in {2}"
  msgstr "candidato «{1}» en {2}"

  msgid "nominee who is found and not announced"
  msgstr "nominado hallado y no anunciado"

  msgid "\"{1}\" is no mail address"
  msgstr "«{1}» no es una dirección de correo"

  msgid "this nomination is no longer among those found; write to the office if it should be"
  msgstr "esta nominación ya no está entre las halladas; escriba a la oficina si debiera estarlo"

  msgid "The nominees are announced. Write to the office about anything that is to change."
  msgstr "Los nominados están anunciados. Escriba a la oficina si algo ha de cambiar."

  msgid "{1} of \"{2}\""
  msgstr "{1} de «{2}»"

  msgid "such a set of people for \"{1}\"; keep them, change the order"
  msgstr "ese conjunto de personas para «{1}»; consérvelas, cambie el orden"

  msgid "this needs a reason"
  msgstr "esto necesita un motivo"

  msgid "the same proposal"
  msgstr "la misma propuesta"

  msgid "somebody else than who proposed it must approve it"
  msgstr "debe aprobarlo alguien distinto de quien lo propuso"

  msgid "proposal that waits"
  msgstr "propuesta en espera"

  msgid "not yet: {1}"
  msgstr "todavía no: {1}"

  msgid "the new close is in the past"
  msgstr "el nuevo cierre ya pasó"

  msgid "a tie that nothing decides: {1}"
  msgstr "un empate que nada decide: {1}"

  msgid "No Award"
  msgstr "Ningún premio"

  msgid "nobody"
  msgstr "nadie"

  msgid "from 1 to 500 members"
  msgstr "de 1 a 500 miembros"

  msgid "no round of the rehearsal is open"
  msgstr "no hay ninguna ronda del ensayo abierta"

  msgid "this is the real season; only a rehearsal has invented ballots"
  msgstr "esta es la temporada real; solo un ensayo tiene papeletas inventadas"

  msgid "category \"{1}\", named for member {2}"
  msgstr "categoría «{1}», indicada para el miembro {2}"

  msgid "branch \"{1}\", named for member {2}"
  msgstr "rama «{1}», indicada para el miembro {2}"

  msgid "opening {1} early needs a reason"
  msgstr "abrir {1} antes de hora necesita un motivo"

  msgid "the time of {1} is over; move its close before it opens"
  msgstr "el plazo de {1} ha pasado; mueva su cierre antes de abrirla"

  msgid "nominee \"{1}\""
  msgstr "nominado «{1}»"

  msgid "envelopes with paper ballots came back to {1} that are not opened and entered yet"
  msgstr "llegaron sobres con papeletas en papel de {1} que aún no se han abierto ni introducido"

  msgid "the file is of the season {1}, not of {2}"
  msgstr "el archivo es de la temporada {1}, no de {2}"

  msgid "{1}: the rule {2} holds votes again until somebody has enough; hold its final in a room (room: of the round), or take another rule"
  msgstr "{1}: la regla {2} repite la votación hasta que alguien tiene bastante; celebre su final en una sala (room: de la ronda) o elija otra regla"

  msgid "{1}: its final is held in a room, where a rule holds votes again until somebody has enough, as nsfc, nyfcc and cannes do; the rule {2} votes once"
  msgstr "{1}: su final se celebra en una sala, donde la regla repite la votación hasta que alguien tiene bastante, como nsfc, nyfcc y cannes; la regla {2} vota una vez"

  msgid "{1}: members write names on the ballots of nominations, and of a final only where it is held in a room"
  msgstr "{1}: los miembros escriben nombres en las papeletas de nominación, y de una final solo si se celebra en una sala"

  msgid "{1}: the rule {2} reads scores, and a ballot that members write on has none; take another rule, or a list of entries"
  msgstr "{1}: la regla {2} lee puntuaciones y una papeleta escrita no las tiene; elija otra regla o una lista de obras"

  msgid "{1}: the rule {2} reads points that panels give or votes that a ballot spreads, and a season's ballots score each from 0 to a highest; take another rule, or count its ballots by envelope count"
  msgstr "{1}: la regla {2} lee puntos de paneles o votos repartidos, y las papeletas de una temporada puntúan cada uno de 0 a un máximo; elija otra regla o cuente sus papeletas con envelope count"

  msgid "{1} is voted, not decided"
  msgstr "{1} se vota, no se decide"

  msgid "give a name and an address with an @"
  msgstr "dé un nombre y una dirección con @"

  msgid "section \"{1}\""
  msgstr "sección «{1}»"

  msgid "the role {1} is for the whole season; for a section alone there are administrator and chair"
  msgstr "la función {1} es de toda la temporada; para una sola sección hay administrador y presidencia"

  msgid "member of staff"
  msgstr "persona del equipo"

  msgid "these are not the six digits that the app shows now; look again"
  msgstr "no son los seis dígitos que la aplicación muestra ahora; mire otra vez"

  msgid "name screeners, and at most as many looks as there are of them"
  msgstr "indique evaluadores, y como mucho tantas lecturas como evaluadores"

  msgid "entry \"{1}\" in {2}"
  msgstr "inscripción «{1}» en {2}"

  msgid "{1} is credited in {2}"
  msgstr "{1} figura en los créditos de {2}"

  msgid "{1} does not judge this entry: {2}"
  msgstr "{1} no juzga esta inscripción: {2}"

  msgid "{1} has this entry already"
  msgstr "{1} ya tiene esta inscripción"

  msgid "you do not judge this entry"
  msgstr "usted no juzga esta inscripción"

  msgid "a score is a whole number from 0 to {1}"
  msgstr "una puntuación es un número entero de 0 a {1}"

  msgid "4,000 letters are enough"
  msgstr "bastan 4000 letras"

  msgid "say why, in at most 300 letters; the committee's chair reads it"
  msgstr "diga por qué, en 300 letras como máximo; lo lee la presidencia del comité"

  msgid "the shortlist of {1}"
  msgstr "la lista corta de {1}"

  msgid "entry of yours"
  msgstr "inscripción suya"

  msgid "{1} has opened; its entries are frozen"
  msgstr "{1} se ha abierto; sus inscripciones están congeladas"

  msgid "{1} has no nominations to shorten; what is eligible stands on the ballot"
  msgstr "{1} no tiene nominaciones que acortar; lo admitido está en la papeleta"

  msgid "choose one entry of the category or more"
  msgstr "elija una inscripción de la categoría o más"

  msgid "a shortlist needs a reason"
  msgstr "una lista corta necesita un motivo"

  msgid "The running time is not given."
  msgstr "No se indica la duración."

  msgid "It runs {1} minutes; at least {2} are asked."
  msgstr "Dura {1} minutos; se piden al menos {2}."

  msgid "It runs {1} minutes; at most {2} are allowed."
  msgstr "Dura {1} minutos; se permiten como máximo {2}."

  msgid "It runs {1} minutes."
  msgstr "Dura {1} minutos."

  msgid "No release is given; asked is {1}."
  msgstr "No se indica ningún estreno; se pide {1}."

  msgid "It was released {1}."
  msgstr "Se estrenó {1}."

  msgid "None of its releases is {1}."
  msgstr "Ninguno de sus estrenos es {1}."

  msgid "It is not said how many days it ran; asked is {1}."
  msgstr "No se dice cuántos días se exhibió; se pide {1}."

  msgid "on {1}"
  msgstr "el {1}"

  msgid "on {1} in {2}"
  msgstr "el {1} en {2}"

  msgid "The countries of production are not given."
  msgstr "No se indican los países de producción."

  msgid "It was made in {1}."
  msgstr "Se produjo en {1}."

  msgid "It was made in {1}; asked is {2}."
  msgstr "Se produjo en {1}; se pide {2}."

  msgid "It names {1} as {2}; at most {3} are allowed."
  msgstr "Nombra a {1} como {2}; se permiten como máximo {3}."

  msgid "{1} in {2} is entered for {3} too ({4})."
  msgstr "{1} en {2} está también inscrito en {3} ({4})."

  msgid "The performance is entered in no other category."
  msgstr "La interpretación no está inscrita en ninguna otra categoría."

  msgid "{1} is entered here a second time ({2}); see whether it is one work."
  msgstr "{1} está inscrita aquí por segunda vez ({2}); vea si es una sola obra."

  msgid "nothing is entered for this category now"
  msgstr "ahora no se inscribe nada en esta categoría"

  msgid "give the title and your name, of at most {1} letters each"
  msgstr "dé el título y su nombre, de {1} letras como máximo cada uno"

  msgid "this entry is submitted; ask the office"
  msgstr "esta inscripción está presentada; pregunte a la oficina"

  msgid "The title is missing."
  msgstr "Falta el título."

  msgid "Name at least one person."
  msgstr "Nombre al menos a una persona."

  msgid "The running time is missing."
  msgstr "Falta la duración."

  msgid "Give a release."
  msgstr "Indique un estreno."

  msgid "The countries of production are missing."
  msgstr "Faltan los países de producción."

  msgid "the submission of {1}"
  msgstr "la presentación de {1}"

  msgid "entries closed {1}; write to the office"
  msgstr "las inscripciones cerraron el {1}; escriba a la oficina"

  msgid "this entry cannot be taken back here any more; write to the office"
  msgstr "esta inscripción ya no puede retirarse aquí; escriba a la oficina"

  msgid "there is nothing to appeal"
  msgstr "no hay nada que recurrir"

  msgid "say why, in at most 4,000 letters"
  msgstr "diga por qué, en 4000 letras como máximo"

  msgid "entry \"{1}\""
  msgstr "inscripción «{1}»"

  msgid "this entry is not submitted"
  msgstr "esta inscripción no está presentada"

  msgid "a decision needs a reason"
  msgstr "una decisión necesita un motivo"

  msgid "{1} has opened, so the entries of {2} are frozen; take the nominee out or pass it over instead"
  msgstr "{1} se ha abierto, así que las inscripciones de {2} están congeladas; retire al nominado o páselo por alto"

  msgid "the season would not be whole"
  msgstr "la temporada no quedaría completa"

  msgid "entry that could be given back"
  msgstr "inscripción que pueda devolverse"

  msgid "say what is to be changed"
  msgstr "diga qué debe cambiarse"

  msgid "no files are taken here"
  msgstr "aquí no se admiten archivos"

  msgid "a file may have at most {1} MB"
  msgstr "un archivo puede tener como máximo {1} MB"

  msgid "only {1} files are taken, and this is none"
  msgstr "solo se admiten archivos {1}, y este no lo es"

  msgid "an entry has at most {1} files"
  msgstr "una inscripción tiene como máximo {1} archivos"

  msgid "the list is empty"
  msgstr "la lista está vacía"

  msgid "there is no column \"{1}\"; the first line names the columns: "
  msgstr "no hay columna «{1}»; la primera línea nombra las columnas: "

  msgid "more than {1} entries"
  msgstr "más de {1} inscripciones"

  msgid "\"{1}\" is no category that takes entries"
  msgstr "«{1}» no es una categoría que admita inscripciones"

  msgid "title and contact have at most {1} letters each"
  msgstr "título y contacto tienen como máximo {1} letras cada uno"

  msgid "\"{1}\" is no address that begins with https://"
  msgstr "«{1}» no es una dirección que empiece por https://"

  msgid "\"{1}\" is no number of minutes"
  msgstr "«{1}» no es un número de minutos"

  msgid "\"{1}\" is no day; write it as 2025-03-02"
  msgstr "«{1}» no es un día; escríbalo como 2025-03-02"

  msgid "the contact lacks a name or a mail address"
  msgstr "al contacto le falta un nombre o una dirección de correo"

  msgid "{1}: your entry {2}"
  msgstr "{1}: su inscripción {2}"

  msgid "{1}: {2} is entered"
  msgstr "{1}: {2} está inscrita"

  msgid "{1}: {2} is eligible"
  msgstr "{1}: {2} está admitida"

  msgid "{1}: {2} is not eligible"
  msgstr "{1}: {2} no está admitida"

  msgid "{1}: something of {2} is to be changed"
  msgstr "{1}: hay que cambiar algo de {2}"

  msgid "Runs {1} to {2} minutes."
  msgstr "Dura de {1} a {2} minutos."

  msgid "Runs at least {1} minutes."
  msgstr "Dura al menos {1} minutos."

  msgid "Runs at most {1} minutes."
  msgstr "Dura como máximo {1} minutos."

  msgid "Released"
  msgstr "Estrenada"

  msgid "Made in {1}."
  msgstr "Producida en {1}."

  msgid "Names at most {1} as {2}."
  msgstr "Nombra como máximo a {1} como {2}."

  msgid "A performance is entered in one category alone."
  msgstr "Una interpretación se inscribe en una sola categoría."

  msgid "a release"
  msgstr "un estreno"

  msgid "from {1} to {2}"
  msgstr "del {1} al {2}"

  msgid "on or after {1}"
  msgstr "el {1} o después"

  msgid "on or before {1}"
  msgstr "el {1} o antes"

  msgid "in {1}"
  msgstr "en {1}"

  msgid "no score from {1}"
  msgstr "sin puntuaciones (0 de {1})"

  msgid "{1} from {2} of {3}"
  msgstr "{1} (puntuaciones: {2} de {3})"

  msgid "{1} has no vote in this round"
  msgstr "{1} no tiene voto en esta ronda"

  msgid "the envelope of {1} has come back already"
  msgstr "el sobre de {1} ya ha llegado"

  msgid "name somebody to send it to"
  msgstr "indique a quién enviarlo"

  msgid "no envelope of this round has that code"
  msgstr "ningún sobre de esta ronda tiene ese código"

  msgid "this envelope of {1} is void: another was sent. Put it aside unopened"
  msgstr "este sobre de {1} es nulo: se envió otro. Apártelo sin abrir"

  msgid "an envelope with this code came back before. Put this one aside unopened"
  msgstr "ya llegó un sobre con este código. Aparte este sin abrirlo"

  msgid "no envelope waits to be opened"
  msgstr "ningún sobre espera a ser abierto"

  msgid "kind of sheet \"{1}\""
  msgstr "clase de hoja «{1}»"

  msgid "sheet {1} {2} is in the box already"
  msgstr "la hoja {1} {2} ya está en la urna"

  msgid "a sheet's number is from 1"
  msgstr "el número de una hoja empieza en 1"

  msgid "as many sheets of kind {1} are entered as envelopes were opened; look at the numbers"
  msgstr "se han introducido tantas hojas de la clase {1} como sobres abiertos; mire los números"

  msgid "the other has entered this sheet under another word; agree on the word, and enter it again"
  msgstr "la otra persona introdujo esta hoja con otra palabra; acuerden la palabra e introdúzcanla de nuevo"

  msgid "no opened envelope is left for this sheet"
  msgstr "no queda ningún sobre abierto para esta hoja"

  msgid "in the round {1} nobody votes on paper"
  msgstr "en la ronda {1} nadie vota en papel"

  msgid "the first line must name the columns: number and name, and perhaps mail and branch; say below which is which"
  msgstr "la primera línea debe nombrar las columnas: número y nombre, y quizá correo y rama; diga abajo cuál es cuál"

  msgid "\"{1}\" is no member number: letters, digits and . _ - only, at most 64"
  msgstr "«{1}» no es un número de miembro: solo letras, cifras y . _ -, 64 como máximo"

  msgid "number {1} stands in line {2} too"
  msgstr "el número {1} figura también en la línea {2}"

  msgid "number {1} has no name"
  msgstr "el número {1} no tiene nombre"

  msgid "there is no branch \"{1}\""
  msgstr "no hay ninguna rama «{1}»"

  msgid "more than {1} members"
  msgstr "más de {1} miembros"

  msgid "there is no category \"{1}\"; put ; between several"
  msgstr "no hay ninguna categoría «{1}»; ponga ; entre varias"

  msgid "nobody votes in {1}"
  msgstr "nadie vota en {1}"

  msgid "{1}: is this your address?"
  msgstr "{1}: ¿es esta su dirección?"

  msgid "{1}: you are on the roll"
  msgstr "{1}: está en el censo"

  msgid "{1}: you are not put on the roll"
  msgstr "{1}: no entra en el censo"

  msgid "the text has more than {1} letters"
  msgstr "el texto tiene más de {1} letras"

  msgid "nobody registers here at present; write to the office"
  msgstr "por ahora nadie se registra aquí; escriba a la oficina"

  msgid "give a name of at most {1} letters"
  msgstr "dé un nombre de {1} letras como máximo"

  msgid "what you tell the office has more than {1} letters"
  msgstr "lo que dice a la oficina tiene más de {1} letras"

  msgid "branch \"{1}\""
  msgstr "rama «{1}»"

  msgid "too many are registering at this moment; try again in some days"
  msgstr "demasiadas personas se registran en este momento; inténtelo en unos días"

  msgid "a member number has letters, digits and . _ - only, at most 64 of them"
  msgstr "un número de miembro tiene solo letras, cifras y . _ -, 64 como máximo"

  msgid "the number {1} is {2}'s; take another"
  msgstr "el número {1} es de {2}; elija otro"

  msgid "give a reason; whoever asked reads it"
  msgstr "dé un motivo; lo lee quien lo pidió"

  msgid "application \"{1}\""
  msgstr "solicitud «{1}»"

  msgid "the decision about {1}"
  msgstr "la decisión sobre {1}"

  msgid "a substitute cannot be the chair"
  msgstr "un suplente no puede presidir"

  msgid "the meeting has begun; a proxy is named before it"
  msgstr "la reunión ha empezado; un apoderado se nombra antes"

  msgid "name somebody else"
  msgstr "nombre a otra persona"

  msgid "name a chair first"
  msgstr "nombre primero una presidencia"

  msgid "the meeting began"
  msgstr "el comienzo de la reunión"

  msgid "say why {1} is excused"
  msgstr "diga por qué se excusa a {1}"

  msgid "vote {1} is still open; end it first"
  msgstr "la votación {1} sigue abierta; termínela primero"

  msgid "look at the spellings of {1} first"
  msgstr "mire primero las grafías de {1}"

  msgid "the vote on {1}"
  msgstr "la votación sobre {1}"

  msgid "{1} has a winner who has a prize already; say first whether it stands"
  msgstr "{1} tiene un ganador que ya tiene un premio; diga primero si se mantiene"

  msgid "{1} are here, and a vote needs {2}"
  msgstr "hay {1} presentes y una votación necesita {2}"

  msgid "no vote is open now; look at the page again"
  msgstr "ahora no hay ninguna votación abierta; vuelva a mirar la página"

  msgid "you hold no proxy of {1}"
  msgstr "usted no tiene poder de {1}"

  msgid "say why the vote ends before all are in"
  msgstr "diga por qué termina la votación antes de que estén todas las papeletas"

  msgid "no vote is open"
  msgstr "no hay ninguna votación abierta"

  msgid "say as which title it is read"
  msgstr "diga como qué título se lee"

  msgid "a vote is open, or spellings wait"
  msgstr "hay una votación abierta o grafías en espera"

  msgid "nobody was voted on yet"
  msgstr "todavía no se votó a nadie"

  msgid "leave for another prize needs a reason; it stands in the minutes"
  msgstr "el permiso para otro premio necesita un motivo; consta en el acta"

  msgid "candidate \"{1}\" who has a prize already"
  msgstr "candidato «{1}» que ya tenga un premio"

  msgid "a vote is open; end it first"
  msgstr "hay una votación abierta; termínela primero"

  msgid "second prize in {1}"
  msgstr "segundo premio en {1}"

  msgid "{1} is not decided; vote, share it, or note that it is not awarded"
  msgstr "{1} no está decidido; vote, compártalo o anote que queda desierto"

  msgid "the round {1} is not held in a room"
  msgstr "la ronda {1} no se celebra en una sala"

  msgid "less than a minute"
  msgstr "menos de un minuto"

  msgid "Nominations"
  msgstr "Nominaciones"

  msgid "Nominations ({1})"
  msgstr "Nominaciones ({1})"

  msgid "Final vote"
  msgstr "Votación final"

  msgid "Final vote ({1})"
  msgstr "Votación final ({1})"

  msgid "{1} and {2}"
  msgstr "{1} y {2}"

  msgid "{1} or {2}"
  msgstr "{1} o {2}"

  msgid "“{1} …” is too long. Title and names are enough."
  msgstr "«{1} …» es demasiado largo. Bastan título y nombres."

  msgid "{1} stood there twice; it is kept once."
  msgstr "{1} figuraba dos veces; se conserva una."

  msgid "\"{1}\" beside {2} is no score from 0 to {3}."
  msgstr "«{1}» junto a {2} no es una puntuación de 0 a {3}."

  msgid "\"{1}\" beside {2} is no rank; type 1, 2, 3 …"
  msgstr "«{1}» junto a {2} no es un puesto; escriba 1, 2, 3 …"

  msgid "{1} and {2} both have the number {3}. Look at their order."
  msgstr "{1} y {2} tienen ambos el número {3}. Mire su orden."

  msgid "Choose one."
  msgstr "Elija uno."

  msgid "Score as many as you like. {1} = best, 0 = worst."
  msgstr "Puntúe a cuantos quiera. {1} = mejor, 0 = peor."

  msgid "Write one down."
  msgstr "Escriba uno."

  msgid "Write up to {1}, the best first. 1 = best."
  msgstr "Escriba hasta {1}, el mejor primero. 1 = mejor."

  msgid "Write up to {1}; the order does not matter."
  msgstr "Escriba hasta {1}; el orden no importa."

  msgid "Tick all that you find worthy; the order does not matter."
  msgstr "Marque todos los que crea dignos; el orden no importa."

  msgid "Tick up to {1}; the order does not matter."
  msgstr "Marque hasta {1}; el orden no importa."

  msgid "Rank as many as you like. 1 = best."
  msgstr "Ordene cuantos quiera. 1 = mejor."

  msgid "Rank up to {1}. 1 = best."
  msgstr "Ordene hasta {1}. 1 = mejor."

  msgid "held in the room, {1}"
  msgstr "se celebra en la sala, {1}"

  msgid "opens {1}"
  msgstr "se abre el {1}"

  msgid "you have no vote in it"
  msgstr "no tiene voto en ella"

  msgid "your ballot is in for {1} of {2}"
  msgstr "su papeleta está en la urna para {1} de {2}"

  msgid "open until {1}; {2}"
  msgstr "abierta hasta el {1}; {2}"

  msgid "closed; {1}"
  msgstr "cerrada; {1}"

  msgid "Ballot"
  msgstr "Papeleta"

  msgid "Saved. What is saved when voting ends counts."
  msgstr "Guardado. Cuenta lo que esté guardado cuando termine la votación."

  msgid "Saved in this browser. It is not cast yet."
  msgstr "Guardado en este navegador. Todavía no está emitido."

  msgid "Saved, not cast yet."
  msgstr "Guardado, sin emitir."

  msgid "The ballot names nobody. Go back and choose in one category or more."
  msgstr "La papeleta no nombra a nadie. Vuelva y elija en una categoría o más."

  msgid "Your ballot is in"
  msgstr "Su papeleta está en la urna"

  msgid "A score is missing. Go back and look at your ballot again."
  msgstr "Falta una puntuación. Vuelva y mire otra vez su papeleta."

  msgid "Saving …"
  msgstr "Guardando …"

  msgid "Not saved: no connection. It is tried again with your next change."
  msgstr "No guardado: sin conexión. Se intenta de nuevo con su próximo cambio."

  msgid "Move {1} up, now {2} of {3}"
  msgstr "Subir {1}, ahora {2} de {3}"

  msgid "Move {1} down, now {2} of {3}"
  msgstr "Bajar {1}, ahora {2} de {3}"

  msgid "Take {1} out of the ranking"
  msgstr "Quitar {1} del orden"

  msgid "Rank {1} next"
  msgstr "Poner {1} a continuación"

  msgid "Undone: {1}, now {2} of {3}"
  msgstr "Deshecho: {1}, ahora {2} de {3}"

  msgid "Undone: {1} is not ranked"
  msgstr "Deshecho: {1} no está ordenado"

  msgid "At most {1} here"
  msgstr "Aquí como máximo {1}"

  msgid "{1} is no longer ranked"
  msgstr "{1} ya no está ordenado"

  msgid "{1}, now {2} of {3}"
  msgstr "{1}, ahora {2} de {3}"

  msgid "now closed"
  msgstr "ya cerrada"

  msgid "You do not vote here."
  msgstr "Usted no vota aquí."

  msgid "Nothing chosen."
  msgstr "Nada elegido."

  msgid "The ballot you cast before stays."
  msgstr "Se mantiene la papeleta que emitió antes."

  msgid "Not counted: you have not declared “{1}”."
  msgstr "No cuenta: no ha declarado «{1}»."

  msgid "Review"
  msgstr "Repasar"

  msgid "the winner alone"
  msgstr "solo el ganador"

  msgid "the winner and each round’s table"
  msgstr "el ganador y la tabla de cada ronda del recuento"

  msgid "every ballot, without names"
  msgstr "todas las papeletas, sin nombres"

  msgid "Saved, and it counts."
  msgstr "Guardado, y cuenta."

  msgid "Saved. Not counted before you tick what is asked there: {1}."
  msgstr "Guardado. No cuenta hasta que marque lo que se pide ahí: {1}."

  msgid "Ranked: instant runoff"
  msgstr "Por orden: segunda vuelta instantánea"

  msgid "Choose one: most votes"
  msgstr "Elegir uno: más votos"

  msgid "Tick all you find worthy: most ticks"
  msgstr "Marcar todos los dignos: más marcas"

  msgid "Scores from 0 to 10: highest sum"
  msgstr "Puntuaciones de 0 a 10: mayor suma"

  msgid "Scores from 0 to 5: the two highest, then which of them more prefer"
  msgstr "Puntuaciones de 0 a 5: los dos con mayor suma y, entre ellos, el preferido por más votantes"

  msgid "Ranked: Schulze, pair by pair"
  msgstr "Por orden: Schulze, por parejas"

  msgid "Ranked: points by place"
  msgstr "Por orden: puntos según el puesto"

  msgid "Ranked, with No Award on the ballot"
  msgstr "Por orden, con «Ningún premio» en la papeleta"

  msgid "Categories"
  msgstr "Categorías"

  msgid "Give the category a name of at most 120 letters."
  msgstr "Dé a la categoría un nombre de 120 letras como máximo."

  msgid "Choose a rule."
  msgstr "Elija una regla."

  msgid "Give at least one nominee, a line each; or let members find them, of what is entered."
  msgstr "Dé al menos un nominado, uno por línea; o deje que los miembros los hallen entre lo inscrito."

  msgid "Say how many become nominees and how many a member names, from 1 to 100."
  msgstr "Diga cuántos quedan nominados y cuántos nombra un miembro, de 1 a 100."

  msgid "Give a title of at most 200 letters."
  msgstr "Dé un título de 200 letras como máximo."

  msgid "Taking a nominee out needs a reason."
  msgstr "Retirar a un nominado necesita un motivo."

  msgid "That cannot be."
  msgstr "Eso no puede ser."

  msgid "voted"
  msgstr "votada"

  msgid "decided"
  msgstr "decidida"

  msgid "honorary"
  msgstr "honorífica"

  msgid "The two passphrases differ. Type the same one twice."
  msgstr "Las dos frases de paso difieren. Escriba la misma dos veces."

  msgid "{1} nominees are found. They are announced {2}."
  msgstr "Se hallaron {1} nominados. Se anuncian el {2}."

  msgid "{1} nominees are announced."
  msgstr "Se anunciaron {1} nominados."

  msgid "Counted, and open to everybody."
  msgstr "Contado y abierto a todos."

  msgid "Counted. Each winner is sealed in an envelope, and nobody has seen a name."
  msgstr "Contado. Cada ganador está cerrado en un sobre y nadie ha visto un nombre."

  msgid "{1} different lines are open to the office, without how often each was written."
  msgstr "{1} líneas distintas están abiertas a la oficina, sin indicar cuántas veces se escribió cada una."

  msgid "opening the last envelope"
  msgstr "la apertura del último sobre"

  msgid "The envelope of {1} is open."
  msgstr "El sobre de {1} está abierto."

  msgid "Deciding a tie needs a reason."
  msgstr "Decidir un empate necesita un motivo."

  msgid "Choose one of the tied."
  msgstr "Elija uno de los empatados."

  msgid "Choose your key file."
  msgstr "Elija su archivo de claves."

  msgid "The passphrase does not open this file. Nothing was counted."
  msgstr "La frase de paso no abre este archivo. No se contó nada."

  msgid "This is no key file, or it was changed: {1}."
  msgstr "No es un archivo de claves o fue modificado: {1}."

  msgid "No award"
  msgstr "Sin premio"

  msgid "Keys"
  msgstr "Claves"

  msgid "Say who learns a result before the night."
  msgstr "Diga quién conoce un resultado antes de la noche."

  msgid "Who learns results"
  msgstr "Quién conoce los resultados"

  msgid "the season does not name you to learn results before the night"
  msgstr "la temporada no le designa para conocer resultados antes de la noche"

  msgid "Look at the results"
  msgstr "Ver los resultados"

  msgid "Nobody, before an envelope is opened on the night"
  msgstr "Nadie, antes de que se abra un sobre en la noche"

  msgid "Those named, with a keyholder; all others on the night"
  msgstr "Las personas nombradas, con un custodio; los demás, en la noche"

  msgid "Nobody needs a letter: all have mail, or the last round is over."
  msgstr "Nadie necesita carta: todos tienen correo o la última ronda ha terminado."

  msgid "Letters"
  msgstr "Cartas"

  msgid "Member number {1}"
  msgstr "Número de miembro {1}"

  msgid "With this code you vote, as often as you like until {1}, at"
  msgstr "Con este código vota usted, cuantas veces quiera hasta el {1}, en"

  msgid "It is for you alone. O is read as 0, I and L as 1; small letters do. A telephone reads the square at the right and asks before it signs you in."
  msgstr "Es solo para usted. La letra O se lee como 0, y las letras I y L como 1; valen las minúsculas. Un teléfono lee el cuadrado de la derecha y pregunta antes de abrir la sesión."

  msgid "{1}: letters"
  msgstr "{1}: cartas"

  msgid "Rehearsal: nothing here counts"
  msgstr "Ensayo: nada de esto cuenta"

  msgid "Look"
  msgstr "Aspecto"

  msgid "Write the colour as #7A1F2B."
  msgstr "Escriba el color como #7A1F2B."

  msgid "Write the colour for dark screens as #E2707C, or leave it empty."
  msgstr "Escriba el color para pantallas oscuras como #E2707C o déjelo vacío."

  msgid "A mark has at most {1} KB."
  msgstr "Un emblema tiene como máximo {1} KB."

  msgid "A mark is a PNG or JPEG file."
  msgstr "Un emblema es un archivo PNG o JPEG."

  msgid "queued"
  msgstr "en cola"

  msgid "sent"
  msgstr "enviado"

  msgid "bounced"
  msgstr "rebotado"

  msgid "A test mail to you is on its way. See it arrive; then the checklist has its tick."
  msgstr "Va de camino un correo de prueba para usted. Compruebe que llega; entonces la lista queda marcada."

  msgid "It is queued again."
  msgstr "Está otra vez en cola."

  msgid "Reminders are queued, to nobody twice a day."
  msgstr "Los recordatorios están en cola; a nadie dos veces al día."

  msgid "What the receiver's server says:"
  msgstr "Lo que dice el servidor del destinatario:"

  msgid "Mail"
  msgstr "Correo"

  msgid "tried {1} times"
  msgstr "intentado {1} veces"

  msgid "{1} has no mail address; print a letter."
  msgstr "{1} no tiene dirección de correo; imprima una carta."

  msgid "A code is on its way, if none was sent within a minute."
  msgstr "Va de camino un código, si no se envió ninguno en el último minuto."

  msgid "The last round is over; a code would be good for nothing."
  msgstr "La última ronda ha terminado; un código no serviría de nada."

  msgid "All sign-ins of {1} are ended."
  msgstr "Todas las sesiones de {1} están cerradas."

  msgid "Give a name of at most 200 letters."
  msgstr "Dé un nombre de 200 letras como máximo."

  msgid "{1} is no mail address."
  msgstr "{1} no es una dirección de correo."

  msgid "Changed."
  msgstr "Cambiado."

  msgid "Write down what you found."
  msgstr "Escriba lo que averiguó."

  msgid "The case is closed."
  msgstr "El caso está cerrado."

  msgid "none: gets letters"
  msgstr "ninguna: recibe cartas"

  msgid "{1} members are on the roll."
  msgstr "{1} miembros están en el censo."

  msgid "Import"
  msgstr "Importar"

  msgid "Members"
  msgstr "Miembros"

  msgid "Number"
  msgstr "Número"

  msgid "Name"
  msgstr "Nombre"

  msgid "Branch"
  msgstr "Rama"

  msgid "Postal address"
  msgstr "Dirección postal"

  msgid "Votes in"
  msgstr "Vota en"

  msgid "This needs a reason."
  msgstr "Esto necesita un motivo."

  msgid "Done."
  msgstr "Hecho."

  msgid "It waits for a second person, who approves it on the page Season or Keys."
  msgstr "Espera a una segunda persona, que lo aprueba en la página Temporada o Claves."

  msgid "Approved and done."
  msgstr "Aprobado y hecho."

  msgid "The proposal is dropped."
  msgstr "La propuesta se descarta."

  msgid "Open now: {1}"
  msgstr "Abrir ahora: {1}"

  msgid "Close now, so that it can be counted: {1}"
  msgstr "Cerrar ahora para poder contar: {1}"

  msgid "Move the close of {1} to {2}"
  msgstr "Mover el cierre de {1} al {2}"

  msgid "Set the ballot of member {1} in {2} aside; they may vote again"
  msgstr "Apartar la papeleta del miembro {1} en {2}; puede volver a votar"

  msgid "Set the ballot of member {1} in {2} aside; they may not vote again"
  msgstr "Apartar la papeleta del miembro {1} en {2}; no puede volver a votar"

  msgid "administrator"
  msgstr "administrador"

  msgid "juror"
  msgstr "jurado"

  msgid "chair"
  msgstr "presidencia"

  msgid "keyholder"
  msgstr "custodio"

  msgid "stage manager"
  msgstr "regidor"

  msgid "press"
  msgstr "prensa"

  msgid "auditor"
  msgstr "auditor"

  msgid "Say when nominations open and close."
  msgstr "Diga cuándo se abren y cierran las nominaciones."

  msgid "The announcement is no time."
  msgstr "El anuncio no es una hora."

  msgid "The new close is no time. Write it as 2026-03-08T18:00:00+01:00, with the offset from UTC."
  msgstr "El nuevo cierre no es una hora. Escríbalo como 2026-03-08T18:00:00+01:00, con la diferencia respecto a UTC."

  msgid "rehearsal"
  msgstr "ensayo"

  msgid "the present season"
  msgstr "la temporada actual"

  msgid "earlier"
  msgstr "anterior"

  msgid "Seasons"
  msgstr "Temporadas"

  msgid "There is no such season here."
  msgstr "Aquí no hay esa temporada."

  msgid "A rehearsal has no next year. Look at the real season first."
  msgstr "Un ensayo no tiene año siguiente. Mire antes la temporada real."

  msgid "Give the new season a name of at most 120 letters."
  msgstr "Dé a la nueva temporada un nombre de 120 letras como máximo."

  msgid "Say when voting opens and closes, and when the night is."
  msgstr "Diga cuándo se abre y se cierra la votación y cuándo es la noche."

  msgid "This is a rehearsal already."
  msgstr "Esto ya es un ensayo."

  msgid "Say how many invented members there are, from 1 to 500."
  msgstr "Diga cuántos miembros inventados hay, de 1 a 500."

  msgid "{1} made-up ballots are cast."
  msgstr "Se emitieron {1} papeletas inventadas."

  msgid "The season is over. Publish the record."
  msgstr "La temporada ha terminado. Publique el registro."

  msgid "Off the schedule two persons decide: one proposes, another approves."
  msgstr "Fuera del calendario deciden dos personas: una propone, otra aprueba."

  msgid "One person may move off the schedule, and the record says so."
  msgstr "Una persona puede apartarse del calendario, y el registro lo dice."

  msgid "Season"
  msgstr "Temporada"

  msgid "{1} is over."
  msgstr "{1} ha terminado."

  msgid "Name who leads {1}, on the page The room."
  msgstr "Nombre quién dirige {1}, en la página La sala."

  msgid "The chair begins {1}."
  msgstr "La presidencia empieza {1}."

  msgid "{1} is on in the room."
  msgstr "{1} está en marcha en la sala."

  msgid "{1} opens {2}, by the clock."
  msgstr "La ronda «{1}» se abre el {2}, por el reloj."

  msgid "{1} is open and closes in {2}."
  msgstr "La ronda «{1}» está abierta y cierra en {2}."

  msgid "{1} is closed. A keyholder counts it on the page Keys."
  msgstr "La ronda «{1}» está cerrada. Un custodio la cuenta en la página Claves."

  msgid "The nominees are announced {1}. See who has answered, on the page Nominations."
  msgstr "Los nominados se anuncian el {1}. Vea quién ha respondido en la página Nominaciones."

  msgid "{1} envelopes are sealed and wait for the night."
  msgstr "{1} sobres están cerrados y esperan la noche."

  msgid "Open until {1}."
  msgstr "Abierta hasta el {1}."

  msgid "Closed {1}."
  msgstr "Cerró el {1}."

  msgid "Not held here: its time is over."
  msgstr "No se celebra aquí: su tiempo pasó."

  msgid "Opens {1}, closes {2}."
  msgstr "Se abre el {1}, cierra el {2}."

  msgid "Held in a room. {1}"
  msgstr "Se celebra en una sala. {1}"

  msgid "Season file"
  msgstr "Archivo de la temporada"

  msgid "Rules"
  msgstr "Reglas"

  msgid "\"{1}\" is no time zone; write it as Europe/Berlin or America/New_York."
  msgstr "«{1}» no es una zona horaria; escríbala como Europe/Madrid o America/Mexico_City."

  msgid "Choose what kind of vote it is."
  msgstr "Elija qué clase de votación es."

  msgid "The opening is no time."
  msgstr "La apertura no es una hora."

  msgid "The close is no time."
  msgstr "El cierre no es una hora."

  msgid "The night is no time."
  msgstr "La noche no es una hora."

  msgid "Give the nominees, one a line."
  msgstr "Dé los nominados, uno por línea."

  msgid "Give the body a name."
  msgstr "Dé un nombre a la entidad."

  msgid "Give the season a name."
  msgstr "Dé un nombre a la temporada."

  msgid "Give your name."
  msgstr "Dé su nombre."

  msgid "Give your mail address."
  msgstr "Dé su dirección de correo."

  msgid "Nobody sets up a season over a connection that others can read. Start the site with a certificate, or open this page on the machine itself."
  msgstr "Nadie crea una temporada por una conexión que otros pueden leer. Inicie el sitio con un certificado o abra esta página en la propia máquina."

  msgid "A password has {1} characters or more."
  msgstr "Una contraseña tiene {1} caracteres o más."

  msgid "Begin"
  msgstr "Empezar"

  msgid "Choose one role or more."
  msgstr "Elija una función o más."

  msgid "Somebody with the address {1} works here already."
  msgstr "Alguien con la dirección {1} ya trabaja aquí."

  msgid "A password has {1} characters or more; nothing else is asked of it."
  msgstr "Una contraseña tiene {1} caracteres o más; no se le pide nada más."

  msgid "{1} can sign in now."
  msgstr "{1} ya puede iniciar sesión."

  msgid "password"
  msgstr "contraseña"

  msgid "password and app"
  msgstr "contraseña y aplicación"

  msgid "Staff"
  msgstr "Equipo"

  msgid "Journal"
  msgstr "Diario"

  msgid "Try the rules"
  msgstr "Probar las reglas"

  msgid "Without a branch"
  msgstr "Sin rama"

  msgid "{1} casts told of so far, by the hour; {2} in the fullest."
  msgstr "{1} votos emitidos comunicados hasta ahora, por horas; {2} en la más llena."

  msgid "Say how many look at each entry."
  msgstr "Diga cuántos miran cada inscripción."

  msgid "Every entry has its looks."
  msgstr "Cada inscripción tiene sus lecturas."

  msgid "Too few may look at {1}: name more screeners."
  msgstr "Muy pocos pueden mirar {1}: nombre más evaluadores."

  msgid "Assigned."
  msgstr "Asignado."

  msgid "Say how many, and on how many scores at least."
  msgstr "Diga cuántas y con cuántas puntuaciones como mínimo."

  msgid "No entry has {1} scores yet."
  msgstr "Ninguna inscripción tiene todavía {1} puntuaciones."

  msgid "The shortlist is made."
  msgstr "La lista corta está hecha."

  msgid "{1} of {2}"
  msgstr "{1} de {2}"

  msgid "{1} does not judge {2}: {3}"
  msgstr "{1} no juzga {2}: {3}"

  msgid "Committee"
  msgstr "Comité"

  msgid "Say when entries open and, later, when they close."
  msgstr "Diga cuándo se abren las inscripciones y, después, cuándo se cierran."

  msgid "A file has from 1 to 20 MB."
  msgstr "Un archivo tiene de 1 a 20 MB."

  msgid "Rules for entries"
  msgstr "Reglas para las inscripciones"

  msgid "Say first when works are entered, on the page Entries."
  msgstr "Diga primero cuándo se inscriben obras, en la página Inscripciones."

  msgid "Say in which role."
  msgstr "Diga en qué función."

  msgid "{1} is no number of {2}."
  msgstr "{1} no es un número de {2}."

  msgid "{1} is no day. Write it as 2025-03-02."
  msgstr "{1} no es un día. Escríbalo como 2025-03-02."

  msgid "Entries open {1}."
  msgstr "Las inscripciones se abren el {1}."

  msgid "Entries close {1}, in {2}."
  msgstr "Las inscripciones se cierran el {1}, en {2}."

  msgid "Nothing is entered in this season."
  msgstr "En esta temporada no se inscribe nada."

  msgid "Entries are closed."
  msgstr "Las inscripciones están cerradas."

  msgid "Enter a work"
  msgstr "Inscribir una obra"

  msgid "The entry is taken back."
  msgstr "La inscripción está retirada."

  msgid "The office will look at it again."
  msgstr "La oficina la mirará de nuevo."

  msgid "The entry is submitted. You hear of the decision by mail."
  msgstr "La inscripción está presentada. Sabrá la decisión por correo."

  msgid "Saved as a draft. It is not submitted yet."
  msgstr "Guardada como borrador. Aún no está presentada."

  msgid "Choose a file first."
  msgstr "Elija primero un archivo."

  msgid "{1}, each at most {2} MB"
  msgstr "{1}, cada uno de {2} MB como máximo"

  msgid "A field is too long; 4,000 letters are enough."
  msgstr "Un campo es demasiado largo; bastan 4000 letras."

  msgid "A title has at most 200 letters."
  msgstr "Un título tiene como máximo 200 letras."

  msgid "The list of people did not arrive whole. Send it again."
  msgstr "La lista de personas no llegó entera. Envíela de nuevo."

  msgid "A name has at most 200 letters, a role 100."
  msgstr "Un nombre tiene como máximo 200 letras, una función 100."

  msgid "The running time is a whole number of minutes."
  msgstr "La duración es un número entero de minutos."

  msgid "The list of releases did not arrive whole. Send it again."
  msgstr "La lista de estrenos no llegó entera. Envíela de nuevo."

  msgid "Write the country of a release with its two letters, as US or FR."
  msgstr "Escriba el país de un estreno con sus dos letras, como ES o MX."

  msgid "How long it ran is a whole number of days."
  msgstr "Cuánto se exhibió es un número entero de días."

  msgid "The link must be an address that begins with https://."
  msgstr "El enlace debe ser una dirección que empiece por https://."

  msgid "draft, not submitted"
  msgstr "borrador, sin presentar"

  msgid "submitted, not decided yet"
  msgstr "presentada, sin decidir"

  msgid "not eligible"
  msgstr "no admitida"

  msgid "another decision is asked for"
  msgstr "se pide otra decisión"

  msgid "taken back"
  msgstr "retirada"

  msgid "Entries"
  msgstr "Inscripciones"

  msgid "{1} entries are in."
  msgstr "Se han introducido {1} inscripciones."

  msgid "not given"
  msgstr "no indicado"

  msgid "Say whether it is eligible."
  msgstr "Diga si se admite."

  msgid "You do not judge it. The chair is told why."
  msgstr "Usted no la juzga. Se le dice por qué a la presidencia."

  msgid "A score is a whole number from 0 to {1}."
  msgstr "Una puntuación es un número entero de 0 a {1}."

  msgid "Saved."
  msgstr "Guardado."

  msgid "Screening"
  msgstr "Visionado"

  msgid "No season yet"
  msgstr "Aún no hay temporada"

  msgid "There is no season here yet. Begin with the first page."
  msgstr "Aquí aún no hay temporada. Empiece por la primera página."

  msgid "No such page"
  msgstr "No existe la página"

  msgid "There is no such page. Go back, or begin at the first page."
  msgstr "Esa página no existe. Vuelva o empiece por la primera página."

  msgid "Not yours to see"
  msgstr "No puede verla"

  msgid "This page is for others. If it should be yours, ask the administrator."
  msgstr "Esta página es para otras personas. Si debiera ser suya, pregunte al administrador."

  msgid "Send it once more"
  msgstr "Envíelo otra vez"

  msgid "The page was open for too long or in another browser, so nothing was changed. Go back, load the page again, and send it once more."
  msgstr "La página estuvo abierta demasiado tiempo o en otro navegador, así que nada cambió. Vuelva, cargue de nuevo la página y envíelo otra vez."

  msgid "That was not taken"
  msgstr "No se aceptó"

  msgid "A moment, please"
  msgstr "Un momento, por favor"

  msgid "Your ballot was not taken"
  msgstr "Su papeleta no se aceptó"

  msgid "That sign-in did not work"
  msgstr "Esa entrada no funcionó"

  msgid "Try again, or sign in by a code."
  msgstr "Inténtelo de nuevo o entre con un código."

  msgid "the sign-in service did not answer as it should: {1}"
  msgstr "el servicio de acceso no respondió como debía: {1}"

  msgid "what the sign-in service sent is not trusted: {1}"
  msgstr "lo que envió el servicio de acceso no es de confianza: {1}"

  msgid "the sign-in service does not say who you are: {1}"
  msgstr "el servicio de acceso no dice quién es usted: {1}"

  msgid "it gave no id_token"
  msgstr "no dio ningún id_token"

  msgid "its signature does not hold"
  msgstr "su firma no es válida"

  msgid "another service signed it"
  msgstr "lo firmó otro servicio"

  msgid "it is for another site"
  msgstr "es para otro sitio"

  msgid "it is not of this hour; the clocks may differ"
  msgstr "no es de esta hora; puede que los relojes difieran"

  msgid "it belongs to another attempt"
  msgstr "corresponde a otro intento"

  msgid "it gives no {1}"
  msgstr "no indica {1}"

  msgid "it has not checked that {1} is yours"
  msgstr "no ha comprobado que {1} sea suya"

  msgid "it says that it is {1}"
  msgstr "dice que es {1}"

  msgid "its answer is not understood"
  msgstr "su respuesta no se entiende"

  msgid "it answered {1} for {2}"
  msgstr "respondió {1} al pedirle {2}"

  msgid "{1} cannot be had"
  msgstr "no se pudo obtener {1}"

  msgid "the token"
  msgstr "el testigo de acceso"

  msgid "its keys"
  msgstr "sus claves"

  msgid "its description"
  msgstr "su descripción"

  msgid "Something inside failed"
  msgstr "Algo falló dentro"

  msgid "Nothing was changed. Try again in a minute."
  msgstr "Nada cambió. Inténtelo de nuevo en un minuto."

  msgid "Rehearsal."
  msgstr "Ensayo."

  msgid "Demo. Its clock stands at {1}."
  msgstr "Demostración. Su reloj marca {1}."

  msgid "You"
  msgstr "Usted"

  msgid "The room"
  msgstr "La sala"

  msgid "How lines were read"
  msgstr "Cómo se leyeron las líneas"

  msgid "The meeting"
  msgstr "La reunión"

  msgid "Committee: {1}"
  msgstr "Comité: {1}"

  msgid "Paper ballots"
  msgstr "Papeletas en papel"

  msgid "Second step"
  msgstr "Segundo paso"

  msgid "Tokens"
  msgstr "Tokens"

  msgid "Results"
  msgstr "Resultados"

  msgid "Tick the titles that are one."
  msgstr "Marque los títulos que son uno solo."

  msgid "Taking a title out needs a reason."
  msgstr "Retirar un título necesita un motivo."

  msgid "Bringing a title back needs a reason."
  msgstr "Recuperar un título necesita un motivo."

  msgid "Announcing now needs a reason."
  msgstr "Anunciar ahora necesita un motivo."

  msgid "Nothing is ready to be announced: a keyholder counts first."
  msgstr "No hay nada listo para anunciar: antes cuenta un custodio."

  msgid "voting is open"
  msgstr "la votación está abierta"

  msgid "Opens {1}."
  msgstr "Se abre el {1}."

  msgid "Closed. The nominees are announced when they are counted."
  msgstr "Cerrada. Los nominados se anuncian cuando estén contados."

  msgid "Closed. The nominees are announced {1}, by the clock, in {2}."
  msgstr "Cerrada. Los nominados se anuncian el {1}, por el reloj, en {2}."

  msgid "Announced {1}."
  msgstr "Anunciado el {1}."

  msgid "a keyholder opens the names"
  msgstr "un custodio abre los nombres"

  msgid "a keyholder counts"
  msgstr "un custodio cuenta"

  msgid "changed since the count: a keyholder counts again"
  msgstr "cambiado desde el recuento: un custodio cuenta otra vez"

  msgid "all have answered"
  msgstr "todos han respondido"

  msgid "{1} of {2} have not answered"
  msgstr "{1} de {2} no han respondido"

  msgid "Members are still nominating. Come back when the round is closed."
  msgstr "Los miembros aún están nominando. Vuelva cuando la ronda esté cerrada."

  msgid "Nominations: {1}"
  msgstr "Nominaciones: {1}"

  msgid "was sent the link; no answer yet"
  msgstr "se le envió el enlace; aún sin respuesta"

  msgid "not asked yet"
  msgstr "aún sin preguntar"

  msgid "accepts, signed {1}"
  msgstr "acepta, firmado por {1}"

  msgid "declines, signed {1}"
  msgstr "declina, firmado por {1}"

  msgid "nothing"
  msgstr "nada"

  msgid "attends"
  msgstr "asiste"

  msgid "does not attend"
  msgstr "no asiste"

  msgid "may attend"
  msgstr "quizá asista"

  msgid "the name"
  msgstr "el nombre"

  msgid "how the name is said"
  msgstr "cómo se pronuncia el nombre"

  msgid "the title"
  msgstr "el título"

  msgid "the credit"
  msgstr "el crédito"

  msgid "the order of names"
  msgstr "el orden de los nombres"

  msgid "Say whether you accept the nomination or decline it."
  msgstr "Diga si acepta la nominación o la declina."

  msgid "Sign with your name, of at most 200 letters."
  msgstr "Firme con su nombre, de 200 letras como máximo."

  msgid "That is too long; 2,000 letters are enough."
  msgstr "Es demasiado largo; bastan 2000 letras."

  msgid "Thank you. Your answer is kept, with the text that you signed."
  msgstr "Gracias. Su respuesta se conserva, con el texto que firmó."

  msgid "Your answer is kept: you decline."
  msgstr "Su respuesta se conserva: usted declina."

  msgid "Your nomination"
  msgstr "Su nominación"

  msgid "The nominees are announced {1}, in {2}."
  msgstr "Los nominados se anuncian el {1}, en {2}."

  msgid "The nominees are announced {1}."
  msgstr "Los nominados se anuncian el {1}."

  msgid "The nominees are announced when they are counted."
  msgstr "Los nominados se anuncian cuando estén contados."

  msgid "Nominees"
  msgstr "Nominados"

  msgid "who declined"
  msgstr "que declinó"

  msgid "not eligible: {1}"
  msgstr "no admitido: {1}"

  msgid "How a line was read"
  msgstr "Cómo se leyó una línea"

  msgid "{1}: paper ballots"
  msgstr "{1}: papeletas en papel"

  msgid "Fill the ballot paper in. Write nothing else on it, and no name."
  msgstr "Rellene la papeleta. No escriba nada más en ella, ni ningún nombre."

  msgid "Put it into a plain envelope and close it."
  msgstr "Métala en un sobre sin marcas y ciérrelo."

  msgid "Put that into a second envelope, stick the label with the code on it, and send it so that it is here by {1}."
  msgstr "Meta ese sobre en otro, pegue la etiqueta con el código y envíelo para que esté aquí a más tardar el {1}."

  msgid "You vote on paper. Your ballot paper comes with this letter."
  msgstr "Usted vota en papel. Su papeleta va con esta carta."

  msgid "The label is good once and says only that the envelope is yours; it stays on the outside. All envelopes are opened together and the papers mixed, so nobody learns how you voted. "
  msgstr "La etiqueta vale una vez y dice solo que el sobre es suyo; queda por fuera. Todos los sobres se abren juntos y las papeletas se mezclan, así que nadie sabe cómo votó. "

  msgid "If you also vote on the web, the paper counts."
  msgstr "Si además vota en la web, cuenta el papel."

  msgid "If you also vote on the web, the web counts and your envelope stays shut."
  msgstr "Si además vota en la web, cuenta la web y su sobre queda cerrado."

  msgid "For the outer envelope: cut out and stick on."
  msgstr "Para el sobre exterior: recorte y pegue."

  msgid "Ballot: {1}"
  msgstr "Papeleta: {1}"

  msgid "{1} · ballot paper {2}"
  msgstr "{1} · papeleta {2}"

  msgid "Whoever votes here declares: {1}"
  msgstr "Quien vota aquí declara: {1}"

  msgid "Put a cross beside one."
  msgstr "Ponga una cruz junto a uno."

  msgid "Put a cross beside all that you find worthy."
  msgstr "Ponga una cruz junto a todos los que crea dignos."

  msgid "Put a cross beside up to {1}."
  msgstr "Ponga una cruz junto a {1} como máximo."

  msgid "Write 1 beside the best, 2 beside the next, as far as you like."
  msgstr "Escriba 1 junto al mejor, 2 junto al siguiente, hasta donde quiera."

  msgid "Write 1 beside the best, 2 beside the next, up to {1}."
  msgstr "Escriba 1 junto al mejor, 2 junto al siguiente, hasta {1}."

  msgid "Write a number from 0 to {1} beside each; {2} is best."
  msgstr "Escriba un número de 0 a {1} junto a cada uno; {2} es lo mejor."

  msgid "This site makes no PDF, so it sends no paper ballots."
  msgstr "Este sitio no crea PDF, así que no envía papeletas en papel."

  msgid "That is no code of an envelope; look at its letters again."
  msgstr "Eso no es el código de un sobre; mire otra vez sus letras."

  msgid "The envelope of {1} is back."
  msgstr "El sobre de {1} ha llegado."

  msgid " Put aside unopened, since they voted on the web: {1}."
  msgstr " Apartados sin abrir, porque votaron en la web: {1}."

  msgid "Open {1} now, and shuffle the sheets before anybody looks at one.{2}"
  msgstr "Abra ahora {1} y baraje las hojas antes de que nadie mire una.{2}"

  msgid "Agree on a word of {1} letters or more."
  msgstr "Acuerden una palabra de {1} letras o más."

  msgid "Control sheet of the paper ballots"
  msgstr "Hoja de control de las papeletas en papel"

  msgid "Envelopes or sheets"
  msgstr "Sobres u hojas"

  msgid "First"
  msgstr "Primero"

  msgid "Second"
  msgstr "Segundo"

  msgid "Control sheet"
  msgstr "Hoja de control"

  msgid "Sent"
  msgstr "Enviados"

  msgid "Void, sent again"
  msgstr "Nulos, enviados de nuevo"

  msgid "Came back"
  msgstr "Llegaron"

  msgid "Put aside unopened: voted on the web"
  msgstr "Apartados sin abrir: votaron en la web"

  msgid "Opened"
  msgstr "Abiertos"

  msgid "Entered by two and in the box"
  msgstr "Introducidas por dos y en la urna"

  msgid "Still to enter"
  msgstr "Por introducir"

  msgid "Not back"
  msgstr "No han llegado"

  msgid "Where somebody votes on paper and on the web, the paper counts: their ballot on the web is set aside when the envelope is opened."
  msgstr "Si alguien vota en papel y en la web, cuenta el papel: su papeleta de la web se aparta cuando se abre el sobre."

  msgid "Where somebody votes on paper and on the web, the web counts: their envelope is put aside unopened."
  msgstr "Si alguien vota en papel y en la web, cuenta la web: su sobre se aparta sin abrir."

  msgid "void, sent again"
  msgstr "nulo, enviado de nuevo"

  msgid "came back, shut"
  msgstr "llegó, cerrado"

  msgid "put aside unopened: voted on the web"
  msgstr "apartado sin abrir: votó en la web"

  msgid "Type the word that both agreed on first."
  msgstr "Escriba primero la palabra que ambos acordaron."

  msgid "Sheet {1} {2} waits for the second person."
  msgstr "La hoja {1} {2} espera a la segunda persona."

  msgid "Sheet {1} {2}: both agree. It is in the box."
  msgstr "Hoja {1} {2}: ambos coinciden. Está en la urna."

  msgid "You and {1} differ in {2}. Look at the sheet together; whoever is wrong enters it again."
  msgstr "Usted y {1} difieren en {2}. Miren juntos la hoja; quien se equivocó la introduce de nuevo."

  msgid "Sheet {1} {2}"
  msgstr "Hoja {1} {2}"

  msgid "Say for how many days the token is good."
  msgstr "Diga por cuántos días vale el token."

  msgid "given up: {1}"
  msgstr "abandonado: {1}"

  msgid "try {1} failed ({2}), again {3}"
  msgstr "falló el intento {1} ({2}), de nuevo {3}"

  msgid "answered {1}"
  msgstr "respondió {1}"

  msgid "nothing to tell yet"
  msgstr "aún nada que contar"

  msgid "Webhooks"
  msgstr "Webhooks"

  msgid "People can register now."
  msgstr "Ya puede registrarse la gente."

  msgid "Nobody registers any more."
  msgstr "Ya no se registra nadie."

  msgid "On the roll with the number {1}, and told by mail."
  msgstr "En el censo con el número {1}, y avisado por correo."

  msgid "Not put on the roll, and told by mail."
  msgstr "No entra en el censo, y avisado por correo."

  msgid "{1}, number {2}, has this address already"
  msgstr "{1}, número {2}, ya tiene esta dirección"

  msgid "{1} put on the roll, {2} not"
  msgstr "{1} puestos en el censo, {2} no"

  msgid "Registrations"
  msgstr "Solicitudes de registro"

  msgid "Register"
  msgstr "Registrarse"

  msgid "Shared."
  msgstr "Compartido."

  msgid "No award: more voters wanted none than any of the nominees."
  msgstr "Sin premio: más votantes preferían no premiar a nadie que premiar a cualquiera de los nominados."

  msgid "Not awarded."
  msgstr "Desierto."

  msgid "The meeting is on."
  msgstr "La reunión ha empezado."

  msgid "The vote is open."
  msgstr "La votación está abierta."

  msgid "The vote has ended."
  msgstr "La votación ha terminado."

  msgid "Say where {1} is."
  msgstr "Diga dónde está {1}."

  msgid "Noted."
  msgstr "Anotado."

  msgid "It is counted without that name."
  msgstr "Se cuenta sin ese nombre."

  msgid "It may have this prize too."
  msgstr "Puede tener también este premio."

  msgid "The meeting is over. Every prize is sealed in its envelope."
  msgstr "La reunión ha terminado. Cada premio está cerrado en su sobre."

  msgid "{1}, vote {2}"
  msgstr "{1}, votación {2}"

  msgid "Waiting for {1}."
  msgstr "Se espera a {1}."

  msgid "{1} of {2} vote in person; a vote needs {3}."
  msgstr "{1} de {2} votan en persona; una votación necesita {3}."

  msgid "Open vote {1}"
  msgstr "Abrir la votación {1}"

  msgid "On it: {1}."
  msgstr "En ella: {1}."

  msgid "votes from elsewhere"
  msgstr "vota desde otro lugar"

  msgid "away; {1} casts for them"
  msgstr "ausente; {1} vota en su lugar"

  msgid "substitute, not called in"
  msgstr "suplente, sin llamar"

  msgid "Minutes are made while the meeting has its key, and again when the envelopes are open."
  msgstr "El acta se hace mientras la reunión tiene su clave, y de nuevo cuando los sobres están abiertos."

  msgid "Not decided yet."
  msgstr "Sin decidir."

  msgid "Special mention: {1}."
  msgstr "Mención especial: {1}."

  msgid "{1} may have more than one prize: {2}."
  msgstr "{1} puede tener más de un premio: {2}."

  msgid "Shared by {1}."
  msgstr "Compartido por {1}."

  msgid "{1} has it."
  msgstr "Es para {1}."

  msgid "Minutes of the vote"
  msgstr "Acta de la votación"

  msgid "Begun {1}"
  msgstr "Empezó el {1}"

  msgid ", ended {1}"
  msgstr ", terminó el {1}"

  msgid "In the chair: {1}. Quorum: {2}."
  msgstr "Presidencia: {1}. Quórum: {2}."

  msgid "Who was there"
  msgstr "Quién estuvo"

  msgid "Where"
  msgstr "Dónde"

  msgid "Noted"
  msgstr "Anotado"

  msgid "Chair"
  msgstr "Presidencia"

  msgid "Keyholder"
  msgstr "Custodio"

  msgid "{1}: minutes"
  msgstr "{1}: acta"

  msgid "Confidential until the envelopes are open"
  msgstr "Confidencial hasta que se abran los sobres"

  msgid "away; proxy: {1}"
  msgstr "ausente; apoderado: {1}"

  msgid ", {1} of them by proxy"
  msgstr ", {1} de ellos por poder"

  msgid "Vote {1}: {2} might cast{3}; {4} to {5}"
  msgstr "Votación {1}: podían votar {2}{3}; de {4} a {5}"

  msgid "Points"
  msgstr "Puntos"

  msgid "On ballots"
  msgstr "En papeletas"

  msgid "Votes"
  msgstr "Votos"

  msgid "Vote {1}"
  msgstr "Votación {1}"

  msgid "{1} of {2} ballots{3}"
  msgstr "{1} de {2} papeletas{3}"

  msgid "Vote {1} is open."
  msgstr "La votación {1} está abierta."

  msgid "Not voted on yet."
  msgstr "Aún sin votar."

  msgid "Spellings are looked at first."
  msgstr "Antes se miran las grafías."

  msgid "{1} has enough, and has {2} already."
  msgstr "{1} tiene bastante, y ya tiene {2}."

  msgid "No majority yet."
  msgstr "Aún sin mayoría."

  msgid "That vote has ended. Your ballot was not taken; look at what is open now."
  msgstr "Esa votación ha terminado. Su papeleta no se aceptó; mire lo que está abierto ahora."

  msgid "The meeting waits for its key. Cast again in a moment."
  msgstr "La reunión espera su clave. Vote de nuevo en un momento."

  msgid "Your ballot is in."
  msgstr "Su papeleta está en la urna."

  msgid "The ballot for {1} is in."
  msgstr "La papeleta de {1} está en la urna."

  msgid "Nobody casts for you."
  msgstr "Nadie vota por usted."

  msgid "{1} casts for you while you are away."
  msgstr "{1} vota por usted mientras esté ausente."

  msgid "The meeting is over. What was decided is sealed until the night."
  msgstr "La reunión ha terminado. Lo decidido está sellado hasta la noche."

  msgid "The meeting begins {1}."
  msgstr "La reunión empieza el {1}."

  msgid "Your name"
  msgstr "Su nombre"

  msgid "One name."
  msgstr "Un nombre."

  msgid "{1} names, the best first; with fewer names the points start lower."
  msgstr "{1} nombres, el mejor primero; con menos nombres los puntos empiezan más abajo."

  msgid "Third"
  msgstr "Tercero"

  msgid "Fourth"
  msgstr "Cuarto"

  msgid "Fifth"
  msgstr "Quinto"

  msgid "Sixth"
  msgstr "Sexto"

  msgid "Seventh"
  msgstr "Séptimo"

  msgid "Eighth"
  msgstr "Octavo"

  msgid "Ninth"
  msgstr "Noveno"

  msgid "Next"
  msgstr "Siguiente"

  msgid "Say how many must be there, and what the room is told."
  msgstr "Diga cuántos deben estar y qué se dice a la sala."

  msgid "in: {1} of {2}"
  msgstr "en la urna: {1} de {2}"

  msgid "Now"
  msgstr "Ahora"

  msgid "no vote in it"
  msgstr "sin voto en ella"

  msgid "in for {1} of {2} categories"
  msgstr "en la urna para {1} de {2} categorías"

  msgid "Within the hour from {1}"
  msgstr "En la hora desde el {1}"

  msgid "came in"
  msgstr "llegó"

  msgid "said “this was not me”"
  msgstr "dijo «no fui yo»"

  msgid "closed the case"
  msgstr "cerró el caso"

  msgid "mailed code"
  msgstr "código por correo"

  msgid "printed code"
  msgstr "código impreso"

  msgid "This sign-in was begun in another browser, or more than ten minutes ago. Begin it again."
  msgstr "Esta entrada se empezó en otro navegador o hace más de diez minutos. Empiece de nuevo."

  msgid "{1} did not sign you in. Try again, or sign in by a code."
  msgstr "{1} no le dio entrada. Inténtelo de nuevo o entre con un código."

  msgid "{1} says that you are {2}, and nobody on the roll has this number or address. Write to the office."
  msgstr "{1} dice que usted es {2}, y nadie en el censo tiene ese número o dirección. Escriba a la oficina."

  msgid "{1} members share the address {2}. Sign in by a code: each has their own."
  msgstr "{1} miembros comparten la dirección {2}. Entre con un código: cada uno tiene el suyo."

  msgid "The form did not arrive whole. Load the page again."
  msgstr "El formulario no llegó entero. Cargue de nuevo la página."

  msgid "Type your member number or mail address."
  msgstr "Escriba su número de miembro o su dirección de correo."

  msgid "A code has 10 letters and digits, or 16 on paper. Look again."
  msgstr "Un código tiene 10 letras y cifras, o 16 en papel. Mire otra vez."

  msgid "This code is not known, was used, or is older than 30 minutes. Ask for a new one."
  msgstr "Este código no se conoce, ya se usó o tiene más de 30 minutos. Pida otro."

  msgid "Address or password is wrong."
  msgstr "La dirección o la contraseña no es correcta."

  msgid "Type the six digits that your app shows now; each is good once."
  msgstr "Escriba los seis dígitos que su aplicación muestra ahora; cada uno vale una vez."

  msgid "Nobody signs in over a connection that others can read. The administrator starts the site with a certificate (--tls-cert and --tls-key) or behind a proxy that has one (--behind-proxy)."
  msgstr "Nadie entra por una conexión que otros pueden leer. El administrador inicia el sitio con un certificado (--tls-cert y --tls-key) o detrás de un proxy que lo tenga (--behind-proxy)."

  msgid "Sign in"
  msgstr "Entrar"

  msgid "Your code"
  msgstr "Su código"

  msgid "none: you get letters"
  msgstr "ninguna: recibe cartas"

  msgid "The office is told"
  msgstr "La oficina está avisada"

  msgid "open, closes {1}, in {2}"
  msgstr "abierta, cierra el {1}, en {2}"

  msgid "closed"
  msgstr "cerrada"

  msgid "Welcome"
  msgstr "Bienvenida"

  msgid "What was sent is larger than {1} KB."
  msgstr "Lo enviado supera {1} KB."

  msgid "The form did not arrive whole. Go back and send it again."
  msgstr "El formulario no llegó entero. Vuelva y envíelo otra vez."

  msgid "this site makes no PDF; print the page from your browser"
  msgstr "este sitio no crea PDF; imprima la página desde su navegador"

  msgid "Ballots"
  msgstr "Papeletas"

  msgid "{{#path}}<a href=\"{{.}}\">Fill in</a>: {{/path}}{{when}}"
  msgstr "{{#path}}<a href=\"{{.}}\">Rellenar</a>: {{/path}}{{when}}"

  msgid "There is nothing to vote on yet."
  msgstr "Todavía no hay nada que votar."

  msgid "<span class=\"saved-word\">{{#isSaved}}Saved.{{/isSaved}}{{^isSaved}}Cast.{{/isSaved}}</span> You can change it until {{until}}, which is in {{left}}."
  msgstr "<span class=\"saved-word\">{{#isSaved}}Guardada.{{/isSaved}}{{^isSaved}}Emitida.{{/isSaved}}</span> Puede cambiarla hasta el {{until}}, es decir, durante {{left}} más."

  msgid "It holds your vote in:"
  msgstr "Contiene su voto en:"

  msgid "Your receipt"
  msgstr "Su justificante"

  msgid "<a class=\"button\" download=\"receipt-{{code}}.txt\" href=\"data:text/plain;base64,{{{receipt}}}\">Keep the receipt as a file</a> <a href=\"/ballot/{{round}}\">Change my ballot</a>"
  msgstr "<a class=\"button\" download=\"receipt-{{code}}.txt\" href=\"data:text/plain;base64,{{{receipt}}}\">Guardar el justificante como archivo</a> <a href=\"/ballot/{{round}}\">Cambiar mi papeleta</a>"

  msgid "To change it, fill the ballot in again: this site cannot show you what you cast, since nobody can read it before the count. The new ballot takes the old one’s place, category by category."
  msgstr "Para cambiarla, rellene de nuevo la papeleta: este sitio no puede mostrarle lo que emitió, porque nadie puede leerlo antes del recuento. La nueva papeleta sustituye a la anterior, categoría por categoría."

  msgid "<span class=\"unsaved-word\">Preview.</span> This is what a member sees who votes in every category. Nothing here is kept. <a href=\"/admin\">Go back</a>"
  msgstr "<span class=\"unsaved-word\">Vista previa.</span> Esto es lo que ve un miembro que vota en todas las categorías. Nada de aquí se guarda. <a href=\"/admin\">Volver</a>"

  msgid "{{name}}, this is your ballot. Closes {{until}}, <span id=\"left\">in {{left}}</span>."
  msgstr "{{name}}, esta es su papeleta. Cierra el {{until}}, <span id=\"left\">en {{left}}</span>."

  msgid "<span class=\"saved-word\">Your ballot is in</span> for {{castTitles}}. {{#isSaved}}What you change takes its place.{{/isSaved}}{{^isSaved}}Casting again takes its place there. What you cast cannot be shown.{{/isSaved}}"
  msgstr "<span class=\"saved-word\">Su papeleta está en la urna</span> para {{castTitles}}. {{#isSaved}}Lo que cambie la sustituye.{{/isSaved}}{{^isSaved}}Emitirla otra vez la sustituye ahí. Lo que emitió no puede mostrarse.{{/isSaved}}"

  msgid "What is saved when voting ends counts; there is nothing else to do."
  msgstr "Cuenta lo que esté guardado cuando termine la votación; no hay que hacer nada más."

  msgid "Please look again."
  msgstr "Mírelo de nuevo, por favor."

  msgid "Save"
  msgstr "Guardar"

  msgid "{{how}}{{#isCast}} <span class=\"saved-word\">In.</span>{{/isCast}}"
  msgstr "{{how}}{{#isCast}} <span class=\"saved-word\">En la urna.</span>{{/isCast}}"

  msgid "Ranked in {{title}}"
  msgstr "Ordenados en {{title}}"

  msgid "Rank of {{film}}"
  msgstr "Puesto de {{film}}"

  msgid "See {{film}} (another page)"
  msgstr "Ver {{film}} (otra página)"

  msgid "See it"
  msgstr "Verla"

  msgid "Move {{film}} up, now {{place}} of {{count}}"
  msgstr "Subir {{film}}, ahora {{place}} de {{count}}"

  msgid "Move {{film}} down, now {{place}} of {{count}}"
  msgstr "Bajar {{film}}, ahora {{place}} de {{count}}"

  msgid "Take {{film}} out of the ranking"
  msgstr "Quitar {{film}} del orden"

  msgid "Not ranked in {{title}}"
  msgstr "Sin ordenar en {{title}}"

  msgid "<span class=\"names\"><span class=\"film\">{{film}}</span><span class=\"people\">no longer a nominee</span></span>"
  msgstr "<span class=\"names\"><span class=\"film\">{{film}}</span><span class=\"people\">ya no está nominado</span></span>"

  msgid "Rank {{film}} next"
  msgstr "Poner {{film}} a continuación"

  msgid "Nobody chosen"
  msgstr "Nadie elegido"

  msgid "<span class=\"names\"><span class=\"film\">{{film}}</span>{{#isWithdrawn}}<span class=\"people\">no longer a nominee</span>{{/isWithdrawn}}{{^isWithdrawn}}{{#people}}<span class=\"people\">{{.}}</span>{{/people}}"
  msgstr "<span class=\"names\"><span class=\"film\">{{film}}</span>{{#isWithdrawn}}<span class=\"people\">ya no está nominado</span>{{/isWithdrawn}}{{^isWithdrawn}}{{#people}}<span class=\"people\">{{.}}</span>{{/people}}"

  msgid "Score of {{film}}"
  msgstr "Puntuación de {{film}}"

  msgid "Write a title, and names after a dash where they belong to it: <span class=\"name\">Anora – Sean Baker</span>. Titles that are known appear as you type."
  msgstr "Escriba un título, y los nombres tras un guion cuando correspondan: <span class=\"name\">Anora – Sean Baker</span>. Los títulos conocidos aparecen mientras escribe."

  msgid "{{title}}, line {{number}}"
  msgstr "{{title}}, línea {{number}}"

  msgid "Published afterwards: {{published}}."
  msgstr "Se publica después: {{published}}."

  msgid "I do not vote here"
  msgstr "No voto aquí"

  msgid "<span class=\"status\" id=\"status\" role=\"status\">{{progress}}</span> {{#isPreview}}<span class=\"quiet\">Here a member saves and reviews</span>{{/isPreview}}"
  msgstr "<span class=\"status\" id=\"status\" role=\"status\">{{progress}}</span> {{#isPreview}}<span class=\"quiet\">Aquí un miembro guarda y repasa</span>{{/isPreview}}"

  msgid "Undo"
  msgstr "Deshacer"

  msgid "Review your ballot"
  msgstr "Repase su papeleta"

  msgid "This is saved, and counts as it stands when voting ends {{until}}."
  msgstr "Esto está guardado y cuenta tal como esté cuando termine la votación el {{until}}."

  msgid "Nothing is cast until you press the button below. You can change it until {{until}}."
  msgstr "Nada se emite hasta que pulse el botón de abajo. Puede cambiarla hasta el {{until}}."

  msgid "<a href=\"/ballot/{{round}}\">Go back</a> <span class=\"status\">{{progress}}</span> {{#isEmpty}}<span class=\"quiet\">Choose somebody first</span>{{/isEmpty}}"
  msgstr "<a href=\"/ballot/{{round}}\">Volver</a> <span class=\"status\">{{progress}}</span> {{#isEmpty}}<span class=\"quiet\">Elija antes a alguien</span>{{/isEmpty}}"

  msgid "{{#isSaved}}Get my receipt{{/isSaved}}{{^isSaved}}Cast ballot{{/isSaved}}"
  msgstr "{{#isSaved}}Obtener mi justificante{{/isSaved}}{{^isSaved}}Emitir el voto{{/isSaved}}"

  msgid "<span class=\"unsaved-word\">A round is open</span>, so rules and nominees are frozen. A nominee may still be taken out; ballots that name it stay valid."
  msgstr "<span class=\"unsaved-word\">Hay una ronda abierta</span>, así que reglas y nominados están congelados. Aún se puede retirar a un nominado; las papeletas que lo nombran siguen siendo válidas."

  msgid "<a href=\"/admin/file\">Everything as one file</a> · <a href=\"/admin/look\">Colour and mark</a>"
  msgstr "<a href=\"/admin/file\">Todo en un archivo</a> · <a href=\"/admin/look\">Color y emblema</a>"

  msgid "{{#isWithdrawn}}<s>{{label}}</s> <span class=\"quiet\">no longer a nominee</span>{{/isWithdrawn}}{{^isWithdrawn}}{{label}}{{/isWithdrawn}}"
  msgstr "{{#isWithdrawn}}<s>{{label}}</s> <span class=\"quiet\">ya no está nominado</span>{{/isWithdrawn}}{{^isWithdrawn}}{{label}}{{/isWithdrawn}}"

  msgid "Take out"
  msgstr "Retirar"

  msgid "Reason"
  msgstr "Motivo"

  msgid "Take {{label}} out"
  msgstr "Retirar {{label}}"

  msgid "What the record publishes"
  msgstr "Lo que publica el registro"

  msgid "Chosen before the vote opens, and shown to everybody who votes."
  msgstr "Se elige antes de abrir la votación y se muestra a todos los que votan."

  msgid "Of the count"
  msgstr "Del recuento"

  msgid "each round’s table; under 20 voters the winner alone"
  msgstr "la tabla de cada ronda; con menos de 20 votantes, solo el ganador"

  msgid "Choose for {{name}}"
  msgstr "Elegir para {{name}}"

  msgid "Add a nominee"
  msgstr "Añadir un nominado"

  msgid "Title"
  msgstr "Título"

  msgid "People <span class=\"hint\">with commas between them</span>"
  msgstr "Personas <span class=\"hint\">con comas entre ellas</span>"

  msgid "Add to {{name}}"
  msgstr "Añadir a {{name}}"

  msgid "A new category"
  msgstr "Una categoría nueva"

  msgid "How it is decided"
  msgstr "Cómo se decide"

  msgid "Who finds the nominees"
  msgstr "Quién halla los nominados"

  msgid "they stand below"
  msgstr "están abajo"

  msgid "members, ticking from the list below or from what is entered"
  msgstr "los miembros, marcando en la lista de abajo o entre lo inscrito"

  msgid "members, writing down whom they want"
  msgstr "los miembros, escribiendo a quién quieren"

  msgid "Where members nominate"
  msgstr "Si los miembros nominan"

  msgid "How many become nominees"
  msgstr "Cuántos quedan nominados"

  msgid "How many each member names"
  msgstr "Cuántos nombra cada miembro"

  msgid "Nominees, or what members may name <span class=\"hint\">one a line, people after a dash: Anora – Sean Baker</span>"
  msgstr "Nominados, o lo que los miembros pueden nombrar <span class=\"hint\">uno por línea, personas tras un guion: Anora – Sean Baker</span>"

  msgid "Add the category"
  msgstr "Añadir la categoría"

  msgid "Waits for a second person"
  msgstr "Espera a una segunda persona"

  msgid "Somebody else approves it."
  msgstr "Lo aprueba otra persona."

  msgid "Approve<span class=\"vh\">: {{what}}</span>"
  msgstr "Aprobar<span class=\"vh\">: {{what}}</span>"

  msgid "Drop it<span class=\"vh\">: {{what}}</span>"
  msgstr "Descartar<span class=\"vh\">: {{what}}</span>"

  msgid "Open the names: {{name}}"
  msgstr "Abrir los nombres: {{name}}"

  msgid "Members wrote titles down. The ballots are opened in memory; what stays behind is each line once, without how often and by whom, for the office to read spellings together. Then you count."
  msgstr "Los miembros escribieron títulos. Las papeletas se abren en memoria; queda cada línea una vez, sin indicar cuántas veces se escribió ni quién la escribió, para que la oficina reúna las grafías. Después usted cuenta."

  msgid "Your key file"
  msgstr "Su archivo de claves"

  msgid "Its passphrase"
  msgstr "Su frase de paso"

  msgid "Open the names"
  msgstr "Abrir los nombres"

  msgid "{{#isAgain}}Count again{{/isAgain}}{{^isAgain}}Count{{/isAgain}}: {{name}}"
  msgstr "{{#isAgain}}Contar de nuevo{{/isAgain}}{{^isAgain}}Contar{{/isAgain}}: {{name}}"

  msgid "Something changed since the last count that may change who is nominated."
  msgstr "Desde el último recuento cambió algo que puede cambiar quién está nominado."

  msgid "<span class=\"unsaved-word\">Not all is read.</span> The office has {{.}} spellings yet to look at. Counting now takes them as different titles."
  msgstr "<span class=\"unsaved-word\">No está todo leído.</span> A la oficina le quedan {{.}} grafías por mirar. Contar ahora las toma como títulos distintos."

  msgid "The ballots are opened in memory and counted by the rules of the season. What stays behind is sealed; you see no result."
  msgstr "Las papeletas se abren en memoria y se cuentan según las reglas de la temporada. Lo que queda está sellado; usted no ve ningún resultado."

  msgid "Count and seal"
  msgstr "Contar y cerrar los sobres"

  msgid "Next envelope: {{.}}"
  msgstr "Siguiente sobre: {{.}}"

  msgid "Open the envelope"
  msgstr "Abrir el sobre"

  msgid "{{#isLater}}Keys for the rounds that came later{{/isLater}}{{^isLater}}{{#hasKeys}}Make the keys anew{{/hasKeys}}{{^hasKeys}}Make the keys{{/hasKeys}}{{/isLater}}"
  msgstr "{{#isLater}}Claves para las rondas que vinieron después{{/isLater}}{{^isLater}}{{#hasKeys}}Crear las claves de nuevo{{/hasKeys}}{{^hasKeys}}Crear las claves{{/hasKeys}}{{/isLater}}"

  msgid "Ballots are sealed to a key that only you have. You get one file; keep it and a copy where you find them, and the passphrase elsewhere. <strong>Without file and passphrase nobody can count.</strong>"
  msgstr "Las papeletas se sellan con una clave que solo tiene usted. Recibe un archivo; guárdelo con una copia donde los encuentre, y la frase de paso en otro lugar. <strong>Sin archivo y frase de paso nadie puede contar.</strong>"

  msgid "You get a second file for them. Keep the first: it opens the envelopes, and counts the rounds it was made for."
  msgstr "Recibe para ellas un segundo archivo. Conserve el primero: abre los sobres y cuenta las rondas para las que se creó."

  msgid "<span class=\"saved-word\">There are keys.</span> Making new ones makes the file of before useless; it can be done until a round opens."
  msgstr "<span class=\"saved-word\">Hay claves.</span> Crear otras deja inservible el archivo anterior; puede hacerse hasta que se abra una ronda."

  msgid "Passphrase <span class=\"hint\">12 characters or more; five words are good</span>"
  msgstr "Frase de paso <span class=\"hint\">12 caracteres o más; cinco palabras van bien</span>"

  msgid "The same again"
  msgstr "La misma otra vez"

  msgid "Make the keys and keep the file"
  msgstr "Crear las claves y guardar el archivo"

  msgid "A round is open. You are needed when it has closed."
  msgstr "Hay una ronda abierta. Se le necesita cuando se haya cerrado."

  msgid "A tie in {{category}}"
  msgstr "Un empate en {{category}}"

  msgid "Nothing that the season gave beforehand decides it. Nothing was sealed. The body decides by its own way; write down how."
  msgstr "Nada de lo que la temporada dio de antemano lo decide. No se cerró ningún sobre. La entidad decide a su manera; escriba cómo."

  msgid "How it was decided"
  msgstr "Cómo se decidió"

  msgid "Note the decision"
  msgstr "Anotar la decisión"

  msgid "then count again."
  msgstr "después cuente de nuevo."

  msgid "{{sentence}} Members read this sentence."
  msgstr "{{sentence}} Los miembros leen esta frase."

  msgid "It cannot change while a round is open."
  msgstr "No puede cambiar mientras haya una ronda abierta."

  msgid "Those named"
  msgstr "Las personas nombradas"

  msgid "Note it"
  msgstr "Anotarlo"

  msgid "Looks"
  msgstr "Miradas"

  msgid "When"
  msgstr "Cuándo"

  msgid "Who"
  msgstr "Quién"

  msgid "Nobody has looked."
  msgstr "Nadie ha mirado."

  msgid "<span class=\"unsaved-word\">Not for others.</span> That you looked stands in the public journal. Close this page when you have read it."
  msgstr "<span class=\"unsaved-word\">No es para otros.</span> Que usted miró consta en el diario público. Cierre esta página cuando la haya leído."

  msgid "No envelope is sealed yet."
  msgstr "Todavía no hay ningún sobre cerrado."

  msgid "The body named you to learn results before the night. It needs the keyholder’s file, and stands in the public journal with your name."
  msgstr "La entidad le designó para conocer resultados antes de la noche. Hace falta el archivo del custodio, y consta en el diario público con su nombre."

  msgid "Print this page now: the codes are shown this once. Letters of before stay good."
  msgstr "Imprima ahora esta página: los códigos se muestran solo esta vez. Las cartas anteriores siguen valiendo."

  msgid "Member number {{number}}"
  msgstr "Número de miembro {{number}}"

  msgid "You vote at <strong>{{address}}/sign-in/code</strong> with this code, as often as you like until {{until}}:"
  msgstr "Usted vota en <strong>{{address}}/sign-in/code</strong> con este código, cuantas veces quiera hasta el {{until}}:"

  msgid "It is for you alone. O is read as 0, I and L as 1; small letters do."
  msgstr "Es solo para usted. La letra O se lee como 0, y las letras I y L como 1; valen las minúsculas."

  msgid "<span class=\"unsaved-word\">A round is open</span>; the look changes when it has closed."
  msgstr "<span class=\"unsaved-word\">Hay una ronda abierta</span>; el aspecto cambia cuando se haya cerrado."

  msgid "One colour of yours for links and the main button, and a mark beside the name. A colour that could not be read is refused, with the nearest shade that can. Gold is kept for winners."
  msgstr "Un color suyo para los enlaces y el botón principal, y un emblema junto al nombre. Un color que no podría leerse se rechaza, con el tono más cercano que sí. El dorado se reserva a los ganadores."

  msgid "Colour <span class=\"hint\">as #7A1F2B</span>"
  msgstr "Color <span class=\"hint\">como #7A1F2B</span>"

  msgid "Colour on dark screens <span class=\"hint\">empty: the nearest shade that can be read there</span>"
  msgstr "Color en pantallas oscuras <span class=\"hint\">vacío: el tono más cercano que se lee ahí</span>"

  msgid "The mark as it is now"
  msgstr "El emblema actual"

  msgid "Take the mark away"
  msgstr "Quitar el emblema"

  msgid "A mark <span class=\"hint\">PNG or JPEG, at most 100 KB; shown 40 pixels high</span>"
  msgstr "Un emblema <span class=\"hint\">PNG o JPEG, 100 KB como máximo; se muestra con 40 píxeles de alto</span>"

  msgid "Set the look"
  msgstr "Fijar el aspecto"

  msgid "Mails go to {{route}}."
  msgstr "Los correos van a {{route}}."

  msgid "<span class=\"mark\">{{#isGood}}<span class=\"saved-word\">✓ good</span>{{/isGood}}{{#isBad}}<span class=\"wrong-word\">to mend</span>{{/isBad}}{{^isGood}}{{^isBad}}<span class=\"unsaved-word\">unknown</span>{{/isBad}}{{/isGood}}</span><span><strong>{{what}}</strong><br>{{note}}</span>"
  msgstr "<span class=\"mark\">{{#isGood}}<span class=\"saved-word\">✓ bien</span>{{/isGood}}{{#isBad}}<span class=\"wrong-word\">por arreglar</span>{{/isBad}}{{^isGood}}{{^isBad}}<span class=\"unsaved-word\">desconocido</span>{{/isBad}}{{/isGood}}</span><span><strong>{{what}}</strong><br>{{note}}</span>"

  msgid "Send me a test mail"
  msgstr "Enviarme un correo de prueba"

  msgid "What the sender’s domain says about its mail"
  msgstr "Qué dice el dominio del remitente sobre su correo"

  msgid "Read the test mail as it arrived"
  msgstr "Leer el correo de prueba tal como llegó"

  msgid "Show the original of the test mail in your mail program and paste all of it: what the receiver’s server noted about SPF, DKIM and DMARC is read here."
  msgstr "Muestre el original del correo de prueba en su programa de correo y péguelo entero: aquí se lee lo que el servidor del destinatario anotó sobre SPF, DKIM y DMARC."

  msgid "The mail’s original text"
  msgstr "El texto original del correo"

  msgid "Read it"
  msgstr "Leerlo"

  msgid "Reminders for {{name}}"
  msgstr "Recordatorios de {{name}}"

  msgid "They go by themselves 48 and 6 hours before the close: to those who have not voted, and to those who filled a ballot in and did not cast it."
  msgstr "Salen solos 48 y 6 horas antes del cierre: a quienes no han votado y a quienes rellenaron una papeleta y no la emitieron."

  msgid "Remind them now"
  msgstr "Recordárselo ahora"

  msgid "What became of them"
  msgstr "Qué fue de ellos"

  msgid "None yet."
  msgstr "Ninguno todavía."

  msgid "Send again"
  msgstr "Enviar de nuevo"

  msgid "Member number"
  msgstr "Número de miembro"

  msgid "<span class=\"wrong-word\">An open case.</span> {{name}} said “this was not me”. Speak with them before you do anything."
  msgstr "<span class=\"wrong-word\">Un caso abierto.</span> {{name}} dijo «no fui yo». Hable con esa persona antes de hacer nada."

  msgid "What you found"
  msgstr "Lo que averiguó"

  msgid "Close the case"
  msgstr "Cerrar el caso"

  msgid "Help"
  msgstr "Ayuda"

  msgid "The member reads what you do, with your name and reason. What they vote nobody here can see or change."
  msgstr "El miembro lee lo que usted hace, con su nombre y motivo. Nadie aquí puede ver ni cambiar lo que vota."

  msgid "Mail a code to sign in"
  msgstr "Enviar por correo un código para entrar"

  msgid "Print a letter with a code"
  msgstr "Imprimir una carta con un código"

  msgid "Show to print"
  msgstr "Mostrar para imprimir"

  msgid "PDF, A4"
  msgstr "PDF, A4"

  msgid "PDF, Letter"
  msgstr "PDF, Carta"

  msgid "End all sign-ins"
  msgstr "Cerrar todas las sesiones"

  msgid "End them"
  msgstr "Cerrarlas"

  msgid "Change name, address, branch or where they vote"
  msgstr "Cambiar nombre, dirección, rama o dónde vota"

  msgid "Mail address"
  msgstr "Dirección de correo"

  msgid "Postal address <span class=\"hint\">for letters, a line each</span>"
  msgstr "Dirección postal <span class=\"hint\">para cartas, por líneas</span>"

  msgid "none"
  msgstr "ninguna"

  msgid "Votes in <span class=\"hint\">as far as the branch does; rounds that are open keep the roll they opened with</span>"
  msgstr "Vota en <span class=\"hint\">hasta donde vota la rama; las rondas abiertas conservan el censo con que se abrieron</span>"

  msgid "Change"
  msgstr "Cambiar"

  msgid "Set the ballot in {{name}} aside"
  msgstr "Apartar la papeleta en {{name}}"

  msgid "It is kept and not counted. The public journal says that a ballot was set aside and why, never whose."
  msgstr "Se conserva y no se cuenta. El diario público dice que se apartó una papeleta y por qué, nunca de quién."

  msgid "Afterwards"
  msgstr "Después"

  msgid "they can vote again until voting ends"
  msgstr "puede volver a votar hasta que termine la votación"

  msgid "they have no vote in this round"
  msgstr "no tiene voto en esta ronda"

  msgid "Set it aside"
  msgstr "Apartarla"

  msgid "No round was opened yet."
  msgstr "Aún no se abrió ninguna ronda."

  msgid "Sign-ins"
  msgstr "Sesiones"

  msgid "None."
  msgstr "Ninguna."

  msgid "Mails"
  msgstr "Correos"

  msgid "What the office did"
  msgstr "Lo que hizo la oficina"

  msgid "Nothing."
  msgstr "Nada."

  msgid "{{count}} on the roll. A name leads to what the help desk can do. <a href=\"/admin/registrations\">Registrations</a>: {{registered}} wait."
  msgstr "{{count}} en el censo. Un nombre lleva a lo que puede hacer la oficina. <a href=\"/admin/registrations\">Solicitudes de registro</a>: esperan {{registered}}."

  msgid "Find by number, name or mail"
  msgstr "Buscar por número, nombre o correo"

  msgid "Find"
  msgstr "Buscar"

  msgid "{{branch}}{{#categories}}<br><span class=\"small quiet\">votes in {{.}} only</span>{{/categories}}{{#votes}}<br><span class=\"small quiet\">{{.}} votes</span>{{/votes}}"
  msgstr "{{branch}}{{#categories}}<br><span class=\"small quiet\">vota solo en {{.}}</span>{{/categories}}{{#votes}}<br><span class=\"small quiet\">{{.}} votos</span>{{/votes}}"

  msgid "The first hundred are shown."
  msgstr "Se muestran los cien primeros."

  msgid "Letters for those without mail"
  msgstr "Cartas para quienes no tienen correo"

  msgid "One a sheet, with a code that signs in until the last round closes. Codes are shown this once; those of letters before stay good."
  msgstr "Una por hoja, con un código que da entrada hasta que cierre la última ronda. Los códigos se muestran solo esta vez; los de cartas anteriores siguen valiendo."

  msgid "Import a list"
  msgstr "Importar una lista"

  msgid "A list may come again: whoever is there gets the new name and address, others are added, nobody is taken away."
  msgstr "Una lista puede venir otra vez: quien ya está recibe el nuevo nombre y dirección, otros se añaden, no se quita a nadie."

  msgid "A file <span class=\"hint\">Excel, or CSV with comma, semicolon or tab; the first line names the columns: number, name, mail, branch, postal address, votes in, votes</span>"
  msgstr "Un archivo <span class=\"hint\">Excel, o CSV con coma, punto y coma o tabulador; la primera línea nombra las columnas: número, nombre, correo, rama, dirección postal, vota en, votos</span>"

  msgid "Its letters are in"
  msgstr "Sus letras están en"

  msgid "UTF-8"
  msgstr "UTF-8"

  msgid "Windows-1252 (older Excel)"
  msgstr "Windows-1252 (Excel antiguo)"

  msgid "Or paste the list"
  msgstr "O pegue la lista"

  msgid "number,name,mail"
  msgstr "number,name,mail"

  msgid "Look at it first"
  msgstr "Verla antes"

  msgid "Is this right?"
  msgstr "¿Es correcto?"

  msgid "<span class=\"wrong-word\">{{problemCount}} lines cannot be taken</span> and are left out:"
  msgstr "<span class=\"wrong-word\">{{problemCount}} líneas no pueden tomarse</span> y se dejan fuera:"

  msgid "<span class=\"unsaved-word\">Zeros in front were lost</span> in {{.}} numbers of the list. They are taken for the members who are on the roll with them."
  msgstr "<span class=\"unsaved-word\">Se perdieron ceros iniciales</span> en {{.}} números de la lista. Se toman por los miembros del censo que los tienen."

  msgid "Which column is which"
  msgstr "Qué columna es cuál"

  msgid "no column"
  msgstr "ninguna columna"

  msgid "Read it so"
  msgstr "Leerla así"

  msgid "{{count}} members can be taken. The first of them:"
  msgstr "Pueden tomarse {{count}} miembros. Los primeros:"

  msgid "Put these {{count}} on the roll"
  msgstr "Poner estos {{count}} en el censo"

  msgid "Go back"
  msgstr "Volver"

  msgid "What it is"
  msgstr "Qué es"

  msgid "Look at it"
  msgstr "Mirarla"

  msgid "you are here"
  msgstr "está aquí"

  msgid "Look at it<span class=\"vh\">: {{name}}</span>"
  msgstr "Mirarla<span class=\"vh\">: {{name}}</span>"

  msgid "Rehearse"
  msgstr "Ensayar"

  msgid "A season beside the real one with its categories, rules and nominees. Members, ballots and winners are invented, no member gets mail, and every page says so. The keyholder makes keys for it, counts, and opens envelopes, as on the night."
  msgstr "Una temporada junto a la real con sus categorías, reglas y nominados. Miembros, papeletas y ganadores son inventados, ningún miembro recibe correo y cada página lo dice. El custodio crea claves para ella, cuenta y abre sobres, como en la noche."

  msgid "Invented members"
  msgstr "Miembros inventados"

  msgid "Begin a rehearsal"
  msgstr "Empezar un ensayo"

  msgid "New year from last year"
  msgstr "Año nuevo a partir del anterior"

  msgid "Categories, rules, texts and staff of this season, and its roll where you want it. No entries, no nominees, no ballots. Times are of the zone {{zone}}; nominations and entries move as far as the final does."
  msgstr "Categorías, reglas, textos y equipo de esta temporada, y su censo si lo quiere. Ni inscripciones, ni nominados, ni papeletas. Las horas son de la zona {{zone}}; nominaciones e inscripciones se desplazan tanto como la final."

  msgid "The final opens"
  msgstr "La final se abre"

  msgid "The final closes"
  msgstr "La final se cierra"

  msgid "The night"
  msgstr "La noche"

  msgid "Take the roll over"
  msgstr "Llevar también el censo"

  msgid "Begin the new season"
  msgstr "Empezar la nueva temporada"

  msgid "Next: {{next}}"
  msgstr "Siguiente: {{next}}"

  msgid "<span class=\"wrong-word\">A case.</span> Member <a href=\"/admin/members/{{.}}\">{{.}}</a> says that something was not done by them."
  msgstr "<span class=\"wrong-word\">Un caso.</span> El miembro <a href=\"/admin/members/{{.}}\">{{.}}</a> dice que algo no lo hizo él."

  msgid "{{when}} {{#isRoom}}<a href=\"/admin/room/{{id}}\">The room<span class=\"vh\"> of {{name}}</span></a> · <a href=\"/room/{{id}}/chair\">The meeting</a>{{/isRoom}}{{^isRoom}}<a href=\"/admin/preview/{{id}}\">See the ballot<span class=\"vh\"> of {{name}}</span></a>{{/isRoom}}{{#hasPaper}} · <a href=\"/admin/paper/{{id}}\">Paper ballots<span class=\"vh\"> of {{name}}</span></a>{{/hasPaper}}"
  msgstr "{{when}} {{#isRoom}}<a href=\"/admin/room/{{id}}\">La sala<span class=\"vh\"> de {{name}}</span></a> · <a href=\"/room/{{id}}/chair\">La reunión</a>{{/isRoom}}{{^isRoom}}<a href=\"/admin/preview/{{id}}\">Ver la papeleta<span class=\"vh\"> de {{name}}</span></a>{{/isRoom}}{{#hasPaper}} · <a href=\"/admin/paper/{{id}}\">Papeletas en papel<span class=\"vh\"> de {{name}}</span></a>{{/hasPaper}}"

  msgid "<span class=\"mark\">{{#isDone}}<span class=\"saved-word\">✓ done</span>{{/isDone}}{{^isDone}}<span class=\"unsaved-word\">to do</span>{{/isDone}}</span><span><strong><a href=\"{{page}}\">{{what}}</a></strong><br>{{note}}</span>"
  msgstr "<span class=\"mark\">{{#isDone}}<span class=\"saved-word\">✓ hecho</span>{{/isDone}}{{^isDone}}<span class=\"unsaved-word\">por hacer</span>{{/isDone}}</span><span><strong><a href=\"{{page}}\">{{what}}</a></strong><br>{{note}}</span>"

  msgid "It opens by itself at its time. To open it sooner, give a reason. {{persons}}"
  msgstr "Se abre sola a su hora. Para abrirla antes, dé un motivo. {{persons}}"

  msgid "Open now"
  msgstr "Abrir ahora"

  msgid "Ballots in, of those who may vote"
  msgstr "Papeletas en la urna, de quienes pueden votar"

  msgid "<span role=\"cell\">{{cast}} of {{eligible}}</span></span>"
  msgstr "<span role=\"cell\">{{cast}} de {{eligible}}</span></span>"

  msgid "By branch"
  msgstr "Por rama"

  msgid "Who has a ballot in, by branch"
  msgstr "Quién tiene papeleta en la urna, por rama"

  msgid "By the hour"
  msgstr "Por horas"

  msgid "Who has a ballot in, never for whom. The journal hears of casts late, so the last hours are short. Nobody can see a count before the close."
  msgstr "Quién tiene papeleta en la urna, nunca a favor de quién. El diario sabe tarde de los votos, así que las últimas horas quedan cortas. Nadie puede ver un recuento antes del cierre."

  msgid "Move the deadline, or close early"
  msgstr "Mover el plazo o cerrar antes"

  msgid "New close <span class=\"hint\">Date, time and offset from UTC, as 2026-03-08T18:00:00+01:00</span>"
  msgstr "Nuevo cierre <span class=\"hint\">Fecha, hora y diferencia respecto a UTC, como 2026-03-08T18:00:00+01:00</span>"

  msgid "Reason <span class=\"hint\">Stands in the journal</span>"
  msgstr "Motivo <span class=\"hint\">Consta en el diario</span>"

  msgid "Move"
  msgstr "Mover"

  msgid "Reason for closing now"
  msgstr "Motivo para cerrar ahora"

  msgid "Close now"
  msgstr "Cerrar ahora"

  msgid "Cast made-up ballots for all who have not voted"
  msgstr "Emitir papeletas inventadas por todos los que no han votado"

  msgid "Add a round of nominations"
  msgstr "Añadir una ronda de nominaciones"

  msgid "For the categories whose nominees members find. Times are of the zone {{zone}}."
  msgstr "Para las categorías cuyos nominados hallan los miembros. Las horas son de la zona {{zone}}."

  msgid "Nominations open"
  msgstr "Las nominaciones se abren"

  msgid "Nominations close"
  msgstr "Las nominaciones se cierran"

  msgid "The nominees are announced <span class=\"hint\">empty: as soon as they are counted</span>"
  msgstr "Los nominados se anuncian <span class=\"hint\">vacío: en cuanto estén contados</span>"

  msgid "Add the round"
  msgstr "Añadir la ronda"

  msgid "What"
  msgstr "Qué"

  msgid "<a href=\"/admin/journal\">The whole journal</a> · <a href=\"/admin/seasons\">Rehearse, or begin the next season</a>"
  msgstr "<a href=\"/admin/journal\">El diario entero</a> · <a href=\"/admin/seasons\">Ensayar o empezar la próxima temporada</a>"

  msgid "The season as a file"
  msgstr "La temporada como archivo"

  msgid "All that is decided before the votes, as YAML or JSON. It may change while no round is open; each change stands in the journal."
  msgstr "Todo lo que se decide antes de los votos, en YAML o JSON. Puede cambiar mientras no haya ninguna ronda abierta; cada cambio consta en el diario."

  msgid "Nothing was changed."
  msgstr "Nada cambió."

  msgid "File"
  msgstr "Archivo"

  msgid "Check and put in place"
  msgstr "Comprobar y poner en vigor"

  msgid "Begin a season"
  msgstr "Empezar una temporada"

  msgid "A few questions; everything can be changed until the first vote opens."
  msgstr "Unas pocas preguntas; todo puede cambiarse hasta que se abra la primera votación."

  msgid "Not yet."
  msgstr "Todavía no."

  msgid "What kind of vote?"
  msgstr "¿Qué clase de votación?"

  msgid "Who gives the award? <span class=\"hint\">Harbour Film Festival</span>"
  msgstr "¿Quién concede el premio? <span class=\"hint\">Festival de Cine del Puerto</span>"

  msgid "Which season? <span class=\"hint\">Harbour Festival 2026</span>"
  msgstr "¿Qué temporada? <span class=\"hint\">Festival del Puerto 2026</span>"

  msgid "Nominees, one a line <span class=\"hint\">people after a dash: Anora – Sean Baker</span>"
  msgstr "Nominados, uno por línea <span class=\"hint\">personas tras un guion: Anora – Sean Baker</span>"

  msgid "Time zone <span class=\"hint\">Europe/Berlin; UTC where it is left empty</span>"
  msgstr "Zona horaria <span class=\"hint\">Europe/Madrid; vacío es UTC</span>"

  msgid "Voting opens"
  msgstr "La votación se abre"

  msgid "Voting closes"
  msgstr "La votación se cierra"

  msgid "The night <span class=\"hint\">when the envelopes are opened</span>"
  msgstr "La noche <span class=\"hint\">cuando se abren los sobres</span>"

  msgid "Your mail address"
  msgstr "Su dirección de correo"

  msgid "A password <span class=\"hint\">12 characters or more; nothing else is asked of it</span>"
  msgstr "Una contraseña <span class=\"hint\">12 caracteres o más; no se le pide nada más</span>"

  msgid "<a href=\"/admin/webhooks\">Webhooks</a> tell other programs what becomes public. <a href=\"/admin/learns\">Who learns results</a> before the night."
  msgstr "Los <a href=\"/admin/webhooks\">webhooks</a> cuentan a otros programas lo que se hace público. <a href=\"/admin/learns\">Quién conoce los resultados</a> antes de la noche."

  msgid "Roles"
  msgstr "Funciones"

  msgid "Signs in by"
  msgstr "Entra con"

  msgid "{{roles}}{{#only}}<br><span class=\"small quiet\">{{.}} only</span>{{/only}}"
  msgstr "{{roles}}{{#only}}<br><span class=\"small quiet\">solo {{.}}</span>{{/only}}"

  msgid "Add somebody"
  msgstr "Añadir a alguien"

  msgid "First password <span class=\"hint\">12 characters or more</span>"
  msgstr "Primera contraseña <span class=\"hint\">12 caracteres o más</span>"

  msgid "Only for <span class=\"hint\">an administrator or chair of a section sees nothing of the others; none ticked is the whole season</span>"
  msgstr "Solo para <span class=\"hint\">un administrador o una presidencia de sección no ve nada de las demás; sin marcar es toda la temporada</span>"

  msgid "Add"
  msgstr "Añadir"

  msgid "Search"
  msgstr "Buscar"

  msgid "Everything as CSV"
  msgstr "Todo como CSV"

  msgid "{{count}} events; that somebody cast is left out here. Nobody can see for whom."
  msgstr "{{count}} sucesos; que alguien emitió su voto se omite aquí. Nadie puede ver a favor de quién."

  msgid "No."
  msgstr "N.º"

  msgid "Try the rules: {{name}}"
  msgstr "Probar las reglas: {{name}}"

  msgid "{{ballots}} made-up ballots a category, counted by its rule as it stands now. Nothing is kept of them."
  msgstr "{{ballots}} papeletas inventadas por categoría, contadas con su regla tal como está ahora. Nada de ellas se conserva."

  msgid "All can be counted."
  msgstr "Todas pueden contarse."

  msgid "<span class=\"wrong-word\">Not all can be counted.</span> The round does not open before they can."
  msgstr "<span class=\"wrong-word\">No todas pueden contarse.</span> La ronda no se abre hasta que puedan contarse."

  msgid "Category"
  msgstr "Categoría"

  msgid "What came of it"
  msgstr "Qué resultó"

  msgid "{{#isDone}}Try again{{/isDone}}{{^isDone}}Try them{{/isDone}}"
  msgstr "{{#isDone}}Probar otra vez{{/isDone}}{{^isDone}}Probarlas{{/isDone}}"

  msgid "Committee of {{name}}"
  msgstr "Comité de {{name}}"

  msgid "On the shortlist: {{.}}"
  msgstr "En la lista corta: {{.}}"

  msgid "No entry is found eligible yet."
  msgstr "Todavía no se ha admitido ninguna inscripción."

  msgid "Entry"
  msgstr "Inscripción"

  msgid "Average of the scores"
  msgstr "Media de las puntuaciones"

  msgid "Make the shortlist"
  msgstr "Hacer la lista corta"

  msgid "By the scores"
  msgstr "Por las puntuaciones"

  msgid "How many"
  msgstr "Cuántas"

  msgid "From at least so many scores"
  msgstr "Con al menos tantas puntuaciones"

  msgid "The highest averages"
  msgstr "Las medias más altas"

  msgid "By the chair"
  msgstr "Por la presidencia"

  msgid "Those ticked above."
  msgstr "Las marcadas arriba."

  msgid "Those ticked"
  msgstr "Las marcadas"

  msgid "Who looks at them"
  msgstr "Quién las mira"

  msgid "Screener"
  msgstr "Evaluador"

  msgid "Scored"
  msgstr "Puntuadas"

  msgid "Share entries out"
  msgstr "Repartir inscripciones"

  msgid "Screeners are the branch"
  msgstr "Los evaluadores son la rama"

  msgid "Or these members <span class=\"hint\">their numbers, with blanks between</span>"
  msgstr "O estos miembros <span class=\"hint\">sus números, con espacios entre ellos</span>"

  msgid "So many look at each entry"
  msgstr "Cuántos miran cada inscripción"

  msgid "Shared"
  msgstr "Repartidas"

  msgid "evenly, in the order of the list"
  msgstr "por igual, en el orden de la lista"

  msgid "evenly, by lot"
  msgstr "por igual, por sorteo"

  msgid "Nobody gets a work in which they are credited, or that they do not judge."
  msgstr "Nadie recibe una obra en la que figura o que no juzga."

  msgid "Share out"
  msgstr "Repartir"

  msgid "Give one entry to one screener"
  msgstr "Dar una inscripción a un evaluador"

  msgid "Give"
  msgstr "Dar"

  msgid "Rules for entries in {{name}}"
  msgstr "Reglas para las inscripciones en {{name}}"

  msgid "Empty fields ask for nothing. The rules tell entrants and the office what holds; people decide."
  msgstr "Un campo vacío no pide nada. Las reglas dicen a quien inscribe y a la oficina qué se cumple; deciden personas."

  msgid "Works are entered here"
  msgstr "Aquí se inscriben obras"

  msgid "At least so many minutes"
  msgstr "Al menos tantos minutos"

  msgid "At most so many minutes"
  msgstr "Como máximo tantos minutos"

  msgid "Released from"
  msgstr "Estrenada desde"

  msgid "Released to"
  msgstr "Estrenada hasta"

  msgid "Released in <span class=\"hint\">two letters each: US, FR; empty for anywhere</span>"
  msgstr "Estrenada en <span class=\"hint\">dos letras cada uno: ES, MX; vacío para cualquier lugar</span>"

  msgid "Ran so many days in a row there"
  msgstr "Se exhibió allí tantos días seguidos"

  msgid "Made in one of <span class=\"hint\">two letters each</span>"
  msgstr "Producida en uno de <span class=\"hint\">dos letras cada uno</span>"

  msgid "Names at most so many people"
  msgstr "Nombra como máximo a tantas personas"

  msgid "In the role"
  msgstr "En la función"

  msgid "Producer"
  msgstr "Productor"

  msgid "A performance is entered in one category alone, of those that say so"
  msgstr "Una interpretación se inscribe en una sola categoría, de las que lo dicen"

  msgid "Set"
  msgstr "Fijar"

  msgid "For which award"
  msgstr "Para qué premio"

  msgid "Title of the work"
  msgstr "Título de la obra"

  msgid "Your mail address <span class=\"hint\">the link to your entry goes there</span>"
  msgstr "Su dirección de correo <span class=\"hint\">ahí va el enlace a su inscripción</span>"

  msgid "Begin the entry"
  msgstr "Empezar la inscripción"

  msgid "Entered for <strong>{{category}}</strong>: {{state}}. <span class=\"quiet\">Entry {{number}}</span>"
  msgstr "Inscrita en <strong>{{category}}</strong>: {{state}}. <span class=\"quiet\">Inscripción {{number}}</span>"

  msgid "Saved, and not submitted."
  msgstr "Guardada, y sin presentar."

  msgid "This page is yours by its link alone. Submit before entries close{{#closes}} {{.}}{{/closes}}."
  msgstr "Esta página es suya solo por su enlace. Presente la inscripción antes de que cierren las inscripciones{{#closes}} el {{.}}{{/closes}}."

  msgid "People, in the order of credits"
  msgstr "Personas, en el orden de los créditos"

  msgid "Name<span class=\"vh\"> {{number}}</span>"
  msgstr "Nombre<span class=\"vh\"> {{number}}</span>"

  msgid "Role<span class=\"vh\"> of person {{number}}</span>"
  msgstr "Función<span class=\"vh\"> de la persona {{number}}</span>"

  msgid "Director"
  msgstr "Director"

  msgid "How to say it<span class=\"vh\">, person {{number}}</span>"
  msgstr "Cómo se pronuncia<span class=\"vh\">, persona {{number}}</span>"

  msgid "my-kee MAD-i-son"
  msgstr "my-kee MAD-i-son"

  msgid "Saving gives more lines."
  msgstr "Al guardar aparecen más líneas."

  msgid "Running time <span class=\"hint\">whole minutes</span>"
  msgstr "Duración <span class=\"hint\">minutos enteros</span>"

  msgid "Countries of production <span class=\"hint\">two letters each: US, FR</span>"
  msgstr "Países de producción <span class=\"hint\">dos letras cada uno: ES, MX</span>"

  msgid "Releases"
  msgstr "Estrenos"

  msgid "First day<span class=\"vh\"> of release {{number}}</span>"
  msgstr "Primer día<span class=\"vh\"> del estreno {{number}}</span>"

  msgid "Country<span class=\"vh\"> of release {{number}}</span>"
  msgstr "País<span class=\"vh\"> del estreno {{number}}</span>"

  msgid "US"
  msgstr "ES"

  msgid "Days in a row<span class=\"vh\"> of release {{number}}</span>"
  msgstr "Días seguidos<span class=\"vh\"> del estreno {{number}}</span>"

  msgid "Where it can be seen <span class=\"hint\">https://…; for those who judge</span>"
  msgstr "Dónde puede verse <span class=\"hint\">https://…; para quienes juzgan</span>"

  msgid "For the office"
  msgstr "Para la oficina"

  msgid "Submit the entry"
  msgstr "Presentar la inscripción"

  msgid "Save as a draft"
  msgstr "Guardar como borrador"

  msgid "{{name}}{{#role}}, {{.}}{{/role}}{{#say}} <span class=\"quiet\">(say: {{.}})</span>{{/say}}"
  msgstr "{{name}}{{#role}}, {{.}}{{/role}}{{#say}} <span class=\"quiet\">(se dice: {{.}})</span>{{/say}}"

  msgid "Files"
  msgstr "Archivos"

  msgid "Size"
  msgstr "Tamaño"

  msgid "Take away"
  msgstr "Quitar"

  msgid "Take away<span class=\"vh\"> {{name}}</span>"
  msgstr "Quitar<span class=\"vh\"> {{name}}</span>"

  msgid "Add a file <span class=\"hint\">{{.}}</span>"
  msgstr "Añadir un archivo <span class=\"hint\">{{.}}</span>"

  msgid "Add it"
  msgstr "Añadirlo"

  msgid "What the rules say"
  msgstr "Qué dicen las reglas"

  msgid "People decide; this is what they see."
  msgstr "Deciden personas; esto es lo que ven."

  msgid "<span class=\"mark\">{{#isMet}}<span class=\"saved-word\">✓ met</span>{{/isMet}}{{^isMet}}{{#isBroken}}<span class=\"wrong-word\">not met</span>{{/isBroken}}{{^isBroken}}<span class=\"unsaved-word\">look</span>{{/isBroken}}{{/isMet}}</span><span>{{text}}</span>"
  msgstr "<span class=\"mark\">{{#isMet}}<span class=\"saved-word\">✓ cumplida</span>{{/isMet}}{{^isMet}}{{#isBroken}}<span class=\"wrong-word\">incumplida</span>{{/isBroken}}{{^isBroken}}<span class=\"unsaved-word\">mirar</span>{{/isBroken}}{{/isMet}}</span><span>{{text}}</span>"

  msgid "Ask for another decision"
  msgstr "Pedir otra decisión"

  msgid "Why"
  msgstr "Por qué"

  msgid "Ask"
  msgstr "Pedirla"

  msgid "Take the entry back"
  msgstr "Retirar la inscripción"

  msgid "Nothing was entered."
  msgstr "No se inscribió nada."

  msgid "Works are entered at <a href=\"/enter\">/enter</a>."
  msgstr "Las obras se inscriben en <a href=\"/enter\">/enter</a>."

  msgid "When works are entered"
  msgstr "Cuándo se inscriben obras"

  msgid "Times are of the zone {{zone}}."
  msgstr "Las horas son de la zona {{zone}}."

  msgid "Entries open"
  msgstr "Se abren las inscripciones"

  msgid "Entries close"
  msgstr "Se cierran las inscripciones"

  msgid "Largest file, in MB"
  msgstr "Archivo más grande, en MB"

  msgid "Takes no entries."
  msgstr "No admite inscripciones."

  msgid "Work"
  msgstr "Obra"

  msgid "State"
  msgstr "Estado"

  msgid "{{#isEntering}}<a href=\"/admin/entries/rules/{{id}}\">Rules for entries<span class=\"vh\"> in {{name}}</span></a>{{/isEntering}}{{#hasCommittee}} · <a href=\"/admin/committee/{{id}}\">Committee and shortlist<span class=\"vh\"> of {{name}}</span></a>{{/hasCommittee}}"
  msgstr "{{#isEntering}}<a href=\"/admin/entries/rules/{{id}}\">Reglas para las inscripciones<span class=\"vh\"> en {{name}}</span></a>{{/isEntering}}{{#hasCommittee}} · <a href=\"/admin/committee/{{id}}\">Comité y lista corta<span class=\"vh\"> de {{name}}</span></a>{{/hasCommittee}}"

  msgid "Enter a work for somebody"
  msgstr "Inscribir una obra por alguien"

  msgid "Award"
  msgstr "Premio"

  msgid "Contact"
  msgstr "Contacto"

  msgid "Their mail address"
  msgstr "Su dirección de correo"

  msgid "Enter a list"
  msgstr "Inscribir una lista"

  msgid "Excel or CSV. The first line names the columns: {{columns}}. People are written as Sean Baker (Director); Alex Coco (Producer). All lines are entered, or none."
  msgstr "Excel o CSV. La primera línea nombra las columnas: {{columns}}. Las personas se escriben como Sean Baker (Director); Alex Coco (Producer). Se inscriben todas las líneas o ninguna."

  msgid "A file"
  msgstr "Un archivo"

  msgid "Enter the list"
  msgstr "Inscribir la lista"

  msgid "Entered for <strong>{{category}}</strong>: {{state}}. <span class=\"quiet\">Entry {{id}}</span>"
  msgstr "Inscrita en <strong>{{category}}</strong>: {{state}}. <span class=\"quiet\">Inscripción {{id}}</span>"

  msgid "The work"
  msgstr "La obra"

  msgid "People"
  msgstr "Personas"

  msgid "Running time"
  msgstr "Duración"

  msgid "Made in"
  msgstr "Producida en"

  msgid "To be seen at"
  msgstr "Puede verse en"

  msgid "The decision"
  msgstr "La decisión"

  msgid "It is eligible"
  msgstr "Se admite"

  msgid "It is not eligible"
  msgstr "No se admite"

  msgid "The season has a work of this title already, and this is another one"
  msgstr "La temporada ya tiene una obra con este título, y esta es otra"

  msgid "Reason <span class=\"hint\">the entrant reads it, and it stands in the journal</span>"
  msgstr "Motivo <span class=\"hint\">lo lee quien inscribió, y consta en el diario</span>"

  msgid "Decide"
  msgstr "Decidir"

  msgid "Give it back to be changed"
  msgstr "Devolverla para que se cambie"

  msgid "What is to be changed"
  msgstr "Qué debe cambiarse"

  msgid "Give it back"
  msgstr "Devolverla"

  msgid "Nothing is given to you to look at."
  msgstr "No se le ha dado nada que mirar."

  msgid "You have scored {{progress}}."
  msgstr "Ha puntuado {{progress}}."

  msgid "10 is best. Your notes are for you alone; of scores the chair sees the average and how many there are."
  msgstr "10 es lo mejor. Sus notas son solo para usted; de las puntuaciones la presidencia ve la media y cuántas hay."

  msgid "{{people}} <span class=\"quiet\">for {{categoryName}}</span>{{#link}} · <a href=\"{{.}}\" rel=\"noreferrer\">See it<span class=\"vh\">: {{title}}</span></a>{{/link}}"
  msgstr "{{people}} <span class=\"quiet\">en {{categoryName}}</span>{{#link}} · <a href=\"{{.}}\" rel=\"noreferrer\">Verla<span class=\"vh\">: {{title}}</span></a>{{/link}}"

  msgid "You do not judge it: {{.}}"
  msgstr "Usted no la juzga: {{.}}"

  msgid "Score<span class=\"vh\"> of {{title}}</span>"
  msgstr "Puntuación<span class=\"vh\"> de {{title}}</span>"

  msgid "Note<span class=\"vh\"> on {{title}}</span>"
  msgstr "Nota<span class=\"vh\"> sobre {{title}}</span>"

  msgid "Save<span class=\"vh\"> {{title}}</span>"
  msgstr "Guardar<span class=\"vh\"> {{title}}</span>"

  msgid "I cannot judge this<span class=\"vh\">: {{title}}</span>"
  msgstr "No puedo juzgarla<span class=\"vh\">: {{title}}</span>"

  msgid "Why <span class=\"hint\">the chair reads it</span>"
  msgstr "Por qué <span class=\"hint\">lo lee la presidencia</span>"

  msgid "Do not judge it"
  msgstr "No juzgarla"

  msgid "Skip to the page"
  msgstr "Saltar a la página"

  msgid "Rehearsal"
  msgstr "Ensayo"

  msgid "Demo"
  msgstr "Demostración"

  msgid "Sign out"
  msgstr "Salir"

  msgid "Pages"
  msgstr "Páginas"

  msgid "Not cast"
  msgstr "Sin emitir"

  msgid "<span class=\"unsaved-word\">Filled in, not cast.</span> Your ballot in {{name}} does not count until you cast it: <a href=\"/ballot/{{round}}\">go to it</a>. Closes in {{left}}."
  msgstr "<span class=\"unsaved-word\">Rellenada, sin emitir.</span> Su papeleta de {{name}} no cuenta hasta que la emita: <a href=\"/ballot/{{round}}\">ir a ella</a>. Cierra en {{left}}."

  msgid "Envelope runs awards so that anyone can check the winner."
  msgstr "Envelope lleva premios de modo que cualquiera puede comprobar el ganador."

  msgid "What is to do"
  msgstr "Qué hay que hacer"

  msgid "Announce now"
  msgstr "Anunciar ahora"

  msgid "This season has no round of nominations."
  msgstr "Esta temporada no tiene ronda de nominaciones."

  msgid "<a href=\"/admin/nominations\">All categories</a>. State: {{note}}."
  msgstr "<a href=\"/admin/nominations\">Todas las categorías</a>. Estado: {{note}}."

  msgid "Members wrote freely here, and their ballots are sealed. A keyholder opens the names on the page Keys: then each line stands here once, without how often it was written and by whom."
  msgstr "Aquí los miembros escribieron libremente y sus papeletas están selladas. Un custodio abre los nombres en la página Claves: entonces cada línea figura aquí una vez, sin indicar cuántas veces se escribió ni quién la escribió."

  msgid "<span class=\"name\">{{name}}</span><br><span class=\"quiet\">reads like</span> <span class=\"name\">{{becomes}}</span> <span class=\"quiet small\">({{reason}})</span>"
  msgstr "<span class=\"name\">{{name}}</span><br><span class=\"quiet\">se lee como</span> <span class=\"name\">{{becomes}}</span> <span class=\"quiet small\">({{reason}})</span>"

  msgid "One title<span class=\"vh\">: {{name}} and {{becomes}}</span>"
  msgstr "Un solo título<span class=\"vh\">: {{name}} y {{becomes}}</span>"

  msgid "Two titles<span class=\"vh\">: {{name}} and {{becomes}}</span>"
  msgstr "Dos títulos<span class=\"vh\">: {{name}} y {{becomes}}</span>"

  msgid "{{.}} more come after these."
  msgstr "Después vienen {{.}} más."

  msgid "Join the {{.}} that differ in spelling alone"
  msgstr "Unir los {{.}} que difieren solo en la grafía"

  msgid "{{#isAnswered}}<span class=\"saved-word\">Answered:</span>{{/isAnswered}} {{answer}}"
  msgstr "{{#isAnswered}}<span class=\"saved-word\">Respondió:</span>{{/isAnswered}} {{answer}}"

  msgid "Asks to change {{what}} from <strong>{{from}}</strong> to <strong>{{to}}</strong>. {{#isAccepted}}<span class=\"saved-word\">Taken over.</span>{{/isAccepted}}"
  msgstr "Pide cambiar {{what}} de <strong>{{from}}</strong> a <strong>{{to}}</strong>. {{#isAccepted}}<span class=\"saved-word\">Adoptado.</span>{{/isAccepted}}"

  msgid "Take it over<span class=\"vh\">: {{to}}</span>"
  msgstr "Adoptarlo<span class=\"vh\">: {{to}}</span>"

  msgid "Send the private link"
  msgstr "Enviar el enlace privado"

  msgid "Name in the mail"
  msgstr "Nombre en el correo"

  msgid "Mail address <span class=\"hint\">kept with this mail alone</span>"
  msgstr "Dirección de correo <span class=\"hint\">se guarda solo con este correo</span>"

  msgid "Send to {{label}}"
  msgstr "Enviar a {{label}}"

  msgid "All titles"
  msgstr "Todos los títulos"

  msgid "In the order of letters; how often each was named is sealed. {{#fills}}Where one is taken out, the count is run again and another takes the place.{{/fills}}{{^fills}}Where one is taken out, its place stays empty.{{/fills}}"
  msgstr "Por orden alfabético; cuántas veces se nombró cada uno está sellado. {{#fills}}Si se retira uno, se cuenta de nuevo y otro ocupa el lugar.{{/fills}}{{^fills}}Si se retira uno, su lugar queda vacío.{{/fills}}"

  msgid "Find a title"
  msgstr "Buscar un título"

  msgid "Only the first of them are shown; look for a part of the title."
  msgstr "Se muestran solo los primeros; busque una parte del título."

  msgid "Join titles by hand"
  msgstr "Unir títulos a mano"

  msgid "All ticked are"
  msgstr "Todos los marcados son"

  msgid "Join them"
  msgstr "Unirlos"

  msgid "Nominee or not"
  msgstr "Nominado o no"

  msgid "{{#over}}<s>{{label}}</s> <span class=\"quiet\">{{.}}</span>{{/over}}{{^over}}{{label}}{{/over}} {{#lines}}<br><span class=\"small quiet\">written “{{text}}”</span>"
  msgstr "{{#over}}<s>{{label}}</s> <span class=\"quiet\">{{.}}</span>{{/over}}{{^over}}{{label}}{{/over}} {{#lines}}<br><span class=\"small quiet\">escrito «{{text}}»</span>"

  msgid "Take out<span class=\"vh\"> {{text}}</span>"
  msgstr "Retirar<span class=\"vh\"> {{text}}</span>"

  msgid "Bring {{label}} back"
  msgstr "Recuperar {{label}}"

  msgid "Not eligible"
  msgstr "No admitido"

  msgid "Declined"
  msgstr "Declinó"

  msgid "Reason <span class=\"hint\">Stands in the record</span>"
  msgstr "Motivo <span class=\"hint\">Consta en el registro</span>"

  msgid "The count of {{season}} found this for <strong>{{category}}</strong>."
  msgstr "El recuento de {{season}} halló esto para <strong>{{category}}</strong>."

  msgid "It is announced {{announced}}. Until then please tell nobody, and you can change your answer here."
  msgstr "Fecha del anuncio: {{announced}}. Hasta entonces no se lo diga a nadie, por favor; puede cambiar aquí su respuesta."

  msgid "Do you accept?"
  msgstr "¿Acepta?"

  msgid "I accept the nomination"
  msgstr "Acepto la nominación"

  msgid "I decline it"
  msgstr "La declino"

  msgid "How it will stand"
  msgstr "Cómo figurará"

  msgid "On every ballot, card and screen. Change what is wrong; the office takes it over."
  msgstr "En cada papeleta, tarjeta y pantalla. Cambie lo que esté mal; la oficina lo adopta."

  msgid "How {{name}} is said"
  msgstr "Cómo se pronuncia {{name}}"

  msgid "Place of {{name}} in the order of names"
  msgstr "Lugar de {{name}} en el orden de los nombres"

  msgid "Credit line"
  msgstr "Línea de crédito"

  msgid "Will you be there on the night?"
  msgstr "¿Asistirá a la noche de los premios?"

  msgid "Anything the office should know"
  msgstr "Algo que la oficina deba saber"

  msgid "Signed <span class=\"hint\">your name</span>"
  msgstr "Firmado <span class=\"hint\">su nombre</span>"

  msgid "Send my answer"
  msgstr "Enviar mi respuesta"

  msgid "The nominees of this season were not voted on."
  msgstr "Los nominados de esta temporada no se votaron."

  msgid "Members wrote many titles in more than one way, and the office reads those together. This site does not know what you wrote: type it again, as it stood on your ballot."
  msgstr "Los miembros escribieron muchos títulos de varias maneras, y la oficina los reúne. Este sitio no sabe lo que usted escribió: escríbalo otra vez, tal como figuraba en su papeleta."

  msgid "Your line"
  msgstr "Su línea"

  msgid "Look it up"
  msgstr "Buscarla"

  msgid "{{category}}: read as <strong>{{label}}</strong>{{#over}}, {{.}}{{/over}}."
  msgstr "{{category}}: leída como <strong>{{label}}</strong>{{#over}}, {{.}}{{/over}}."

  msgid "No ballot holds this line. Look at capitals, dashes and accents; if you are sure, write to the office."
  msgstr "Ninguna papeleta tiene esta línea. Mire mayúsculas, guiones y acentos; si está seguro, escriba a la oficina."

  msgid "The ballots are sealed until voting has ended and a keyholder has opened the names. Come back then."
  msgstr "Las papeletas están selladas hasta que la votación haya terminado y un custodio haya abierto los nombres. Vuelva entonces."

  msgid "Paper ballots: {{name}}"
  msgstr "Papeletas en papel: {{name}}"

  msgid "<span class=\"wrong-word\">Not done.</span> {{.}}"
  msgstr "<span class=\"wrong-word\">No se hizo.</span> {{.}}"

  msgid "{{.}} Sheets are entered until {{days}} days after the close."
  msgstr "{{.}} Las hojas se introducen hasta {{days}} días después del cierre."

  msgid "Nobody votes on paper in this round."
  msgstr "En esta ronda nadie vota en papel."

  msgid "Envelopes are made when the round is open: only then its ballot is final."
  msgstr "Los sobres se preparan con la ronda abierta: solo entonces es definitiva su papeleta."

  msgid "Nobody votes on paper"
  msgstr "Nadie vota en papel"

  msgid "Members may vote on paper; of two ballots the paper counts"
  msgstr "Los miembros pueden votar en papel; de dos papeletas cuenta la de papel"

  msgid "Members may vote on paper; of two ballots the one on the web counts"
  msgstr "Los miembros pueden votar en papel; de dos papeletas cuenta la de la web"

  msgid "Days after the close in which sheets are entered"
  msgstr "Días tras el cierre en que se introducen hojas"

  msgid "As PDF, to sign"
  msgstr "Como PDF, para firmar"

  msgid "Send"
  msgstr "Enviar"

  msgid "For each member a letter, a label for the outer envelope with a code that is good once, and the ballot paper, which has no name and no number. An envelope that was sent before becomes void."
  msgstr "Para cada miembro una carta, una etiqueta para el sobre exterior con un código que vale una vez, y la papeleta, sin nombre ni número. Un sobre enviado antes queda anulado."

  msgid "All without mail who have none yet"
  msgstr "Todos los que no tienen correo y aún no tienen papeleta"

  msgid "These members"
  msgstr "Estos miembros"

  msgid "Their numbers <span class=\"hint\">with commas between</span>"
  msgstr "Sus números <span class=\"hint\">con comas entre ellos</span>"

  msgid "Ballot paper in large print"
  msgstr "Papeleta en letra grande"

  msgid "An envelope came back"
  msgstr "Llegó un sobre"

  msgid "Code on the envelope"
  msgstr "Código del sobre"

  msgid "It is back"
  msgstr "Ha llegado"

  msgid "Open"
  msgstr "Abrir"

  msgid "{{back}} came back and are shut. Open many at once, with somebody watching, so that nobody knows whose sheet is whose. Their members cannot vote on the web from then on."
  msgstr "Han llegado {{back}} y siguen cerrados. Abra muchos a la vez, con alguien mirando, para que nadie sepa de quién es cada hoja. A partir de ese momento sus miembros no pueden votar en la web."

  msgid "Open them all"
  msgstr "Abrirlos todos"

  msgid "Enter the sheets"
  msgstr "Introducir las hojas"

  msgid "Two persons enter each sheet, each signed in for themselves and without seeing what the other entered. Write a number on each sheet of a kind: 1, 2, 3. When both agree the ballot goes into the box."
  msgstr "Dos personas introducen cada hoja, cada una con su propia sesión y sin ver lo que introdujo la otra. Escriba un número en cada hoja de una clase: 1, 2, 3. Cuando ambas coinciden, la papeleta va a la urna."

  msgid "A word that both agree on <span class=\"hint\">12 letters or more; under it lies what one has entered until the other has</span>"
  msgstr "Una palabra que ambas acuerden <span class=\"hint\">12 letras o más; bajo ella queda lo que una introdujo hasta que lo haga la otra</span>"

  msgid "Sheets of kind {{letter}}: {{waiting}} to enter"
  msgstr "Hojas de la clase {{letter}}: {{waiting}} por introducir"

  msgid "Number on the sheet"
  msgstr "Número de la hoja"

  msgid "Enter it"
  msgstr "Introducirla"

  msgid "Sheet"
  msgstr "Hoja"

  msgid "Entered by"
  msgstr "Introducida por"

  msgid "Envelopes"
  msgstr "Sobres"

  msgid "Member"
  msgstr "Miembro"

  msgid "Envelope"
  msgstr "Sobre"

  msgid "Sheet {{kind}} {{number}}"
  msgstr "Hoja {{kind}} {{number}}"

  msgid "Not in yet."
  msgstr "Aún no está en la urna."

  msgid "Type what the sheet says. What cannot be read, or names two first, is left empty in that category; an empty category is an empty ballot."
  msgstr "Escriba lo que dice la hoja. Lo que no puede leerse, o nombra a dos primeros, se deja vacío en esa categoría; una categoría vacía es una papeleta en blanco."

  msgid "Rank of {{name}}"
  msgstr "Puesto de {{name}}"

  msgid "Score of {{name}}"
  msgstr "Puntuación de {{name}}"

  msgid "Nobody"
  msgstr "Nadie"

  msgid "That is what it says"
  msgstr "Eso es lo que dice"

  msgid "With a token a program reads in your name what is under <a href=\"/api/v1/openapi.json\">/api/v1</a>: {{#isMember}}whether your ballot is in, never what you chose{{/isMember}}{{^isMember}}how many may vote and have voted, where that is yours to see{{/isMember}}. It changes nothing but on the night: a caller’s says GO, and a keyholder’s releases the key that GO asks for."
  msgstr "Con un token un programa lee en su nombre lo que hay en <a href=\"/api/v1/openapi.json\">/api/v1</a>: {{#isMember}}si su papeleta está en la urna, nunca lo que eligió{{/isMember}}{{^isMember}}cuántos pueden votar y han votado, donde le corresponde verlo{{/isMember}}. No cambia nada salvo en la noche: el de un regidor dice GO, y el de un custodio entrega la clave que GO pide."

  msgid "<span class=\"saved-word\">Copy it now:</span> it is shown this once."
  msgstr "<span class=\"saved-word\">Cópielo ahora:</span> se muestra solo esta vez."

  msgid "Made"
  msgstr "Creado"

  msgid "Good until"
  msgstr "Válido hasta"

  msgid "Take back"
  msgstr "Retirar"

  msgid "Take back<span class=\"vh\"> {{name}}</span>"
  msgstr "Retirar<span class=\"vh\"> {{name}}</span>"

  msgid "Make one"
  msgstr "Crear uno"

  msgid "What it is for"
  msgstr "Para qué es"

  msgid "Good for so many days"
  msgstr "Válido tantos días"

  msgid "Make a token"
  msgstr "Crear un token"

  msgid "Each address is posted every public event of the journal, in order and until it says that it has it; one that is sent again has the same id: rounds that open and close, deadlines moved, nominees announced, envelopes opened, corrections. It is tried again for three days. Signed as the Standard Webhooks specification has it."
  msgstr "A cada dirección se le envía cada suceso público del diario, en orden y hasta que diga que lo tiene; uno que se envía de nuevo lleva el mismo id: rondas que se abren y cierran, plazos movidos, nominados anunciados, sobres abiertos, correcciones. Se intenta durante tres días. Firmado como dice la especificación Standard Webhooks."

  msgid "<span class=\"saved-word\">Copy the secret now:</span> it is shown this once."
  msgstr "<span class=\"saved-word\">Copie ahora el secreto:</span> se muestra solo esta vez."

  msgid "Address"
  msgstr "Dirección"

  msgid "Told until event"
  msgstr "Informada hasta el suceso"

  msgid "Try again<span class=\"vh\"> {{url}}</span>"
  msgstr "Intentar de nuevo<span class=\"vh\"> {{url}}</span>"

  msgid "Remove<span class=\"vh\"> {{url}}</span>"
  msgstr "Quitar<span class=\"vh\"> {{url}}</span>"

  msgid "Add one"
  msgstr "Añadir una"

  msgid "Address <span class=\"hint\">https://…</span>"
  msgstr "Dirección <span class=\"hint\">https://…</span>"

  msgid "So far: {{decided}}.{{#unconfirmed}} {{.}} have not answered from their mail address yet.{{/unconfirmed}}"
  msgstr "Hasta ahora: {{decided}}.{{#unconfirmed}} {{.}} aún no han respondido desde su dirección de correo.{{/unconfirmed}}"

  msgid "<span class=\"unsaved-word\">Look twice:</span> {{.}}."
  msgstr "<span class=\"unsaved-word\">Mire dos veces:</span> {{.}}."

  msgid "Put {{name}} on the roll"
  msgstr "Poner a {{name}} en el censo"

  msgid "Not on the roll"
  msgstr "Fuera del censo"

  msgid "Reason <span class=\"hint\">{{name}} reads it</span>"
  msgstr "Motivo <span class=\"hint\">lo lee {{name}}</span>"

  msgid "Do not put {{name}} on the roll"
  msgstr "No poner a {{name}} en el censo"

  msgid "The oldest fifty are shown; the others follow."
  msgstr "Se muestran las cincuenta más antiguas; las demás siguen."

  msgid "Who may register"
  msgstr "Quién puede registrarse"

  msgid "People ask at <a href=\"/register\">{{address}}</a>, answer from their mail address, and wait for you."
  msgstr "La gente lo pide en <a href=\"/register\">{{address}}</a>, responde desde su dirección de correo y le espera a usted."

  msgid "Registration"
  msgstr "Registro de votantes"

  msgid "is open"
  msgstr "está abierto"

  msgid "is closed"
  msgstr "está cerrado"

  msgid "Who may register <span class=\"hint\">they read it above the form</span>"
  msgstr "Quién puede registrarse <span class=\"hint\">lo leen encima del formulario</span>"

  msgid "Register to vote"
  msgstr "Registrarse para votar"

  msgid "Look in your mail: there is a link with a button to press. Then the office decides, and you hear of it by mail."
  msgstr "Mire su correo: hay un enlace con un botón que pulsar. Después decide la oficina, y usted lo sabrá por correo."

  msgid "Nothing there after some minutes? Look among unwanted mail, or <a href=\"/register\">ask again</a>."
  msgstr "¿Nada tras unos minutos? Mire entre el correo no deseado o <a href=\"/register\">pídalo otra vez</a>."

  msgid "Nobody registers here at present. If you should have a vote in {{season}}, write to the office."
  msgstr "Por ahora nadie se registra aquí. Si debiera tener voto en {{season}}, escriba a la oficina."

  msgid "I do not know"
  msgstr "No lo sé"

  msgid "What the office should know <span class=\"hint\">as your membership or ticket number</span>"
  msgstr "Lo que la oficina debería saber <span class=\"hint\">como su número de socio o de entrada</span>"

  msgid "I am on the roll already"
  msgstr "Ya estoy en el censo"

  msgid "<span class=\"saved-word\">Your address answers.</span> The office looks at it, and you hear of the decision by mail."
  msgstr "<span class=\"saved-word\">Su dirección responde.</span> La oficina lo mira, y usted sabrá la decisión por correo."

  msgid "<span class=\"saved-word\">You are on the roll.</span> <a href=\"/sign-in\">Sign in</a> with this address."
  msgstr "<span class=\"saved-word\">Está en el censo.</span> <a href=\"/sign-in\">Entre</a> con esta dirección."

  msgid "The office has decided not to put you on the roll; the reason is in your mail."
  msgstr "La oficina decidió no ponerle en el censo; el motivo está en su correo."

  msgid "To the office"
  msgstr "A la oficina"

  msgid "Yes, this is me and my address"
  msgstr "Sí, soy yo y es mi dirección"

  msgid "No envelope of {{name}} is open yet. What is in them is sealed, and this site cannot read it. {{sentence}}"
  msgstr "Ningún sobre de {{name}} está abierto todavía. Lo que hay en ellos está sellado y este sitio no puede leerlo. {{sentence}}"

  msgid "Special mention: {{.}}"
  msgstr "Mención especial: {{.}}"

  msgid "Check it yourself"
  msgstr "Compruébelo usted mismo"

  msgid "The record holds the log of all ballots, what each envelope was committed to before the night, and of each count what the body publishes."
  msgstr "El registro contiene el libro de todas las papeletas, aquello a lo que cada sobre se comprometió antes de la noche y, de cada recuento, lo que la entidad publica."

  msgid "The record (ZIP)"
  msgstr "El registro (ZIP)"

  msgid "Unpack it and let any copy of Envelope count again: <code class=\"command\">envelope verify record --key {{key}}</code>"
  msgstr "Descomprímalo y deje que cualquier copia de Envelope cuente de nuevo: <code class=\"command\">envelope verify record --key {{key}}</code>"

  msgid "My own ballot"
  msgstr "Mi propia papeleta"

  msgid "{{#hasBegun}}The meeting’s key again{{/hasBegun}}{{^hasBegun}}Begin{{/hasBegun}}"
  msgstr "{{#hasBegun}}Otra vez la clave de la reunión{{/hasBegun}}{{^hasBegun}}Empezar{{/hasBegun}}"

  msgid "{{#hasBegun}}The key was in memory alone.{{/hasBegun}}{{^hasBegun}}The rules freeze now. {{/hasBegun}} Each vote is counted at once, so the keyholder’s file is needed during the meeting: it stays in memory until the meeting ends, and never on the disk."
  msgstr "{{#hasBegun}}La clave estaba solo en la memoria.{{/hasBegun}}{{^hasBegun}}Las reglas se congelan ahora. {{/hasBegun}} Cada votación se cuenta en el acto, así que hace falta el archivo del custodio durante la reunión: queda en memoria hasta que termina, y nunca en el disco."

  msgid "{{#hasBegun}}Go on{{/hasBegun}}{{^hasBegun}}Begin the meeting{{/hasBegun}}"
  msgstr "{{#hasBegun}}Seguir{{/hasBegun}}{{^hasBegun}}Empezar la reunión{{/hasBegun}}"

  msgid "<a href=\"{{path}}/minutes\">Minutes</a> can be made when the envelopes are open."
  msgstr "El <a href=\"{{path}}/minutes\">acta</a> puede hacerse cuando los sobres estén abiertos."

  msgid "End it before all are in"
  msgstr "Terminarla antes de que estén todas las papeletas"

  msgid "End the vote"
  msgstr "Terminar la votación"

  msgid "Is <strong>{{title}}</strong> the same as <strong>{{other}}</strong>? <span class=\"quiet\">{{reason}}</span>"
  msgstr "¿Es <strong>{{title}}</strong> lo mismo que <strong>{{other}}</strong>? <span class=\"quiet\">{{reason}}</span>"

  msgid "The same<span class=\"vh\">: {{title}} and {{other}}</span>"
  msgstr "Lo mismo<span class=\"vh\">: {{title}} y {{other}}</span>"

  msgid "Two titles<span class=\"vh\">: {{title}} and {{other}}</span>"
  msgstr "Dos títulos<span class=\"vh\">: {{title}} y {{other}}</span>"

  msgid "An entry takes one prize: <strong>{{label}}</strong> has {{prize}}{{#hasWon}}, and enough votes for this one{{/hasWon}}{{^hasWon}}, and is out of this vote but by leave{{/hasWon}}."
  msgstr "Una obra recibe un solo premio: <strong>{{label}}</strong> tiene {{prize}}{{#hasWon}}, y bastantes votos para este{{/hasWon}}{{^hasWon}}, y queda fuera de esta votación salvo permiso{{/hasWon}}."

  msgid "Why it may have this one too"
  msgstr "Por qué puede tener también este"

  msgid "Give leave<span class=\"vh\"> to {{label}}</span>"
  msgstr "Dar permiso<span class=\"vh\"> a {{label}}</span>"

  msgid "Count without it"
  msgstr "Contar sin ella"

  msgid "{{next}}<span class=\"vh\"> of {{categoryName}}</span>"
  msgstr "{{next}}<span class=\"vh\"> de {{categoryName}}</span>"

  msgid "{{#isPoints}}Points{{/isPoints}}{{^isPoints}}Votes{{/isPoints}}"
  msgstr "{{#isPoints}}Puntos{{/isPoints}}{{^isPoints}}Votos{{/isPoints}}"

  msgid "End without a winner<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Terminar sin ganador<span class=\"vh\"> en {{categoryName}}</span>"

  msgid "Those level at the top share it"
  msgstr "Lo comparten los igualados en cabeza"

  msgid "It is not awarded"
  msgstr "Queda desierto"

  msgid "Take that back<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Deshacer eso<span class=\"vh\"> en {{categoryName}}</span>"

  msgid "Write a title otherwise<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Escribir un título de otro modo<span class=\"vh\"> en {{categoryName}}</span>"

  msgid "is read as"
  msgstr "se lee como"

  msgid "Special mention<span class=\"vh\"> in {{categoryName}}</span>"
  msgstr "Mención especial<span class=\"vh\"> en {{categoryName}}</span>"

  msgid "Who is here"
  msgstr "Quién está"

  msgid "Change<span class=\"vh\"> for {{name}}</span>"
  msgstr "Cambiar<span class=\"vh\"> para {{name}}</span>"

  msgid "Is here"
  msgstr "Está presente"

  msgid "Votes from elsewhere"
  msgstr "Vota desde otro lugar"

  msgid "Is excused"
  msgstr "Está excusado"

  msgid "End the meeting"
  msgstr "Terminar la reunión"

  msgid "<a href=\"{{path}}/minutes\">Keep the minutes</a> first: they hold the winners, so the site does not keep them, and until the night nobody can make them again."
  msgstr "<a href=\"{{path}}/minutes\">Guarde antes el acta</a>: contiene los ganadores, así que el sitio no la conserva, y hasta la noche nadie puede hacerla otra vez."

  msgid "End it and seal the envelopes"
  msgstr "Terminarla y cerrar los sobres"

  msgid "It ends when each prize is decided."
  msgstr "Termina cuando cada premio esté decidido."

  msgid "<span class=\"wrong-word\">Not taken.</span> {{.}}"
  msgstr "<span class=\"wrong-word\">No se aceptó.</span> {{.}}"

  msgid "<span class=\"saved-word\">{{.}}</span>{{#receipt}} Receipt: <span class=\"code\">{{.}}</span>{{/receipt}}"
  msgstr "<span class=\"saved-word\">{{.}}</span>{{#receipt}} Justificante: <span class=\"code\">{{.}}</span>{{/receipt}}"

  msgid "{{when}}{{#isChair}} <a href=\"{{path}}/chair\">Lead it</a>{{/isChair}}"
  msgstr "{{when}}{{#isChair}} <a href=\"{{path}}/chair\">Dirigirla</a>{{/isChair}}"

  msgid "<span class=\"unsaved-word\">Waiting.</span> The meeting waits for its key; the chair has been asked for it."
  msgstr "<span class=\"unsaved-word\">En espera.</span> La reunión espera su clave; se le ha pedido a la presidencia."

  msgid "For {{.}}"
  msgstr "En nombre de {{.}}"

  msgid "<span class=\"saved-word\">✓ In.</span> Cast again to change it, until all are in."
  msgstr "<span class=\"saved-word\">✓ En la urna.</span> Vote otra vez para cambiarla, hasta que estén todas las papeletas."

  msgid "{{how}} {{#isWritten}}Write a title; names that are known come up as you type.{{/isWritten}}"
  msgstr "{{how}} {{#isWritten}}Escriba un título; los nombres conocidos aparecen mientras escribe.{{/isWritten}}"

  msgid "No name: a blank ballot"
  msgstr "Ningún nombre: papeleta en blanco"

  msgid "Cast ballot"
  msgstr "Emitir el voto"

  msgid "No vote is open. This page changes when one is. <a href=\"{{path}}\">Look again</a>"
  msgstr "No hay ninguna votación abierta. Esta página cambia cuando la haya. <a href=\"{{path}}\">Mirar otra vez</a>"

  msgid "If you cannot come"
  msgstr "Si no puede venir"

  msgid "{{#proxy}}<strong>{{.}}</strong> casts for you{{/proxy}}{{^proxy}}Nobody casts for you{{/proxy}} in votes where the rule counts ballots of absent members. You can change that until the meeting begins; when you come after all, you vote yourself."
  msgstr "{{#proxy}}<strong>{{.}}</strong> vota por usted{{/proxy}}{{^proxy}}Nadie vota por usted{{/proxy}} en las votaciones en que la regla cuenta papeletas de ausentes. Puede cambiarlo hasta que empiece la reunión; si al final viene, vota usted mismo."

  msgid "Who casts for you"
  msgstr "Quién vota por usted"

  msgid "The room: {{name}}"
  msgstr "La sala: {{name}}"

  msgid "A vote is held when {{quorum}} or more are there. {{#isVerdict}}The room hears who has it, or that there is no majority yet; no figures.{{/isVerdict}}{{^isVerdict}}The room sees all figures of each vote.{{/isVerdict}}{{#isOnePrize}} An entry takes one prize alone; another only by leave, with a reason in the minutes.{{/isOnePrize}} This freezes when the meeting begins."
  msgstr "Se vota cuando hay {{quorum}} o más. {{#isVerdict}}La sala oye quién lo tiene, o que aún no hay mayoría; ninguna cifra.{{/isVerdict}}{{^isVerdict}}La sala ve todas las cifras de cada votación.{{/isVerdict}}{{#isOnePrize}} Una obra recibe un solo premio; otro solo con permiso, con un motivo en el acta.{{/isOnePrize}} Esto se congela cuando empieza la reunión."

  msgid "Change that"
  msgstr "Cambiar eso"

  msgid "How many must be there"
  msgstr "Cuántos deben estar"

  msgid "The room sees all figures"
  msgstr "La sala ve todas las cifras"

  msgid "Only who has it, or that nobody has enough"
  msgstr "Solo quién lo tiene, o que nadie tiene bastante"

  msgid "An entry takes one prize"
  msgstr "Una obra recibe un solo premio"

  msgid "Change it"
  msgstr "Cambiarlo"

  msgid "<strong>{{.}}</strong> leads the meeting, signed in as a member. Staff with the role chair can help: <a href=\"{{path}}/chair\">the meeting</a>."
  msgstr "<strong>{{.}}</strong> dirige la reunión, con sesión de miembro. El equipo con la función de presidencia puede ayudar: <a href=\"{{path}}/chair\">la reunión</a>."

  msgid "Put the members on the roll first."
  msgstr "Ponga antes a los miembros en el censo."

  msgid "Who leads it"
  msgstr "Quién la dirige"

  msgid "Substitutes <span class=\"hint\">they vote when the chair calls them in</span>"
  msgstr "Suplentes <span class=\"hint\">votan cuando la presidencia los llama</span>"

  msgid "<span class=\"name\">{{name}}{{#proxy}} <span class=\"quiet small\">{{.}} casts for them</span>{{/proxy}}</span>"
  msgstr "<span class=\"name\">{{name}}{{#proxy}} <span class=\"quiet small\">{{.}} vota en su lugar</span>{{/proxy}}</span>"

  msgid "<span class=\"saved-word\">You have one.</span> A new one takes its place."
  msgstr "<span class=\"saved-word\">Ya tiene uno.</span> Uno nuevo lo sustituye."

  msgid "An app on your phone shows six digits that change every half minute. With a second step nobody signs in as you by your password alone."
  msgstr "Una aplicación en su teléfono muestra seis dígitos que cambian cada medio minuto. Con un segundo paso nadie entra como usted solo con su contraseña."

  msgid "Type these letters into the app, or <a href=\"{{address}}\">open the app</a> on this phone:"
  msgstr "Escriba estas letras en la aplicación o <a href=\"{{address}}\">abra la aplicación</a> en este teléfono:"

  msgid "The six digits that it shows now"
  msgstr "Los seis dígitos que muestra ahora"

  msgid "Use it from now on"
  msgstr "Usarla desde ahora"

  msgid "Sign in to vote"
  msgstr "Entrar para votar"

  msgid "Sign in with {{.}}"
  msgstr "Entrar con {{.}}"

  msgid "Or by a code:"
  msgstr "O con un código:"

  msgid "Member number or mail address<span class=\"hint\">We mail you a code; no password is needed.</span>"
  msgstr "Número de miembro o dirección de correo<span class=\"hint\">Le enviamos un código; no hace falta contraseña.</span>"

  msgid "Mail me a code"
  msgstr "Enviarme un código"

  msgid "I have a code"
  msgstr "Tengo un código"

  msgid "Not on the roll yet? <a href=\"/register\">Register</a>."
  msgstr "¿Aún no está en el censo? <a href=\"/register\">Regístrese</a>."

  msgid "If {{.}} belongs to a member, a mail with a code is on its way. It is good for 30 minutes. Nothing there? Look among unwanted mail, or ask again in a minute."
  msgstr "Si {{.}} es de un miembro, va de camino un correo con un código. Vale 30 minutos. ¿No llega? Mire entre el correo no deseado o pídalo otra vez en un minuto."

  msgid "Code from the mail or the letter"
  msgstr "Código del correo o de la carta"

  msgid "Ask for a new code"
  msgstr "Pedir un código nuevo"

  msgid "Password"
  msgstr "Contraseña"

  msgid "Six digits of your app <span class=\"hint\">Only where you have set one up.</span>"
  msgstr "Seis dígitos de su aplicación <span class=\"hint\">Solo si ha configurado una.</span>"

  msgid "Tokens for programs"
  msgstr "Tokens para programas"

  msgid "Is something here not yours?"
  msgstr "¿Hay algo aquí que no sea suyo?"

  msgid "It ends all sign-ins under your name, also this one, and the office looks into it."
  msgstr "Cierra todas las sesiones a su nombre, también esta, y la oficina lo investiga."

  msgid "This was not me"
  msgstr "No fui yo"

  msgid "Only sign out everywhere"
  msgstr "Solo salir en todas partes"

  msgid "Nobody who works here can see what you chose, and neither can this page."
  msgstr "Nadie que trabaje aquí puede ver lo que usted eligió, y esta página tampoco."

  msgid "All sign-ins under the name {{name}} are ended. The office will ask you what happened."
  msgstr "Todas las sesiones a nombre de {{name}} están cerradas. La oficina le preguntará qué pasó."

  msgid "A ballot that somebody cast for you is replaced when you cast your own: sign in with a new code, fill it in, cast it."
  msgstr "Una papeleta que alguien emitió por usted se sustituye cuando emite la suya: entre con un código nuevo, rellénela y emítala."

  msgid "Sign in anew"
  msgstr "Entrar de nuevo"

  msgid "Honouring {{.}}."
  msgstr "En honor de {{.}}."

  msgid "<a class=\"button main\" href=\"/sign-in\">Sign in to vote</a> {{#canRegister}}<a href=\"/register\">Register</a> {{/canRegister}}<a href=\"/sign-in/staff\">Staff</a>{{#canEnter}} <a href=\"/enter\">Enter a work</a>{{/canEnter}}{{#hasNominees}} <a href=\"/nominees\">Nominees</a>{{/hasNominees}}{{#hasResults}} <a href=\"/results\">Results</a>{{/hasResults}}"
  msgstr "<a class=\"button main\" href=\"/sign-in\">Entrar para votar</a> {{#canRegister}}<a href=\"/register\">Registrarse</a> {{/canRegister}}<a href=\"/sign-in/staff\">Equipo</a>{{#canEnter}} <a href=\"/enter\">Inscribir una obra</a>{{/canEnter}}{{#hasNominees}} <a href=\"/nominees\">Nominados</a>{{/hasNominees}}{{#hasResults}} <a href=\"/results\">Resultados</a>{{/hasResults}}"

  msgid "Try it as anybody"
  msgstr "Pruébelo como cualquiera"

  msgid "This is a demo: one click signs you in. Ballots here are not real, and the file is made anew at each start."
  msgstr "Esto es una demostración: un clic le da entrada. Las papeletas de aquí no son reales, y el archivo se crea de nuevo en cada arranque."

  msgid "here"
  msgstr "presente"

  msgid "excused"
  msgstr "excusado"

  msgid "eligible"
  msgstr "admitida"

  msgid "declined: {1}"
  msgstr "declinó: {1}"

  msgid "announced"
  msgstr "anunciados"

  msgid "soon"
  msgstr "pronto"

  msgid "Nobody learns a result before its envelope is opened."
  msgstr "Nadie conoce un resultado antes de que se abra su sobre."

  msgid "Before the night {1} may look at results, and each look stands in the journal. All others learn them when the envelopes are opened."
  msgstr "Antes de la noche {1} puede ver resultados, y cada mirada consta en el diario. Los demás los conocen cuando se abren los sobres."

  msgid "Everybody learns the results at once, when they are counted."
  msgstr "Todos conocen los resultados a la vez, cuando se cuentan."

  msgid "Academy: many members, several awards, the best ranked first"
  msgstr "Academia: muchos miembros, varios premios, el mejor primero"

  msgid "Festival jury: a few jurors, a grand prize and a jury prize"
  msgstr "Jurado de festival: unos pocos jurados, un gran premio y un premio del jurado"

  msgid "Fan award: ranked, with No Award on the ballot"
  msgstr "Premio de aficionados: por orden, con «Ningún premio» en la papeleta"

  msgid "Critics’ circle: three names with 3, 2 and 1 points"
  msgstr "Círculo de críticos: tres nombres con 3, 2 y 1 puntos"

  msgid "Critics in one room: names written down, voted on again until one has a majority"
  msgstr "Críticos en una sala: nombres escritos, votados de nuevo hasta que uno tenga mayoría"

  msgid "Jury in one room: one name each, voted on again until more than half agree"
  msgstr "Jurado en una sala: un nombre cada uno, votado de nuevo hasta que coincida más de la mitad"

  msgid "One vote in a club: choose one"
  msgstr "Una votación de un club: elegir uno"

  msgid "voted from elsewhere"
  msgstr "votó desde otro lugar"

  msgid "in a room and on paper each member has one vote; the roll gives some of them more"
  msgstr "en una sala y en papel cada miembro tiene un voto; el censo da más a algunos"

  msgid "In a room and on paper each member has one vote; the roll gives some more."
  msgstr "En una sala y en papel cada miembro tiene un voto; el censo da más a algunos."

  msgid "member {1} has {2} votes; from 1 to {3} are possible"
  msgstr "el miembro {1} tiene {2} votos; se admiten de 1 a {3}"

  msgid "\"{1}\" is no number of votes from 1 to {2}"
  msgstr "«{1}» no es un número de votos de 1 a {2}"

  msgid "{1} is no number of votes from 1 to {2}."
  msgstr "{1} no es un número de votos de 1 a {2}."

  msgid "Votes <span class=\"hint\">how many a ballot of theirs is; 1 for most bodies</span>"
  msgstr "Votos <span class=\"hint\">cuántos es una papeleta suya; 1 en casi todas las entidades</span>"

  msgid "Your ballot counts as {{.}} votes."
  msgstr "Su papeleta cuenta como {{.}} votos."

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
  "Hola, {1}:\n"
  "\n"
  "su código para entrar en {2} es\n"
  "\n"
  "    {3}\n"
  "\n"
  "Vale 30 minutos y es solo para usted. Escríbalo en la página que lo pidió, o abra\n"
  "\n"
  "{4}\n"
  "\n"
  "y pulse allí el botón: abrir la página por sí solo no hace nada.\n"
  "\n"
  "Si no lo pidió, no haga nada. Nadie puede entrar sin este código."

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
  "Hola, {1}:\n"
  "\n"
  "su papeleta está en la urna. Contiene sus votos en\n"
  "\n"
  "{2}\n"
  "\n"
  "Puede cambiarla hasta el {3}: emítala de nuevo y la nueva sustituye a la anterior.\n"
  "Este correo no dice lo que eligió. El justificante estaba en la página que vio después de votar;\n"
  "nadie más tiene una copia.\n"
  "\n"
  "Si no fue usted, entre, abra la página Usted y pulse «No fui yo»: se cierran todas las sesiones\n"
  "a su nombre y la oficina lo investiga. Puede votar otra vez tras entrar de nuevo."

  msgid ""
  "Dear {1},\n"
  "\n"
  "this mail was sent to see whether mails of {2} arrive. If it lies among the unwanted\n"
  "ones, show its original text, copy all of it, and paste it on the page Mail: that page says\n"
  "what to mend."
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "este correo se envió para ver si llegan los correos de {2}. Si está entre los no deseados, muestre su\n"
  "texto original, cópielo entero y péguelo en la página Correo: esa página dice qué hay que arreglar."

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
  "Hola, {1}:\n"
  "\n"
  "{2} {3}.\n"
  "\n"
  "El motivo: {4}\n"
  "\n"
  "Nadie en la oficina puede ver ni cambiar lo que usted vota. Si no lo pidió, entre, abra la página Usted y\n"
  "pulse «No fui yo»."

  msgid ""
  "Dear {1},\n"
  "\n"
  "member {2} says that something under their name was not done by them. All of their\n"
  "sign-ins are ended. Look at their page under Members, speak with them, and close the case\n"
  "there with what you found."
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "el miembro {2} dice que algo a su nombre no lo hizo él. Todas sus sesiones están cerradas. Mire su página\n"
  "en Miembros, hable con esa persona y cierre allí el caso con lo que averigüe."

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
  "Hola, {1}:\n"
  "\n"
  "la ronda «{2}» de {3} está abierta hasta el {4}, y no hay ninguna papeleta suya en la urna.\n"
  "\n"
  "Se vota en\n"
  "\n"
  "{5}\n"
  "\n"
  "Votar o no es cosa suya. Este correo va solo a quienes no han votado, y cada recordatorio se envía una sola vez."

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
  "Hola, {1}:\n"
  "\n"
  "rellenó una papeleta en {2} de {3}, y no está emitida. Lo que no se emite no se cuenta. La votación\n"
  "termina el {4}.\n"
  "\n"
  "Ábrala en el navegador en que la rellenó, repásela y pulse «Emitir el voto»:\n"
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
  "Hola, {1}:\n"
  "\n"
  "la ronda «{2}» de {3} tiene un nuevo cierre: el {4}.\n"
  "\n"
  "El motivo: {5}\n"
  "\n"
  "Una papeleta que haya emitido queda como está, y puede cambiarla hasta entonces."

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
  "Hola, {1}:\n"
  "\n"
  "el recuento de las nominaciones de {2} halló\n"
  "\n"
  "    {3}\n"
  "\n"
  "Nadie lo sabe todavía salvo la oficina y usted; guárdelo en secreto, por favor, hasta el anuncio\n"
  "({4}). Antes, diga por el enlace si acepta, y revise cómo figurarán título y nombres en cada papeleta,\n"
  "tarjeta y pantalla:\n"
  "\n"
  "{5}\n"
  "\n"
  "El enlace es solo para usted. Abre una página; nada se responde antes de que pulse allí un botón, y puede\n"
  "cambiar su respuesta hasta el anuncio."

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
  "Hola, {1}:\n"
  "\n"
  "{2} ya no está nominado en {3}.\n"
  "\n"
  "El motivo: {4}\n"
  "\n"
  "Una papeleta que haya emitido sigue siendo válida: donde nombra a {5}, el recuento pasa por alto el\n"
  "nombre. Puede cambiarla hasta que termine la votación."

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
  "Hola, {1}:\n"
  "\n"
  "ha empezado a inscribir {2} en {3}. Lo que rellene se guarda como borrador:\n"
  "\n"
  "{4}\n"
  "\n"
  "El enlace es solo para usted. Presente allí la inscripción antes de que cierren las inscripciones el {5}; un\n"
  "borrador sin presentar no se mira."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} is entered for {3}. Whether it is eligible is decided next, and you hear of it\n"
  "by mail, with the reason."
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "{2} está inscrita en {3}. Ahora se decide si se admite, y usted lo sabrá por correo, con el motivo."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} decided that {3} is eligible for {4}.\n"
  "\n"
  "The reason: {5}"
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "{2} decidió que {3} se admite en {4}.\n"
  "\n"
  "El motivo: {5}"

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} decided that {3} is not eligible for {4}.\n"
  "\n"
  "The reason: {5}\n"
  "\n"
  "You can ask for another decision on the page of your entry, by the link that you have."
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "{2} decidió que {3} no se admite en {4}.\n"
  "\n"
  "El motivo: {5}\n"
  "\n"
  "Puede pedir otra decisión en la página de su inscripción, por el enlace que tiene."

  msgid ""
  "Dear {1},\n"
  "\n"
  "{2} gave {3} back to you: {4}\n"
  "\n"
  "Change it on the page of your entry, by the link that you have, and submit it again."
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "{2} le devolvió {3}: {4}\n"
  "\n"
  "Cámbiela en la página de su inscripción, por el enlace que tiene, y preséntela de nuevo."

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
  "Hola, {1}:\n"
  "\n"
  "alguien dio esta dirección para entrar en el censo de {2}. Si fue usted, abra\n"
  "\n"
  "{3}\n"
  "\n"
  "y pulse allí el botón. Después lo mira la oficina, y usted sabrá la decisión por correo.\n"
  "\n"
  "Si no fue usted, no haga nada: en siete días se olvida."

  msgid ""
  "Dear {1},\n"
  "\n"
  "somebody gave this address to be put on the roll of {2}. You are on it already. Sign in at\n"
  "\n"
  "{3}/sign-in"
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "alguien dio esta dirección para entrar en el censo de {2}. Usted ya está en él. Entre en\n"
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
  "Hola, {1}:\n"
  "\n"
  "está en el censo de {2} con el número de miembro {3}. Vota en cada ronda que se abra desde ahora; una que ya\n"
  "esté abierta conserva el censo con que se abrió.\n"
  "\n"
  "Entre con el número o con esta dirección en\n"
  "\n"
  "{4}/sign-in"

  msgid ""
  "Dear {1},\n"
  "\n"
  "the office has not put you on the roll of {2}.\n"
  "\n"
  "The reason: {3}"
  msgstr ""
  "Hola, {1}:\n"
  "\n"
  "la oficina no le puso en el censo de {2}.\n"
  "\n"
  "El motivo: {3}"

  msgid "A ballot for {1} holds at most {2} choice."
  msgid_plural "A ballot for {1} holds at most {2} choices."
  msgstr[0] "Una papeleta de {1} admite como máximo {2} elección."
  msgstr[1] "Una papeleta de {1} admite como máximo {2} elecciones."

  msgid "{1}, in {2} round"
  msgid_plural "{1}, in {2} rounds"
  msgstr[0] "{1}, en {2} ronda"
  msgstr[1] "{1}, en {2} rondas"

  msgid "{1}, for {2} day"
  msgid_plural "{1}, for {2} days"
  msgstr[0] "{1}, durante {2} día"
  msgstr[1] "{1}, durante {2} días"

  msgid "for at least {1} day"
  msgid_plural "for at least {1} days in a row"
  msgstr[0] "durante al menos {1} día"
  msgstr[1] "durante al menos {1} días seguidos"

  msgid "{1} day"
  msgid_plural "{1} days"
  msgstr[0] "{1} día"
  msgstr[1] "{1} días"

  msgid "{1} hour"
  msgid_plural "{1} hours"
  msgstr[0] "{1} hora"
  msgstr[1] "{1} horas"

  msgid "{1} minute"
  msgid_plural "{1} minutes"
  msgstr[0] "{1} minuto"
  msgstr[1] "{1} minutos"

  msgid "At most {1} choice here; only the first is kept."
  msgid_plural "At most {1} choices here; only the first {2} are kept."
  msgstr[0] "Aquí como máximo {1} elección; solo se conserva la primera."
  msgstr[1] "Aquí como máximo {1} elecciones; solo se conservan las {2} primeras."

  msgid "At most {1} line here; only the first is kept."
  msgid_plural "At most {1} lines here; only the first {2} are kept."
  msgstr[0] "Aquí como máximo {1} línea; solo se conserva la primera."
  msgstr[1] "Aquí como máximo {1} líneas; solo se conservan las {2} primeras."

  msgid "{1} of {2} category"
  msgid_plural "{1} of {2} categories"
  msgstr[0] "{1} de {2} categoría"
  msgstr[1] "{1} de {2} categorías"

  msgid "{1}, {2} place"
  msgid_plural "{1}, {2} places"
  msgstr[0] "{1}, {2} puesto"
  msgstr[1] "{1}, {2} puestos"

  msgid "{1} person waits to be put on the roll"
  msgid_plural "{1} people wait to be put on the roll"
  msgstr[0] "{1} persona espera entrar en el censo"
  msgstr[1] "{1} personas esperan entrar en el censo"

  msgid "{1} waits for a decision."
  msgid_plural "{1} wait for a decision."
  msgstr[0] "{1} espera una decisión."
  msgstr[1] "{1} esperan una decisión."

  msgid "There were many tries from here. Try again in {1} second; nobody is locked out."
  msgid_plural "There were many tries from here. Try again in {1} seconds; nobody is locked out."
  msgstr[0] "Hubo muchos intentos desde aquí. Inténtelo de nuevo en {1} segundo; nadie queda bloqueado."
  msgstr[1] "Hubo muchos intentos desde aquí. Inténtelo de nuevo en {1} segundos; nadie queda bloqueado."

  msgid "{1} spelling to look at"
  msgid_plural "{1} spellings to look at"
  msgstr[0] "{1} grafía por mirar"
  msgstr[1] "{1} grafías por mirar"

  msgid "{1} envelope"
  msgid_plural "{1} envelopes"
  msgstr[0] "{1} sobre"
  msgstr[1] "{1} sobres"

  msgid "{1} person waits to be put on the roll."
  msgid_plural "{1} people wait to be put on the roll."
  msgstr[0] "{1} persona espera entrar en el censo."
  msgstr[1] "{1} personas esperan entrar en el censo."

  msgid ", {1} by proxy"
  msgid_plural ", {1} by proxies"
  msgstr[0] ", {1} por poder"
  msgstr[1] ", {1} por poderes"

  msgid "{1}, {2} point"
  msgid_plural "{1}, {2} points"
  msgstr[0] "{1}, {2} punto"
  msgstr[1] "{1}, {2} puntos"

  msgid "1. Cards"
  msgstr "1. Tarjetas"

  msgid "2. Labels"
  msgstr "2. Etiquetas"

  msgid "3. Which card goes where"
  msgstr "3. Qué tarjeta va en qué sobre"

  msgid "<a class=\"button\" href=\"/night/print/cards?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/cards?as=letter\">PDF, Letter</a> <a href=\"/night/print/cards\">Show to print</a>"
  msgstr "<a class=\"button\" href=\"/night/print/cards?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/cards?as=letter\">PDF, Carta</a> <a href=\"/night/print/cards\">Ver para imprimir</a>"

  msgid "<a class=\"button\" href=\"/night/print/labels?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/labels?as=letter\">PDF, Letter</a> <a href=\"/night/print/labels\">Show to print</a>"
  msgstr "<a class=\"button\" href=\"/night/print/labels?as=a5\">PDF, A5</a> <a class=\"button\" href=\"/night/print/labels?as=letter\">PDF, Carta</a> <a href=\"/night/print/labels\">Ver para imprimir</a>"

  msgid "<b data-since=\"{{since}}\" data-most=\"{{most}}\"></b>{{#planned}} <span class=\"with\">of {{.}}</span>{{/planned}}"
  msgstr "<b data-since=\"{{since}}\" data-most=\"{{most}}\"></b>{{#planned}} <span class=\"with\">de {{.}}</span>{{/planned}}"

  msgid "<b>Stop.</b> {{.}}"
  msgstr "<b>Alto.</b> {{.}}"

  msgid "<span class=\"mark\">{{#hasLabels}}<span class=\"saved-word\">ready</span>{{/hasLabels}}{{^hasLabels}}<span class=\"unsaved-word\">open</span>{{/hasLabels}}</span> <span>{{labels}} {{#isKeyholder}}<a href=\"/night/cards\">Cards and labels</a>{{/isKeyholder}}</span>"
  msgstr "<span class=\"mark\">{{#hasLabels}}<span class=\"saved-word\">listo</span>{{/hasLabels}}{{^hasLabels}}<span class=\"unsaved-word\">falta</span>{{/hasLabels}}</span> <span>{{labels}} {{#isKeyholder}}<a href=\"/night/cards\">Tarjetas y etiquetas</a>{{/isKeyholder}}</span>"

  msgid "<span class=\"mark\">{{#isLocked}}<span class=\"saved-word\">ready</span>{{/isLocked}}{{^isLocked}}<span class=\"unsaved-word\">open</span>{{/isLocked}}</span> <span>{{order}} {{#mayCall}}<a href=\"/night/order\">The order of the night</a>{{/mayCall}}</span>"
  msgstr "<span class=\"mark\">{{#isLocked}}<span class=\"saved-word\">listo</span>{{/isLocked}}{{^isLocked}}<span class=\"unsaved-word\">falta</span>{{/isLocked}}</span> <span>{{order}} {{#mayCall}}<a href=\"/night/order\">El orden de la noche</a>{{/mayCall}}</span>"

  msgid "<span class=\"mark\">{{#isSealed}}<span class=\"saved-word\">ready</span>{{/isSealed}}{{^isSealed}}<span class=\"unsaved-word\">open</span>{{/isSealed}}</span> <span>{{sealed}}</span>"
  msgstr "<span class=\"mark\">{{#isSealed}}<span class=\"saved-word\">listo</span>{{/isSealed}}{{^isSealed}}<span class=\"unsaved-word\">falta</span>{{/isSealed}}</span> <span>{{sealed}}</span>"

  msgid "<span class=\"number\">{{number}}</span> <span class=\"name\">{{title}}</span> <span class=\"quiet\">{{presenters}}</span> <span class=\"quiet time\">{{planned}}{{#starts}} <span class=\"small\">from {{.}}</span>{{/starts}}</span>"
  msgstr "<span class=\"number\">{{number}}</span> <span class=\"name\">{{title}}</span> <span class=\"quiet\">{{presenters}}</span> <span class=\"quiet time\">{{planned}}{{#starts}} <span class=\"small\">desde {{.}}</span>{{/starts}}</span>"

  msgid "<span class=\"word\">GO</span> <span class=\"what\">{{goes}}</span>"
  msgstr "<span class=\"word\">GO</span> <span class=\"what\">{{goes}}</span>"

  msgid "A rehearsal is on, with invented winners."
  msgstr "Hay un ensayo en marcha, con ganadores inventados."

  msgid "A rehearsal runs through the same cues on the same screens with winners drawn by lot; it opens no envelope and leaves nothing behind."
  msgstr "Un ensayo recorre los mismos pasos en las mismas pantallas con ganadores sacados a suertes; no abre ningún sobre y no deja nada."

  msgid "Add it at the end"
  msgstr "Añadirlo al final"

  msgid "And the award goes to …"
  msgstr "Y el premio es para…"

  msgid "Announced so far"
  msgstr "Anunciados hasta ahora"

  msgid "Announced, and at what time:"
  msgstr "Anunciado, y a qué hora:"

  msgid "Another cue"
  msgstr "Otro paso"

  msgid "Audience"
  msgstr "Público"

  msgid "Back"
  msgstr "Atrás"

  msgid "Backstage"
  msgstr "Entre bastidores"

  msgid "Began"
  msgstr "Empezó"

  msgid "Begin the show"
  msgstr "Empezar la gala"

  msgid "Break"
  msgstr "Pausa"

  msgid "Caller"
  msgstr "Regidor de señales"

  msgid "Card {1}"
  msgstr "Tarjeta {1}"

  msgid "Cards"
  msgstr "Tarjetas"

  msgid "Cards and labels"
  msgstr "Tarjetas y etiquetas"

  msgid "Confirm the move"
  msgstr "Confirmar el cambio"

  msgid "Cue"
  msgstr "Paso"

  msgid "Down: {{title}}"
  msgstr "Bajar: {{title}}"

  msgid "Each envelope gets a label with its category and a code that is read backstage before it is handed over."
  msgstr "Cada sobre lleva una etiqueta con su categoría y un código que se lee entre bastidores antes de entregarlo."

  msgid "Envelope {1}"
  msgstr "Sobre {1}"

  msgid "For telephones, open to everybody."
  msgstr "Para teléfonos, abierta a todo el mundo."

  msgid "For the projector, open to everybody."
  msgstr "Para el proyector, abierta a todo el mundo."

  msgid "Go to the caller’s desk"
  msgstr "Ir a la mesa del regidor"

  msgid "Good night"
  msgstr "Buenas noches"

  msgid "Hand over the envelope of"
  msgstr "Entregue el sobre de"

  msgid "Handed over. The caller can go."
  msgstr "Entregado. El regidor puede seguir."

  msgid "Held"
  msgstr "En espera"

  msgid "Hold."
  msgstr "Espere."

  msgid "In memoriam"
  msgstr "In memoriam"

  msgid "It is written down that you took it."
  msgstr "Queda anotado que usted lo tomó."

  msgid "It’s a tie"
  msgstr "Hay empate"

  msgid "Keys: G or space, H to hold, B to go back."
  msgstr "Teclas: G o espacio, H para esperar, B para volver."

  msgid "Labels"
  msgstr "Etiquetas"

  msgid "Make next"
  msgstr "Poner después"

  msgid "Make next: {{cue.title}}"
  msgstr "Poner después: {{cue.title}}"

  msgid "New codes make the labels of before useless."
  msgstr "Con códigos nuevos, las etiquetas anteriores no sirven."

  msgid "Next: {{.}}"
  msgstr "Después: {{.}}"

  msgid "Night key"
  msgstr "Clave de la noche"

  msgid "No envelope belongs to this cue."
  msgstr "A este paso no le corresponde ningún sobre."

  msgid "No envelope of this night has this code. Wanted is {1}."
  msgstr "Ningún sobre de esta noche tiene este código. Hace falta {1}."

  msgid "No labels are made: the two confirm by the category’s name alone."
  msgstr "No hay etiquetas: los dos confirman solo por el nombre de la categoría."

  msgid "Not live. Trying to reach the show …"
  msgstr "Sin conexión en vivo. Buscando la gala…"

  msgid "Note for the prompter"
  msgstr "Nota para el apuntador"

  msgid "Nothing runs."
  msgstr "No hay nada en marcha."

  msgid "Nothing yet."
  msgstr "Nada todavía."

  msgid "Opening …"
  msgstr "Abriendo…"

  msgid "Order"
  msgstr "Orden"

  msgid "Overlay"
  msgstr "Sobreimpresión"

  msgid "Performance"
  msgstr "Actuación"

  msgid "Planned"
  msgstr "Previsto"

  msgid "Planned time <span class=\"hint\">Minutes and seconds, as 3:30</span>"
  msgstr "Tiempo previsto <span class=\"hint\">Minutos y segundos, como 3:30</span>"

  msgid "Presented by {1}"
  msgstr "Presenta {1}"

  msgid "Presenter"
  msgstr "Presentador"

  msgid "Presenters"
  msgstr "Presentadores"

  msgid "Presenters <span class=\"hint\">Names, with commas between</span>"
  msgstr "Presentadores <span class=\"hint\">Nombres, separados por comas</span>"

  msgid "Print in private. There is a card for every nominee, for No Award and for a tie, so that neither the printer nor the paper basket tells who won."
  msgstr "Imprima a solas. Hay una tarjeta para cada nominado, para «Desierto» y para un empate, de modo que ni la impresora ni la papelera digan quién ganó."

  msgid "Print this page; each card or label has a sheet of its own. <a href=\"/night/cards\">Back</a>"
  msgstr "Imprima esta página; cada tarjeta o etiqueta tiene su hoja. <a href=\"/night/cards\">Volver</a>"

  msgid "Prompter"
  msgstr "Apuntador"

  msgid "Read"
  msgstr "Leer"

  msgid "Rehearsal. The winners here are invented."
  msgstr "Ensayo. Los ganadores aquí son inventados."

  msgid "Right: envelope {1}, {2}."
  msgstr "Correcto: sobre {1}, {2}."

  msgid "Save the cue"
  msgstr "Guardar el paso"

  msgid "Say what the cue is."
  msgstr "Diga qué es el paso."

  msgid "Say whether it is the show or a rehearsal."
  msgstr "Diga si es la gala o un ensayo."

  msgid "Say who confirms."
  msgstr "Diga quién confirma."

  msgid "Screens"
  msgstr "Pantallas"

  msgid "Send {\"category\": …, \"key\": …}, the key in Base64."
  msgstr "Envíe {\"category\": …, \"key\": …}, la clave en Base64."

  msgid "Set {1}"
  msgstr "Juego {1}"

  msgid "Special award"
  msgstr "Premio especial"

  msgid "Stage"
  msgstr "Escenario"

  msgid "Stage manager"
  msgstr "Jefe de escena"

  msgid "Take it out"
  msgstr "Quitarlo"

  msgid "Take the file"
  msgstr "Tomar el archivo"

  msgid "Take this file to your own machine and let Envelope show you there, once and category by category, which card goes into which envelope:"
  msgstr "Lleve este archivo a su propio equipo y deje que Envelope le muestre allí, una sola vez y categoría por categoría, qué tarjeta va en qué sobre:"

  msgid "Taken by {{.}}"
  msgstr "Tomado por {{.}}"

  msgid "That was the last cue. End the show on the page before."
  msgstr "Ese fue el último paso. Termine la gala en la página anterior."

  msgid "The book: order, scripts and codes, as PDF"
  msgstr "El libro: orden, textos y códigos, en PDF"

  msgid "The end"
  msgstr "Fin"

  msgid "The end."
  msgstr "Fin."

  msgid "The envelope in hand, read and confirmed by two."
  msgstr "El sobre en la mano, leído y confirmado por dos."

  msgid "The envelope is asked for; the key is on its way."
  msgstr "El sobre está pedido; la clave viene en camino."

  msgid "The envelope is not handed over yet."
  msgstr "El sobre no está entregado todavía."

  msgid "The envelope is open."
  msgstr "El sobre está abierto."

  msgid "The house is open."
  msgstr "La sala está abierta."

  msgid "The night begins soon"
  msgstr "La noche empieza pronto"

  msgid "The nominee for {1}:"
  msgstr "La única candidatura a {1}:"

  msgid "The order of the night"
  msgstr "El orden de la noche"

  msgid "The other winner"
  msgstr "El otro ganador"

  msgid "The season knows nobody called {1}. Add them on the page of the season’s file."
  msgstr "La temporada no conoce a nadie llamado {1}. Añada a esa persona en la página del archivo de la temporada."

  msgid "The show is held."
  msgstr "La gala está en espera."

  msgid "The show is on."
  msgstr "La gala está en marcha."

  msgid "The {1} nominees for {2}:"
  msgstr "Las {1} candidaturas a {2}:"

  msgid "There are several cards in this envelope."
  msgstr "En este sobre hay varias tarjetas."

  msgid "This award is not given"
  msgstr "Este premio no se concede"

  msgid "This is the envelope of {1}. Wanted is {2}."
  msgstr "Este es el sobre de {1}. Hace falta {2}."

  msgid "Transparent, for a broadcast: a browser source of 1920 by 1080. With ?full over the whole picture."
  msgstr "Transparente, para una emisión: una fuente de navegador de 1920 por 1080. Con ?full, sobre toda la imagen."

  msgid "Undo the move"
  msgstr "Deshacer el cambio"

  msgid "Up: {{title}}"
  msgstr "Subir: {{title}}"

  msgid "Waits for the stage manager: {1} next."
  msgstr "Espera al jefe de escena: después {1}."

  msgid "Welcome: {1}"
  msgstr "Bienvenida: {1}"

  msgid "What is on, what comes, and GO."
  msgstr "Lo que hay, lo que viene, y GO."

  msgid "What is said, from the season’s names."
  msgstr "Lo que se dice, con los nombres de la temporada."

  msgid "When the ballots are counted and the envelopes sealed."
  msgstr "Cuando las papeletas estén contadas y los sobres cerrados."

  msgid "a category stays in the order of the night"
  msgstr "una categoría se queda en el orden de la noche"

  msgid "a cue keeps its category"
  msgstr "un paso conserva su categoría"

  msgid "a cue lasts at most six hours"
  msgstr "un paso dura como máximo seis horas"

  msgid "a rehearsal is running; it opens no envelope"
  msgstr "hay un ensayo en marcha; no abre ningún sobre"

  msgid "a show or rehearsal is running; end it first"
  msgstr "hay una gala o un ensayo en marcha; termínelo primero"

  msgid "codes cannot change any more: the show has begun"
  msgstr "los códigos ya no pueden cambiar: la gala ha empezado"

  msgid "confirmed"
  msgstr "confirmado"

  msgid "cue \"{1}\""
  msgstr "paso «{1}»"

  msgid "envelope cards choose {{file}} --keys YOUR-KEY-FILE"
  msgstr "envelope cards choose {{file}} --keys SU-ARCHIVO-DE-CLAVES"

  msgid "every category has its cue already"
  msgstr "cada categoría tiene ya su paso"

  msgid "no device answers"
  msgstr "ningún equipo responde"

  msgid "no envelope belongs to this cue"
  msgstr "a este paso no le corresponde ningún sobre"

  msgid "no envelope is sealed yet; count first"
  msgstr "todavía no hay ningún sobre cerrado; cuente primero"

  msgid "no move waits"
  msgstr "no hay ningún cambio en espera"

  msgid "no show runs"
  msgstr "no hay ninguna gala en marcha"

  msgid "not read yet"
  msgstr "sin leer todavía"

  msgid "not yet"
  msgstr "todavía no"

  msgid "on time"
  msgstr "a la hora"

  msgid "only cues that are still to come can be moved"
  msgstr "solo se pueden mover los pasos que aún faltan"

  msgid "person \"{1}\" in the season"
  msgstr "persona «{1}» en la temporada"

  msgid "read the code on the envelope first"
  msgstr "lea primero el código del sobre"

  msgid "ready"
  msgstr "listo"

  msgid "show caller"
  msgstr "regidor de la gala"

  msgid "somebody else than who asked must confirm the move"
  msgstr "el cambio lo tiene que confirmar otra persona distinta de quien lo pidió"

  msgid "something happened since; look where the show stands"
  msgstr "algo ha pasado entretanto; mire por dónde va la gala"

  msgid "that was the last cue; end the show"
  msgstr "ese fue el último paso; termine la gala"

  msgid "the caller has not asked for this envelope yet"
  msgstr "el regidor no ha pedido todavía este sobre"

  msgid "the envelope is not handed over yet: presenter and stage manager confirm it first"
  msgstr "el sobre no está entregado todavía: primero lo confirman el presentador y el jefe de escena"

  msgid "the envelope of this cue is open; it cannot be taken back"
  msgstr "el sobre de este paso está abierto; ya no se puede volver atrás"

  msgid "the last envelope read was a wrong one; read the right one"
  msgstr "el último sobre leído no era el correcto; lea el correcto"

  msgid "the order has changed since the page was shown; look at it and try again"
  msgstr "el orden ha cambiado desde que se mostró la página; mírelo y vuelva a intentarlo"

  msgid "the order of the night is locked; unlock it, or move a cue in the show"
  msgstr "el orden de la noche está bloqueado; desbloquéelo, o mueva un paso durante la gala"

  msgid "the right one"
  msgstr "el correcto"

  msgid "the show is held; go on first"
  msgstr "la gala está en espera; primero siga"

  msgid "there is no cue before this one"
  msgstr "no hay ningún paso antes de este"

  msgid "there is no move to undo"
  msgstr "no hay ningún cambio que deshacer"

  msgid "there is one set of envelopes, or two"
  msgstr "hay un juego de sobres, o dos"

  msgid "these have no sealed envelope yet: {1}"
  msgstr "estas no tienen todavía sobre cerrado: {1}"

  msgid "to {{.}}"
  msgstr "a {{.}}"

  msgid "wrong: stop"
  msgstr "equivocado: alto"

  msgid "{1} asks to make {2} the next cue."
  msgstr "{1} pide que {2} sea el paso siguiente."

  msgid "{1} is open already; this envelope is void."
  msgstr "{1} ya está abierto; este sobre no vale."

  msgid "{1} of {2} envelopes are sealed."
  msgstr "Sobres cerrados: {1} de {2}."

  msgid "{1} over"
  msgstr "{1} de más"

  msgid "{1} under"
  msgstr "{1} de menos"

  msgid "{1}: cards"
  msgstr "{1}: tarjetas"

  msgid "{1}: labels"
  msgstr "{1}: etiquetas"

  msgid "{1}: the book of the night"
  msgstr "{1}: el libro de la noche"

  msgid "{{#hasLabels}}New codes, one set{{/hasLabels}}{{^hasLabels}}Make codes for one set{{/hasLabels}}"
  msgstr "{{#hasLabels}}Códigos nuevos, un juego{{/hasLabels}}{{^hasLabels}}Hacer códigos para un juego{{/hasLabels}}"

  msgid "{{#hasLabels}}New codes, two twin sets{{/hasLabels}}{{^hasLabels}}Make codes for two twin sets{{/hasLabels}}"
  msgstr "{{#hasLabels}}Códigos nuevos, dos juegos gemelos{{/hasLabels}}{{^hasLabels}}Hacer códigos para dos juegos gemelos{{/hasLabels}}"

  msgid "{{#isHeld}}Go on{{/isHeld}}{{^isHeld}}Hold{{/isHeld}}"
  msgstr "{{#isHeld}}Seguir{{/isHeld}}{{^isHeld}}Esperar{{/isHeld}}"

  msgid "{{#isLocked}}<strong>Locked.</strong> {{#isRunning}}A show or rehearsal is running; a cue is moved from the caller’s desk.{{/isRunning}}{{/isLocked}}{{^isLocked}}Drag a cue, or move it by its buttons. What lasts how long shows the caller how far over or under the show is.{{/isLocked}}{{#total}} Planned in all: {{.}}.{{/total}}"
  msgstr "{{#isLocked}}<strong>Bloqueado.</strong> {{#isRunning}}Hay una gala o un ensayo en marcha; los pasos se mueven desde la mesa del regidor.{{/isRunning}}{{/isLocked}}{{^isLocked}}Arrastre un paso, o muévalo con sus botones. La duración de cada uno le dice al regidor cuánto tiempo va de más o de menos.{{/isLocked}}{{#total}} Previsto en total: {{.}}.{{/total}}"

  msgid "{{#isLocked}}Unlock the order{{/isLocked}}{{^isLocked}}Lock the order{{/isLocked}}"
  msgstr "{{#isLocked}}Desbloquear el orden{{/isLocked}}{{^isLocked}}Bloquear el orden{{/isLocked}}"

  msgid "{{#isOn}}<span class=\"with\">Show</span> <b data-since=\"{{started}}\"></b>{{#lateness}} <span class=\"late\">{{.}}</span>{{/lateness}}{{/isOn}}{{^isOn}}Nothing runs. <a href=\"/night\">Begin on the page before</a>{{/isOn}}"
  msgstr "{{#isOn}}<span class=\"with\">Gala</span> <b data-since=\"{{started}}\"></b>{{#lateness}} <span class=\"late\">{{.}}</span>{{/lateness}}{{/isOn}}{{^isOn}}No hay nada en marcha. <a href=\"/night\">Empiece en la página anterior</a>{{/isOn}}"

  msgid "{{#isRehearsal}}End the rehearsal{{/isRehearsal}}{{^isRehearsal}}End the show{{/isRehearsal}}"
  msgstr "{{#isRehearsal}}Terminar el ensayo{{/isRehearsal}}{{^isRehearsal}}Terminar la gala{{/isRehearsal}}"

  msgid "{{sets}} A code is drawn by lot and tells nothing."
  msgstr "{{sets}} Un código sale a suertes y no dice nada."

  msgid "“{1}” is no time. Write minutes and seconds, as 3:30."
  msgstr "«{1}» no es un tiempo. Escriba minutos y segundos, como 3:30."

  msgid "{1} cue, not locked yet."
  msgid_plural "{1} cues, not locked yet."
  msgstr[0] "{1} paso, sin bloquear todavía."
  msgstr[1] "{1} pasos, sin bloquear todavía."

  msgid "{1} nominee"
  msgid_plural "{1} nominees"
  msgstr[0] "{1} nominado"
  msgstr[1] "{1} nominados"

  msgid "{1} cue, locked."
  msgid_plural "{1} cues, locked."
  msgstr[0] "{1} paso, bloqueado."
  msgstr[1] "{1} pasos, bloqueados."

  msgid "{1} set of envelopes has its codes."
  msgid_plural "{1} sets of envelopes have their codes."
  msgstr[0] "{1} juego de sobres tiene sus códigos."
  msgstr[1] "{1} juegos de sobres tienen sus códigos."

  msgid "no envelope is open at this cue; hold the show, and hand over the right one"
  msgstr "en este paso no hay ningún sobre abierto; ponga la gala en espera y entregue el correcto"

  msgid "the drill"
  msgstr "el protocolo"

  msgid "say who was read"
  msgstr "diga a quién se leyó"

  msgid "no drill runs"
  msgstr "no hay ningún protocolo en marcha"

  msgid "a drill runs; announce the right winner first"
  msgstr "hay un protocolo en marcha; anuncie primero al ganador correcto"

  msgid "speech that was noted"
  msgstr "discurso anotado"

  msgid "{1} has changed this speech meanwhile; look at it and write again"
  msgstr "{1} ha cambiado este discurso entretanto; mírelo y vuelva a escribir"

  msgid "say who spoke"
  msgstr "diga quién habló"

  msgid "a speech has at most {1} letters"
  msgstr "un discurso tiene como máximo {1} letras"

  msgid "the quotation does not stand in the words; quote exactly"
  msgstr "la cita no está en las palabras; cite con exactitud"

  msgid "\"{1}\" is no time of day; write 21:04:10"
  msgstr "«{1}» no es una hora; escriba 21:04:10"

  msgid "opening the envelope of {1}"
  msgstr "abrir el sobre de {1}"

  msgid "I am sorry, there has been a mistake. The envelope says that nobody gets {1}."
  msgstr "Lo siento, ha habido un error. El sobre dice que nadie recibe {1}."

  msgid "I am sorry, there has been a mistake. This is not a joke. The winner of {1} is: {2}."
  msgstr "Lo siento, ha habido un error. No es una broma. {1} es para: {2}."

  msgid "Wrong winner read: {{category}}"
  msgstr "Se leyó un ganador equivocado: {{category}}"

  msgid "<b data-since=\"{{since}}\"></b> <span class=\"with\">{{owner}} puts it right</span>"
  msgstr "<b data-since=\"{{since}}\"></b> <span class=\"with\">{{owner}} lo corrige</span>"

  msgid "Read was <strong>{{read}}</strong>. On the card:"
  msgstr "Se leyó <strong>{{read}}</strong>. En la tarjeta:"

  msgid "{{owner}} walks out now, with the card."
  msgstr "{{owner}} sale ahora, con la tarjeta."

  msgid "The speech stops, the microphone stays open."
  msgstr "El discurso se interrumpe, el micrófono sigue abierto."

  msgid "At the microphone, word for word:"
  msgstr "Al micrófono, palabra por palabra:"

  msgid "The card is held up to the camera."
  msgstr "La tarjeta se muestra a la cámara."

  msgid "Who was read first is led off by the stage manager, the right winner speaks."
  msgstr "El jefe de escena acompaña a quien se leyó primero; habla el ganador correcto."

  msgid "Stage, overlay, audience, results and feeds stand still until then."
  msgstr "Escenario, sobreimpresión, público, resultados y canales quedan quietos hasta entonces."

  msgid "What was said, for the record"
  msgstr "Lo que se dijo, para el registro"

  msgid "The right winner is announced"
  msgstr "El ganador correcto está anunciado"

  msgid "The drill"
  msgstr "El protocolo"

  msgid "Speeches"
  msgstr "Discursos"

  msgid "Say how the award was accepted."
  msgstr "Diga cómo se aceptó el premio."

  msgid "{1} to {2}"
  msgstr "de {1} a {2}"

  msgid "Before, by {1}. Changed because: {2}"
  msgstr "Antes, por {1}. Cambiado porque: {2}"

  msgid "None: a moment of the night"
  msgstr "Ninguno: un momento de la noche"

  msgid "Who spoke"
  msgstr "Quién habló"

  msgid "As what <span class=\"hint\">Producer, for the family</span>"
  msgstr "En calidad de <span class=\"hint\">Productora, por la familia</span>"

  msgid "Accepted"
  msgstr "Aceptado"

  msgid "From"
  msgstr "De"

  msgid "To"
  msgstr "A"

  msgid "The words"
  msgstr "Las palabras"

  msgid "To quote <span class=\"hint\">Exactly as it stands in the words</span>"
  msgstr "Para citar <span class=\"hint\">Exactamente como está en las palabras</span>"

  msgid "Reported <span class=\"hint\">thanked her family and the crew</span>"
  msgstr "En estilo indirecto <span class=\"hint\">dio las gracias a su familia y al equipo</span>"

  msgid "Write one down"
  msgstr "Anotar uno"

  msgid "Keep it"
  msgstr "Guardarlo"

  msgid "As announced"
  msgstr "Según se anuncian"

  msgid "No envelope is open yet."
  msgstr "Todavía no hay ningún sobre abierto."

  msgid "Kept"
  msgstr "Guardados"

  msgid "Correct it"
  msgstr "Corregirlo"

  msgid "Keep the correction"
  msgstr "Guardar la corrección"

  msgid "in person"
  msgstr "en persona"

  msgid "by somebody else for the winner"
  msgstr "por otra persona en su nombre"

  msgid "nobody came"
  msgstr "no vino nadie"

  msgid "after the winner’s death"
  msgstr "a título póstumo"

  msgid "refused"
  msgstr "rechazado"

  msgid "Drill"
  msgstr "Protocolo"

  msgid "Wrong winner read. {1} puts it right."
  msgstr "Se leyó un ganador equivocado. {1} lo corrige."

  msgid "Wrong winner read"
  msgstr "Ganador equivocado"

  msgid "The drill runs; what everybody sees stands still."
  msgstr "El protocolo está en marcha; lo que todos ven queda quieto."

  msgid "<strong>{{.}}</strong> <a href=\"/night/drill\">To the drill</a>"
  msgstr "<strong>{{.}}</strong> <a href=\"/night/drill\">Al protocolo</a>"

  msgid "Or another name"
  msgstr "U otro nombre"

  msgid "One moment, please"
  msgstr "Un momento, por favor"

  msgid "<a href=\"/night/speeches\">Speeches</a>: who spoke, the words, and what may be quoted."
  msgstr "<a href=\"/night/speeches\">Discursos</a>: quién habló, las palabras y lo que se puede citar."

  msgid "a rehearsal is running; speeches are kept in the show"
  msgstr "hay un ensayo en marcha; los discursos se guardan en la gala"

  msgid "won"
  msgstr "ganó"

  msgid "sealed"
  msgstr "cerrado"

  msgid "nominated"
  msgstr "nominación"

  msgid "{1} nomination"
  msgid_plural "{1} nominations"
  msgstr[0] "{1} nominación"
  msgstr[1] "{1} nominaciones"

  msgid "{1} award of {2}."
  msgid_plural "{1} awards of {2}."
  msgstr[0] "{1} premio de {2}."
  msgstr[1] "{1} premios de {2}."

  msgid "out in round {1}"
  msgstr "fuera en la ronda {1}"

  msgid "{1} vote ahead of {2} in the last round."
  msgid_plural "{1} votes ahead of {2} in the last round."
  msgstr[0] "{1} voto por delante de {2} en la última ronda."
  msgstr[1] "{1} votos por delante de {2} en la última ronda."

  msgid "A tie in round {1} between {2}: {3}."
  msgstr "Un empate en la ronda {1} entre {2}: {3}."

  msgid "Counted by {1}."
  msgstr "Contado según {1}."

  msgid "The body publishes the winner alone."
  msgstr "La entidad publica solo el ganador."

  msgid "Corrected: “{1}” is “{2}”."
  msgstr "Corregido: «{1}» es «{2}»."

  msgid "{1} won with {2} of {3} votes still live in round {4}."
  msgstr "{1} ganó con {2} de los {3} votos aún vivos en la ronda {4}."

  msgid "{1} won with {2} of {3} votes."
  msgstr "{1} ganó con {2} de {3} votos."

  msgid "Decided by {1}. {2}"
  msgstr "Decidido por {1}. {2}"

  msgid "The envelope is sealed."
  msgstr "El sobre está cerrado."

  msgid "Announced {{.}}"
  msgstr "Anunciado {{.}}"

  msgid "The count"
  msgstr "El recuento"

  msgid "<strong>Simulated.</strong> {{.}}"
  msgstr "<strong>Simulado.</strong> {{.}}"

  msgid "Round by round"
  msgstr "Ronda por ronda"

  msgid "Round"
  msgstr "Ronda"

  msgid "Exhausted"
  msgstr "Agotadas"

  msgid "<a href=\"/results/story\">The story</a> <a href=\"/record.zip\">The record, to count again yourself</a>"
  msgstr "<a href=\"/results/story\">La crónica</a> <a href=\"/record.zip\">El registro, para volver a contar</a>"

  msgid "As announced, the latest first"
  msgstr "Según se anuncian, lo último primero"

  msgid "Awards by film"
  msgstr "Premios por película"

  msgid "Film"
  msgstr "Película"

  msgid "Awards of nominations"
  msgstr "Premios de nominaciones"

  msgid "{1} envelope is still sealed."
  msgid_plural "{1} envelopes are still sealed."
  msgstr[0] "{1} sobre sigue cerrado."
  msgstr[1] "{1} sobres siguen cerrados."

  msgid "Correction: {1} was read first; the right winner was announced {2} second later."
  msgid_plural "Correction: {1} was read first; the right winner was announced {2} seconds later."
  msgstr[0] "Corrección: primero se leyó {1}; el ganador correcto se anunció {2} segundo después."
  msgstr[1] "Corrección: primero se leyó {1}; el ganador correcto se anunció {2} segundos después."

  msgid "taking it out"
  msgstr "retirarlo"

  msgid "it is not counted yet; take the nominee out by yourself"
  msgstr "todavía no está contado; retire usted mismo al nominado"

  msgid "the show has begun, or the envelope is open"
  msgstr "la gala ha empezado, o el sobre está abierto"

  msgid "a nominee was taken out; a keyholder counts {1} again first"
  msgstr "se retiró a un nominado; primero un custodio vuelve a contar {1}"

  msgid "nobody was taken out of {1} after its count"
  msgstr "no se retiró a nadie de {1} después de su recuento"

  msgid "the envelope is sealed: two persons take the nominee out, on the page The night"
  msgstr "el sobre está cerrado: dos personas retiran al nominado, en la página La noche"

  msgid "Take {1} out of {2} after the count"
  msgstr "Retirar {1} de {2} después del recuento"

  msgid "Choose the nominee."
  msgstr "Elija al nominado."

  msgid "{1} is counted and sealed again by a keyholder. {2}"
  msgstr "Un custodio vuelve a contar y cerrar {1}. {2}"

  msgid "A nominee declines or is disqualified after the count"
  msgstr "Un nominado renuncia o es descalificado después del recuento"

  msgid "Two persons decide, with a reason. A keyholder then counts the category again and seals another card; the one before is void, and both stay in the record."
  msgstr "Lo deciden dos personas, con un motivo. Después un custodio vuelve a contar la categoría y cierra otra tarjeta; la anterior queda anulada, y las dos quedan en el registro."

  msgid "Take the nominee out"
  msgstr "Retirar al nominado"

  msgid "Counted again. Another card is sealed; the one before is void."
  msgstr "Contado otra vez. Otra tarjeta está cerrada; la anterior queda anulada."

  msgid "Count again and reseal: {{name}}"
  msgstr "Contar otra vez y volver a cerrar: {{name}}"

  msgid "A nominee was taken out after the count. Another card takes the place of the one sealed before, which nobody opens; its envelope gets a label with a new code."
  msgstr "Se retiró a un nominado después del recuento. Otra tarjeta ocupa el lugar de la cerrada antes, que nadie abre; su sobre recibe una etiqueta con un código nuevo."

  msgid "Count again and reseal"
  msgstr "Contar otra vez y volver a cerrar"


  msgid "\"{1}\" is no day; write 2026-12-31"
  msgstr "\"{1}\" no es un día; escriba 2026-12-31"

  msgid "<a href=\"/night/prepared\">Prepared for each nominee</a> · <a href=\"/night/blog\">Live blog</a> · <a href=\"/night/pictures\">Pictures</a> · <a href=\"/night/press\">House style and publication</a>"
  msgstr "<a href=\"/night/prepared\">Preparado para cada nominado</a> · <a href=\"/night/blog\">Directo</a> · <a href=\"/night/pictures\">Imágenes</a> · <a href=\"/night/press\">Estilo y publicación</a>"

  msgid "<a href=\"/night/story\">The story</a>: its words, what is prepared for each nominee, live blog, pictures, house style, publication."
  msgstr "<a href=\"/night/story\">La crónica</a>: su texto, lo preparado para cada nominado, el directo, las imágenes, el estilo y la publicación."

  msgid "<a href=\"/results/story\">The story</a> <a href=\"/results/live\">As it happened</a> <a href=\"/results/feed.rss\">RSS</a> <a href=\"/results/feed.json\">JSON Feed</a> <a href=\"/results/winners.json\">JSON</a> <a href=\"/results/winners.csv\">CSV</a> <a href=\"/results/winners.txt\">Plain text</a>"
  msgstr "<a href=\"/results/story\">La crónica</a> <a href=\"/results/live\">Minuto a minuto</a> <a href=\"/results/feed.rss\">RSS</a> <a href=\"/results/feed.json\">JSON Feed</a> <a href=\"/results/winners.json\">JSON</a> <a href=\"/results/winners.csv\">CSV</a> <a href=\"/results/winners.txt\">Texto simple</a>"

  msgid "A comma before “and” in a list, in English"
  msgstr "En inglés, una coma antes de «and» en una lista"

  msgid "Accepting {1}, {2}"
  msgstr "Al recoger el premio {1}, {2}"

  msgid "After so many minutes"
  msgstr "Tras estos minutos"

  msgid "As it happened"
  msgstr "Minuto a minuto"

  msgid "As readers see it"
  msgstr "Como lo ven los lectores"

  msgid "At a set time"
  msgstr "A una hora fijada"

  msgid "At the reveal"
  msgstr "En el momento del anuncio"

  msgid "Before. Changed because: {1}"
  msgstr "Antes. Se cambió porque: {1}"

  msgid "Choose a style of each kind."
  msgstr "Elija un estilo de cada clase."

  msgid "Corrected: {1}"
  msgstr "Corregido: {1}"

  msgid "Credit"
  msgstr "Autoría"

  msgid "Dates, in English"
  msgstr "Fechas, en inglés"

  msgid "Each award, what was prepared of its winner, what is quoted from the speeches and every correction stand in it by themselves. Write what else happens; titles of works between asterisks."
  msgstr "Cada premio, lo preparado de su ganador, lo que se cita de los discursos y cada corrección aparecen por sí solos. Escriba lo demás que ocurra; los títulos de obras entre asteriscos."

  msgid "Edited by {1}, {2}."
  msgstr "Editado por {1}, {2}."

  msgid "Every category was put to the vote."
  msgstr "Todas las categorías se sometieron a votación."

  msgid "No category was put to the vote."
  msgstr "Ninguna categoría se sometió a votación."

  msgid "No award was given at the {1}."
  msgstr "No se entregó ningún premio en {1}."

  msgid "File <span class=\"hint\">PNG or JPEG, at most 5 MB</span>"
  msgstr "Archivo <span class=\"hint\">PNG o JPEG, como máximo 5 MB</span>"

  msgid "For {1} it went to {2}."
  msgstr "Por {1} fue para {2}."

  msgid "Headline"
  msgstr "Titular"

  msgid "Headline <span class=\"hint\">Titles of works between asterisks: *Title*</span>"
  msgstr "Titular <span class=\"hint\">Títulos de obras entre asteriscos: *Título*</span>"

  msgid "Headline, if it wins"
  msgstr "Titular, si gana"

  msgid "House style"
  msgstr "Estilo de la casa"

  msgid "House style and publication"
  msgstr "Estilo y publicación"

  msgid "How this was found"
  msgstr "Cómo se obtuvo este resultado"

  msgid "In short"
  msgstr "En breve"

  msgid "In words, for those who cannot see it"
  msgstr "En palabras, para quien no pueda verla"

  msgid "It also took {1}."
  msgstr "También se llevó {1}."

  msgid "It had {1} of {2} simulated votes still live in round {3} of the count."
  msgstr "Obtuvo {1} de {2} votos simulados aún vivos en la ronda {3} del recuento."

  msgid "It had {1} of {2} simulated votes."
  msgstr "Obtuvo {1} de {2} votos simulados."

  msgid "It had {1} of {2} votes still live in round {3} of the count."
  msgstr "Obtuvo {1} de {2} votos aún vivos en la ronda {3} del recuento."

  msgid "It had {1} of {2} votes."
  msgstr "Obtuvo {1} de {2} votos."

  msgid "It was a tie: {1} shared {2} at the {3} on {4}."
  msgstr "Fue un empate: {1} compartieron el premio {2} en {3} el {4}."

  msgid "Keep it<span class=\"vh\">: {{name}}</span>"
  msgstr "Guardar<span class=\"vh\">: {{name}}</span>"

  msgid "Keep the picture"
  msgstr "Guardar la imagen"

  msgid "Keep these words"
  msgstr "Guardar este texto"

  msgid "Language"
  msgstr "Idioma"

  msgid "Language and length"
  msgstr "Idioma y extensión"

  msgid "Let the record’s words stand"
  msgstr "Volver al texto del acta"

  msgid "Live blog"
  msgstr "Directo"

  msgid "Minutes"
  msgstr "Minutos"

  msgid "No Award won the vote for {1}."
  msgstr "En la votación de {1} ganó «sin premio»."

  msgid "No award was given for {1} at the {2} on {3}."
  msgstr "No se concedió el premio {1} en {2} el {3}."

  msgid "No envelope is open yet. The story is written from the record as they open; until then write for each nominee what will stand if it wins."
  msgstr "Aún no se ha abierto ningún sobre. La crónica se escribe a partir del acta a medida que se abren; hasta entonces escriba para cada nominado lo que valdrá si gana."

  msgid "No {1} at the {2}"
  msgstr "Sin premio {1} en {2}"

  msgid "Numbers"
  msgstr "Números"

  msgid "Paragraph, if it wins"
  msgstr "Párrafo, si gana"

  msgid "Pictures"
  msgstr "Imágenes"

  msgid "Post it"
  msgstr "Publicar"

  msgid "Prepared for each nominee"
  msgstr "Preparado para cada nominado"

  msgid "Publication"
  msgstr "Publicación"

  msgid "Published at the reveal."
  msgstr "Se publica en el momento del anuncio."

  msgid "Published at {1}."
  msgstr "Se publica el {1}."

  msgid "Results, story, live blog, feeds, record, API and webhooks follow it together. Stage, overlay and the audience’s screen are the show itself, and never wait."
  msgstr "Resultados, crónica, directo, canales, acta, API y webhooks lo siguen juntos. Escenario, sobreimpresión y pantalla del público son la gala misma y nunca esperan."

  msgid "Rights <span class=\"hint\">Handout, editorial use only</span>"
  msgstr "Derechos <span class=\"hint\">Cedida, solo uso editorial</span>"

  msgid "Say after how many minutes."
  msgstr "Diga tras cuántos minutos."

  msgid "Say at what time."
  msgstr "Diga a qué hora."

  msgid "Say when it becomes public."
  msgstr "Diga cuándo se hace público."

  msgid "Set the style"
  msgstr "Fijar el estilo"

  msgid "Set when"
  msgstr "Fijar cuándo"

  msgid "Shown until <span class=\"hint\">2026-12-31; empty: without an end</span>"
  msgstr "Se muestra hasta <span class=\"hint\">2026-12-31; vacío: sin fin</span>"

  msgid "Simulated."
  msgstr "Simulado."

  msgid "Standfirst"
  msgstr "Entradilla"

  msgid "Take it away<span class=\"vh\">: {{what}}</span>"
  msgstr "Retirarla<span class=\"vh\">: {{what}}</span>"

  msgid "Take over what matters by hand, or let the record’s words stand again."
  msgstr "Recoja a mano lo que importe o vuelva al texto del acta."

  msgid "Text"
  msgstr "Texto"

  msgid "Text <span class=\"hint\">An empty line between paragraphs</span>"
  msgstr "Texto <span class=\"hint\">Una línea vacía entre párrafos</span>"

  msgid "The award went to {1}."
  msgstr "El premio fue para {1}."

  msgid "The ceremony was held at the {1}."
  msgstr "La ceremonia se celebró en {1}."

  msgid "The latest of a film or a person stands on its page; the story has its own, or that of the film that won the first award."
  msgstr "La última de una película o una persona aparece en su página; la crónica tiene la suya, o la de la película que ganó el primer premio."

  msgid "The record says something else since"
  msgstr "Desde entonces el acta dice otra cosa"

  msgid "The story"
  msgstr "La crónica"

  msgid "The story’s own picture"
  msgstr "La imagen de la propia crónica"

  msgid "The whole story"
  msgstr "La crónica completa"

  msgid "The winners"
  msgstr "Los ganadores"

  msgid "Time, in the season’s zone"
  msgstr "Hora, en la zona de la temporada"

  msgid "Titles of works"
  msgstr "Títulos de obras"

  msgid "What happens"
  msgstr "Lo que ocurre"

  msgid "What it shows"
  msgstr "Lo que muestra"

  msgid "What was changed"
  msgstr "Lo que se cambió"

  msgid "Write of every nominee what will stand if it wins. At the reveal the winner’s words are used; the others are shown to nobody but this desk, then or later."
  msgstr "Escriba de cada nominado lo que valdrá si gana. En el anuncio se usa el texto del ganador; los demás no se muestran a nadie más que a esta mesa, ni entonces ni después."

  msgid "Written"
  msgstr "Escritos"

  msgid "a delay has 1 to 1440 minutes"
  msgstr "un retraso tiene de 1 a 1440 minutos"

  msgid "a picture has at most {1} MB"
  msgstr "una imagen tiene como máximo {1} MB"

  msgid "a picture is a PNG or JPEG file"
  msgstr "una imagen es un archivo PNG o JPEG"

  msgid "a picture needs its credit, its rights, and words for those who cannot see it"
  msgstr "una imagen necesita autoría, derechos y palabras para quien no pueda verla"

  msgid "a post has at most {1} letters"
  msgstr "una entrada tiene como máximo {1} letras"

  msgid "a rehearsal is running; the blog begins with the show"
  msgstr "hay un ensayo en marcha; el directo empieza con la gala"

  msgid "a story has at most {1} letters"
  msgstr "una crónica tiene como máximo {1} letras"

  msgid "a story needs a headline and a text"
  msgstr "una crónica necesita titular y texto"

  msgid "a tie"
  msgstr "un empate"

  msgid "always figures"
  msgstr "siempre cifras"

  msgid "an honorary award"
  msgstr "un premio de honor"

  msgid "and"
  msgstr "y"

  msgid "by {1}"
  msgstr "por {1}"

  msgid "corrected: “{1}” is now “{2}”"
  msgstr "corregido: «{1}» es ahora «{2}»"

  msgid "cost {1}"
  msgstr "costó {1}"

  msgid "decided, not voted"
  msgstr "decidido, no votado"

  msgid "headline and paragraph have at most {1} letters"
  msgstr "titular y párrafo tienen como máximo {1} letras"

  msgid "honorary, not voted"
  msgstr "de honor, no votado"

  msgid "in italics"
  msgstr "en cursiva"

  msgid "in quotation marks"
  msgstr "entre comillas"

  msgid "long"
  msgstr "larga"

  msgid "not awarded"
  msgstr "desierto"

  msgid "not put to the vote"
  msgstr "no sometido a votación"

  msgid "post of the live blog"
  msgstr "entrada del directo"

  msgid "say what the picture shows"
  msgstr "diga lo que muestra la imagen"

  msgid "short"
  msgstr "corta"

  msgid "somebody has corrected this post meanwhile; look at it and write again"
  msgstr "alguien ha corregido entretanto esta entrada; mírela y escriba de nuevo"

  msgid "special mention: {1}"
  msgstr "mención especial: {1}"

  msgid "until {1}"
  msgstr "hasta el {1}"

  msgid "was shot in {1}"
  msgstr "se rodó en {1}"

  msgid "words up to {1}"
  msgstr "palabras hasta {1}"

  msgid "write something first"
  msgstr "escriba algo primero"

  msgid "{1} Each envelope was committed to before the night. Anyone can recount: the record is signed with the key {2}."
  msgstr "{1} El contenido de cada sobre quedó fijado antes de la noche. Cualquiera puede recontar: el acta está firmada con la clave {2}."

  msgid "{1} for {2}"
  msgstr "{1} por {2}"

  msgid "{1} had a crew of about {2}"
  msgstr "{1} tuvo un equipo de unas {2} personas"

  msgid "{1} has changed this story meanwhile; look at it and write again"
  msgstr "{1} ha cambiado entretanto esta crónica; mírela y escriba de nuevo"

  msgid "{1} has written this meanwhile; look at it and write again"
  msgstr "{1} ha escrito esto entretanto; mírelo y escriba de nuevo"

  msgid "{1} leads the {2} with {3}"
  msgstr "{1} encabeza {2} con {3}"

  msgid "{1} said: “{2}”"
  msgstr "{1} dijo: «{2}»"

  msgid "{1} share {2}"
  msgstr "{1} comparten el premio {2}"

  msgid "{1} spoke."
  msgstr "{1} tomó la palabra."

  msgid "{1} was a tie, shared by {2}."
  msgstr "El premio {1} fue un empate, compartido por {2}."

  msgid "{1} was credited on {2}: {3}."
  msgstr "{1} figura en {2}: {3}."

  msgid "{1} was not awarded."
  msgstr "El premio {1} quedó desierto."

  msgid "{1} went to {2}."
  msgstr "El premio {1} fue para {2}."

  msgid "{1} wins {2}"
  msgstr "{1} gana el premio {2}"

  msgid "{1} wins {2} and {3} in all"
  msgstr "{1} gana el premio {2} y {3} en total"

  msgid "{1} with a crew of about {2}"
  msgstr "{1} con un equipo de unas {2} personas"

  msgid "{1} won {2} as the only nominee, and {3} of {4}"
  msgstr "{1} ganó el premio {2} como único nominado, y {3} de {4}"

  msgid "{1} won {2} at the {3} on {4}, as the only nominee, and took {5} from {6}."
  msgstr "{1} ganó el premio {2} en {3} el {4}, como único nominado, y se llevó {5} de {6}."

  msgid "{1} won {2} at the {3} on {4}, over {5}, and took {6} from {7}."
  msgstr "{1} ganó el premio {2} en {3} el {4}, por delante de {5}, y se llevó {6} de {7}."

  msgid "{1} won {2} from {3}"
  msgstr "{1} ganó {2} de {3}"

  msgid "{1} won {2} over {3}, and {4} of {5}"
  msgstr "{1} ganó el premio {2} por delante de {3}, y {4} de {5}"

  msgid "{1} · simulated"
  msgstr "{1} · simulado"

  msgid "{1}, by simulated ballots."
  msgstr "{1}, con papeletas simuladas."

  msgid "{1}, with {2} each, won nothing."
  msgstr "{1}, con {2} cada una, no ganaron nada."

  msgid "{1}, with {2}, won nothing."
  msgstr "{1}, con {2}, no ganó nada."

  msgid "{1}, {2} said."
  msgstr "{1}, según {2}."

  msgid "{1}, {2}, decided by {3}, was not awarded."
  msgstr "{1}, {2}, decidido por {3}, quedó desierto."

  msgid "{1}, {2}, decided by {3}, went to {4}."
  msgstr "{1}, {2}, decidido por {3}, fue para {4}."

  msgid "{1}, {2}, was not awarded."
  msgstr "{1}, {2}, quedó desierto."

  msgid "{1}, {2}, went to {3}."
  msgstr "{1}, {2}, fue para {3}."

  msgid "{1}: honours are shared out"
  msgstr "{1}: los premios se reparten"

  msgid "{1}: the winners"
  msgstr "{1}: los ganadores"

  msgid "“{1}” from {2}"
  msgstr "«{1}» de {2}"

  msgid "Round {1}: {2}, {3}"
  msgstr "Ronda {1}: {2}, {3}"

  msgid "{1} from {2} to {3}"
  msgstr "{1} de {2} a {3}"

  msgid "Where the votes went, round by round"
  msgstr "Adónde fueron los votos, ronda a ronda"

  msgid "Where the votes went"
  msgstr "Adónde fueron los votos"

  msgid "Streams of votes from round to round; the table has the same figures."
  msgstr "Corrientes de votos de ronda en ronda; la tabla tiene las mismas cifras."

  msgid "{1} category"
  msgid_plural "{1} categories"
  msgstr[0] "{1} categoría"
  msgstr[1] "{1} categorías"

  msgid "Of {1}, {2} was put to the vote."
  msgid_plural "Of {1}, {2} were put to the vote."
  msgstr[0] "De {1}, {2} se sometió a votación."
  msgstr[1] "De {1}, {2} se sometieron a votación."

  msgid "{1} award was given at the {2}, for {3}."
  msgid_plural "{1} awards were given at the {2}, for {3}."
  msgstr[0] "{1} premio se entregó en {2}, para {3}."
  msgstr[1] "{1} premios se entregaron en {2}, para {3}."

  msgid "{1} award was given at the {2}."
  msgid_plural "{1} awards were given at the {2}."
  msgstr[0] "{1} premio se entregó en {2}."
  msgstr[1] "{1} premios se entregaron en {2}."

  msgid "{1} hosted the ceremony."
  msgid_plural "{1} hosted the ceremony."
  msgstr[0] "{1} presentó la ceremonia."
  msgstr[1] "{1} presentaron la ceremonia."

  msgid "{1} hosted the ceremony at the {2}."
  msgid_plural "{1} hosted the ceremony at the {2}."
  msgstr[0] "{1} presentó la ceremonia en {2}."
  msgstr[1] "{1} presentaron la ceremonia en {2}."

  msgid "{1} award"
  msgid_plural "{1} awards"
  msgstr[0] "{1} premio"
  msgstr[1] "{1} premios"

  msgid "{1} other"
  msgid_plural "{1} others"
  msgstr[0] "otro"
  msgstr[1] "otros {1}"

  msgid "{1} dollar"
  msgid_plural "{1} dollars"
  msgstr[0] "{1} dólar"
  msgstr[1] "{1} dólares"

  msgid "{1} euro"
  msgid_plural "{1} euros"
  msgstr[0] "{1} euro"
  msgstr[1] "{1} euros"

  msgid "{1} pound"
  msgid_plural "{1} pounds"
  msgstr[0] "{1} libra"
  msgstr[1] "{1} libras"

  msgid "{1} billion"
  msgid_plural "{1} billion"
  msgstr[0] "mil millones de"
  msgstr[1] "{1} mil millones de"

  msgid "{1} million"
  msgid_plural "{1} million"
  msgstr[0] "{1} millón de"
  msgstr[1] "{1} millones de"

  msgid "Published {1} minute after each reveal."
  msgid_plural "Published {1} minutes after each reveal."
  msgstr[0] "Se publica {1} minuto después de cada anuncio."
  msgstr[1] "Se publica {1} minutos después de cada anuncio."

  msgid "The archive"
  msgstr "El archivo"

  msgid "Records and firsts"
  msgstr "Récords y primicias"

  msgid "A film, a person, a category or a year <span class=\"hint\">in any script, as far as you know it</span>"
  msgstr "Una película, una persona, una categoría o un año <span class=\"hint\">en cualquier escritura, hasta donde lo sepa</span>"

  msgid "The archive has nothing like that."
  msgstr "El archivo no tiene nada así."

  msgid "Ready questions"
  msgstr "Preguntas listas"

  msgid "The query"
  msgstr "La consulta"

  msgid "For <span class=\"hint\">{{.}}</span>"
  msgstr "Para <span class=\"hint\">{{.}}</span>"

  msgid "Found in the archive of the years before, each with the query that found it."
  msgstr "Hallados en el archivo de los años anteriores, cada uno con la consulta que lo halló."

  msgid "Say what to look for, as ?for=…, in at most 200 letters."
  msgstr "Diga qué buscar, como ?for=…, en 200 letras como máximo."

  msgid "Two winners where one is meant"
  msgstr "Dos ganadores donde se espera uno"

  msgid "More than two winners: several awards by design"
  msgstr "Más de dos ganadores: varios premios a propósito"

  msgid "Works with the most awards"
  msgstr "Obras con más premios"

  msgid "Works with the most nominations"
  msgstr "Obras con más nominaciones"

  msgid "Works with exactly so many awards"
  msgstr "Obras con exactamente tantos premios"

  msgid "Works that won all of three nominations or more"
  msgstr "Obras que ganaron todas sus nominaciones, tres o más"

  msgid "People with the most awards"
  msgstr "Personas con más premios"

  msgid "People with the most nominations"
  msgstr "Personas con más nominaciones"

  msgid "Who won an award first, and next"
  msgstr "Quién ganó un premio primero, y después"

  msgid "The only work with so many awards, of those with five or more"
  msgstr "La única obra con tantos premios, de las de cinco o más"

  msgid "Who won for directing and for writing in one night"
  msgstr "Quién ganó por dirección y por guion en una noche"

  msgid "Who was nominated four times or more in one year"
  msgstr "Quién fue nominado cuatro veces o más en un año"

  msgid "Who was nominated twice or more in one category of a year"
  msgstr "Quién fue nominado dos veces o más en una categoría de un año"

  msgid "Winners of a year or ceremony"
  msgstr "Ganadores de un año o ceremonia"

  msgid "All nominations of a work"
  msgstr "Todas las nominaciones de una obra"

  msgid "All nominations of a person"
  msgstr "Todas las nominaciones de una persona"

  msgid "All winners of an award"
  msgstr "Todos los ganadores de un premio"

  msgid "a number"
  msgstr "un número"

  msgid "an award"
  msgstr "un premio"

  msgid "a title, or a part of one"
  msgstr "un título, o una parte"

  msgid "a name, or a part of one"
  msgstr "un nombre, o una parte"

  msgid "an award, or a part of its name"
  msgstr "un premio, o una parte de su nombre"

  msgid "a year as written, or a number"
  msgstr "un año como se escribe, o un número"

  msgid "Ceremony"
  msgstr "Ceremonia"

  msgid "Year"
  msgstr "Año"

  msgid "Awards"
  msgstr "Premios"

  msgid "Winners"
  msgstr "Ganadores"

  msgid "Won"
  msgstr "Ganó"

  msgid "Details"
  msgstr "Detalles"

  msgid "No film had won {1} or more before {2}."
  msgstr "Ninguna película había ganado {1} o más antes que {2}."

  msgid "{1} is the {2} film to win {3} or more; the last before it was {4} of {5}."
  msgstr "{1} es la {2} película que gana {3} o más; la última antes fue {4}, de {5}."

  msgid "Nobody before {1} had won for directing and for writing in one night."
  msgstr "Nadie antes que {1} había ganado por dirección y por guion en una noche."

  msgid "{1} is the {2} person to win for directing and for writing in one night; the last before was {3}, of {4}."
  msgstr "{1} es la {2} persona que gana por dirección y por guion en una noche; la última antes fue {3}, de {4}."

  msgid "Nobody had won {1} in one night before {2}."
  msgstr "Nadie había ganado {1} en una noche antes que {2}."

  msgid "{1} won {2} in one night, as before only {3}; nobody has won more."
  msgstr "{1} ganó {2} en una noche, como antes solo {3}; nadie ha ganado más."

  msgid "{1} had had {2} in earlier years, and no award."
  msgstr "{1} había tenido {2} en años anteriores, y ningún premio."

  msgid "{1} had won {2} of {3} in earlier years."
  msgstr "{1} había ganado {2} de {3} en años anteriores."

  msgid "{1} envelope is open."
  msgid_plural "{1} envelopes are open."
  msgstr[0] "{1} sobre está abierto."
  msgstr[1] "{1} sobres están abiertos."

  msgid "Records and firsts of this night"
  msgstr "Récords y primicias de esta noche"

  msgid "Protests"
  msgstr "Reclamaciones"

  msgid "Say until when protests are taken."
  msgstr "Diga hasta cuándo se admiten reclamaciones."

  msgid "Say how it was decided."
  msgstr "Diga cómo se decidió."

  msgid "Protest by {1}, {2}: {3}"
  msgstr "Reclamación de {1}, {2}: {3}"

  msgid "Counted again, {1}: {2}"
  msgstr "Recontado, {1}: {2}"

  msgid "Upheld by {1}, {2}: {3}"
  msgstr "Estimada por {1}, {2}: {3}"

  msgid "Rejected by {1}, {2}: {3}"
  msgstr "Desestimada por {1}, {2}: {3}"

  msgid "Taken until {1}. Decided by {2}."
  msgstr "Se admiten hasta el {1}. Decide: {2}."

  msgid "Whoever lost may protest within the time set. The category is counted again from the ballots themselves and checked against log and commitment; grounds, count and decision stand in the public record and on the category’s page."
  msgstr "Quien perdió puede reclamar dentro del plazo fijado. La categoría se recuenta a partir de las propias papeletas y se coteja con el registro y el compromiso; motivos, recuento y decisión constan en el acta pública y en la página de la categoría."

  msgid "Window"
  msgstr "Plazo"

  msgid "Until <span class=\"hint\">in the season’s zone</span>"
  msgstr "Hasta <span class=\"hint\">en la zona de la temporada</span>"

  msgid "Who decides <span class=\"hint\">A committee or a person, named before there is a protest</span>"
  msgstr "Quién decide <span class=\"hint\">Un comité o una persona, nombrada antes de que haya una reclamación</span>"

  msgid "Set the window"
  msgstr "Fijar el plazo"

  msgid "Take a protest"
  msgstr "Admitir una reclamación"

  msgid "Who protests"
  msgstr "Quién reclama"

  msgid "Grounds"
  msgstr "Motivos"

  msgid "Take the protest"
  msgstr "Admitir la reclamación"

  msgid "Count again"
  msgstr "Recontar"

  msgid "Decision"
  msgstr "Decisión"

  msgid "Rejected"
  msgstr "Desestimada"

  msgid "Upheld"
  msgstr "Estimada"

  msgid "Keep the decision"
  msgstr "Guardar la decisión"

  msgid "<a href=\"/admin/protests\">Protests</a>: their window, a count anew, the decision."
  msgstr "<a href=\"/admin/protests\">Reclamaciones</a>: su plazo, un recuento, la decisión."

  msgid "say who decides"
  msgstr "diga quién decide"

  msgid "a protest is there already; window and decider stay as they were"
  msgstr "ya hay una reclamación; plazo y quien decide quedan como estaban"

  msgid "say who protests"
  msgstr "diga quién reclama"

  msgid "say on what grounds, in at most {1} letters"
  msgstr "diga por qué motivos, en {1} letras como máximo"

  msgid "no window for protests is set yet"
  msgstr "aún no se ha fijado un plazo para reclamaciones"

  msgid "protests were taken until {1}"
  msgstr "se admitieron reclamaciones hasta el {1}"

  msgid "this envelope is not open yet"
  msgstr "este sobre aún no está abierto"

  msgid "deciding this protest"
  msgstr "decidir esta reclamación"

  msgid "protest"
  msgstr "reclamación"

  msgid "Counted again, {1}: {2} ballot, the same result, and all as committed to."
  msgid_plural "Counted again, {1}: {2} ballots, the same result, and all as committed to."
  msgstr[0] "Recontado, {1}: {2} papeleta, el mismo resultado, y todo como se comprometió."
  msgstr[1] "Recontado, {1}: {2} papeletas, el mismo resultado, y todo como se comprometió."

  msgid "Screen"
  msgstr "Pantalla"

  msgid "The screen shows it now."
  msgstr "La pantalla ya lo muestra."

  msgid "Say what the screen shows."
  msgstr "Diga qué muestra la pantalla."

  msgid "No screen shows this code."
  msgstr "Ninguna pantalla muestra este código."

  msgid "Type this code on the page Screens, and say what is shown here."
  msgstr "Escriba este código en la página Pantallas y diga qué se muestra aquí."

  msgid "A screen in the venue that does not know the site’s certificate opens the plain address of the screens and shows six digits. It only looks on."
  msgstr "Una pantalla de la sala que no conoce el certificado del sitio abre la dirección simple de las pantallas y muestra seis cifras. Solo mira."

  msgid "Code on the screen"
  msgstr "Código en la pantalla"

  msgid "It shows"
  msgstr "Muestra"

  msgid "Pair it"
  msgstr "Emparejar"

  msgid "Pair a screen by its code"
  msgstr "Emparejar una pantalla por su código"

  msgid "{1} had never been nominated in an earlier year."
  msgid_plural "{1} had never been nominated in an earlier year."
  msgstr[0] "{1} no había tenido nominaciones en años anteriores."
  msgstr[1] "{1} no habían tenido nominaciones en años anteriores."

  msgid "no round of this season is the audience’s"
  msgstr "ninguna ronda de esta temporada es del público"

  msgid "the audience’s vote has opened; no more tickets can be made"
  msgstr "la votación del público está abierta; ya no se pueden hacer más entradas"

  msgid "there are 1 to {1} tickets"
  msgstr "hay de 1 a {1} entradas"

  msgid "no vote is open now"
  msgstr "ahora no hay ninguna votación abierta"

  msgid "this is no ticket’s code"
  msgstr "este no es el código de una entrada"

  msgid "a keyholder gives the key of the audience’s vote first, on the page Audience"
  msgstr "antes un custodio da la clave de la votación del público, en la página Público"

  msgid "its cue was called"
  msgstr "se dio su entrada"

  msgid "the audience has voted at this cue; it cannot be taken back"
  msgstr "el público ha votado en esta entrada; no se puede volver atrás"

  msgid "the audience’s vote is open; close it with GO first"
  msgstr "la votación del público está abierta; ciérrela antes con GO"

  msgid "Choose one first."
  msgstr "Elija primero uno."

  msgid "The audience’s vote"
  msgstr "La votación del público"

  msgid "Say how many."
  msgstr "Diga cuántas."

  msgid "<strong>Your vote is in.</strong> Until the vote closes you can send another; the last one counts."
  msgstr "<strong>Su voto está dentro.</strong> Hasta que se cierre la votación puede enviar otro; cuenta el último."

  msgid "Code on your ticket"
  msgstr "Código de su entrada"

  msgid "One of these"
  msgstr "Uno de estos"

  msgid "Cast my vote"
  msgstr "Emitir mi voto"

  msgid "No vote is open now. It opens when the stage says so; then load this page again."
  msgstr "Ahora no hay ninguna votación abierta. Se abre cuando lo diga el escenario; entonces vuelva a cargar esta página."

  msgid "At its cue GO opens the vote, with a code for telephones on the stage; GO again closes it, counts it, seals the card and asks for its key. Nobody sees a figure before."
  msgstr "En su momento GO abre la votación, con un código para teléfonos en el escenario; otro GO la cierra, la cuenta, cierra la tarjeta en su sobre y pide su clave. Nadie ve antes una cifra."

  msgid "Make codes for tickets <span class=\"hint\">A table to print from; the codes are shown this once</span>"
  msgstr "Hacer códigos para entradas <span class=\"hint\">Una tabla para imprimir; los códigos se muestran solo esta vez</span>"

  msgid "Make them"
  msgstr "Hacerlos"

  msgid "<span class=\"saved-word\">ready</span> The key is here until the site stops."
  msgstr "<span class=\"saved-word\">listo</span> La clave está aquí hasta que se detenga el sitio."

  msgid "<span class=\"unsaved-word\">open</span> Without its key the vote cannot be counted at its cue."
  msgstr "<span class=\"unsaved-word\">pendiente</span> Sin su clave la votación no se puede contar en su momento."

  msgid "Hold the key for the night"
  msgstr "Tener la clave para la noche"

  msgid "Code for telephones"
  msgstr "Código para teléfonos"

  msgid "<a href=\"/audience\">Vote now</a> <b data-since=\"{{since}}\" data-down=\"{{most}}\"></b>"
  msgstr "<a href=\"/audience\">Vote ahora</a> <b data-since=\"{{since}}\" data-down=\"{{most}}\"></b>"

  msgid "Open the audience’s vote"
  msgstr "Abrir la votación del público"

  msgid "Close the vote and open the envelope"
  msgstr "Cerrar la votación y abrir el sobre"

  msgid "<a href=\"/night/audience\">The audience’s vote</a>: tickets, and its key for the night."
  msgstr "<a href=\"/night/audience\">La votación del público</a>: entradas, y su clave para la noche."

  msgid "{1} ballot is in."
  msgid_plural "{1} ballots are in."
  msgstr[0] "Hay {1} papeleta."
  msgstr[1] "Hay {1} papeletas."

  msgid "{1} ticket has its code."
  msgid_plural "{1} tickets have their codes."
  msgstr[0] "{1} entrada tiene su código."
  msgstr[1] "{1} entradas tienen sus códigos."

  msgid "all places of this vote are taken"
  msgstr "todos los lugares de esta votación están ocupados"

  msgid "One ballot for each telephone. Nobody checks who holds it: whoever has two can send two."
  msgstr "Una papeleta por teléfono. Nadie comprueba quién lo tiene: quien tenga dos puede enviar dos."

  msgid "No round of this season is the audience’s. In the season’s file: <code>audience: {by: tickets, seconds: 60}</code> at a final of one category."
  msgstr "Ninguna ronda de esta temporada es del público. En el archivo de la temporada: <code>audience: {by: tickets, seconds: 60}</code> en una final de una categoría."

  msgid "the audience’s vote opens at its cue"
  msgstr "la votación del público se abre en su momento"

  msgid "the vote is closed; a keyholder gives its key on the page Audience"
  msgstr "la votación está cerrada; un custodio da su clave en la página Público"

  msgid "the audience’s vote is tied; a keyholder decides it on the page Keys"
  msgstr "la votación del público está empatada; un custodio lo decide en la página Claves"

  msgid "<span class=\"mark\">{{#isApart}}<span class=\"saved-word\">ready</span>{{/isApart}}{{^isApart}}<span class=\"quiet\">as set</span>{{/isApart}}</span>"
  msgstr "<span class=\"mark\">{{#isApart}}<span class=\"saved-word\">listo</span>{{/isApart}}{{^isApart}}<span class=\"quiet\">según se fijó</span>{{/isApart}}</span>"

  msgid "As it was heard"
  msgstr "Como se ha oído"

  msgid "Confirmed by {1}."
  msgstr "Confirmado por {1}."

  msgid "For the presenter, under a sign-in of their own."
  msgstr "Para quien presenta, con un acceso propio."

  msgid "Hold it against the card"
  msgstr "Compararlo con la tarjeta"

  msgid "I hold the envelope of {{category}}"
  msgstr "Tengo el sobre de {{category}}"

  msgid "No drill runs. It begins when somebody notes, on the caller’s desk or backstage, that another winner was read than is on the card."
  msgstr "No hay ningún protocolo en marcha. Empieza cuando alguien anota, en la mesa del regidor o entre bastidores, que se leyó a otro ganador que el de la tarjeta."

  msgid "Presenter and stage manager confirm on one screen, under one sign-in."
  msgstr "El presentador y el jefe de escena confirman en una sola pantalla, con un solo acceso."

  msgid "Presenter: confirmed by {1}."
  msgstr "Presentador: confirmado por {1}."

  msgid "Presenter: confirms under another sign-in, at /night/presenter."
  msgstr "Presentador: confirma con otro acceso, en /night/presenter."

  msgid "Read, as on the card: {1}."
  msgstr "Leído, como en la tarjeta: {1}."

  msgid "The presenter confirms under another sign-in than the stage manager."
  msgstr "El presentador confirma con otro acceso que el jefe de escena."

  msgid "The site cannot print the cards of {1}: ballots alone name the nominees."
  msgstr "El sitio no puede imprimir las tarjetas de {1}: solo las papeletas nombran a los nominados."

  msgid "The stage manager reads its code first."
  msgstr "Antes, el jefe de escena lee su código."

  msgid "Where the card says otherwise, all feeds stand still and the drill begins."
  msgstr "Si la tarjeta dice otra cosa, todos los canales se detienen y empieza el protocolo."

  msgid "Who was read?"
  msgstr "¿A quién se leyó?"

  msgid "You take the envelope of"
  msgstr "Usted recibe el sobre de"

  msgid "envelope cards print {{file}} --keys YOUR-KEY-FILE"
  msgstr "envelope cards print {{file}} --keys SU-ARCHIVO-DE-CLAVES"

  msgid "presenter"
  msgstr "presentador"

  msgid "{1} has confirmed already; somebody else confirms beside them"
  msgstr "{1} ya ha confirmado; tiene que confirmar además otra persona"

  msgid "{{#isApart}}One screen is enough{{/isApart}}{{^isApart}}Ask for two sign-ins{{/isApart}}"
  msgstr "{{#isApart}}Basta una pantalla{{/isApart}}{{^isApart}}Pedir dos accesos{{/isApart}}"

  msgid "{{#presenter}}Presenter: confirmed{{/presenter}}{{^presenter}}Presenter: I hold the envelope of {{category}}{{/presenter}}"
  msgstr "{{#presenter}}Presentador: confirmado{{/presenter}}{{^presenter}}Presentador: tengo el sobre de {{category}}{{/presenter}}"

  msgid "{{#stageManager}}Stage manager: confirmed{{/stageManager}}{{^stageManager}}Stage manager: I handed over {{category}}{{/stageManager}}"
  msgstr "{{#stageManager}}Jefe de escena: confirmado{{/stageManager}}{{^stageManager}}Jefe de escena: he entregado {{category}}{{/stageManager}}"

  msgid "{{.}} When the envelopes are sealed, take the file below and print a card for every name on your own machine:"
  msgstr "{{.}} Cuando los sobres estén sellados, tome el archivo de abajo e imprima en su propio equipo una tarjeta por cada nombre:"

  msgid "What it said before"
  msgstr "Lo que decía antes"

  msgid "Let these words stand again"
  msgstr "Dejar de nuevo estas palabras"

  msgid "{1}, {2}: the record’s words"
  msgstr "{1}, {2}: el texto del acta"

  msgid "The winners as announced."
  msgstr "Los ganadores según se anunciaron."

  msgid "Correction: “{1}” is “{2}”."
  msgstr "Corrección: «{1}» es «{2}»."

  msgid "Correction: another winner of {1} was read first; the right one was announced {2} second later."
  msgid_plural "Correction: another winner of {1} was read first; the right one was announced {2} seconds later."
  msgstr[0] "Corrección: primero se leyó a otro ganador de {1}; el verdadero se anunció {2} segundo después."
  msgstr[1] "Corrección: primero se leyó a otro ganador de {1}; el verdadero se anunció {2} segundos después."

  msgid "{1} is decided again, since a nominee was taken out: {2}"
  msgstr "{1} se decide de nuevo, porque se retiró a un nominado: {2}"

  msgid "Place {{number}}"
  msgstr "Puesto {{number}}"

  msgid "Put all of the tied in order, each once."
  msgstr "Ponga en orden a todos los empatados, cada uno una vez."

  msgid "Put all of them in order: whoever stands higher wins, or stays."
  msgstr "Póngalos todos en orden: quien esté más arriba gana, o sigue."

  msgid "The season was changed since this page was shown. Open the page again, and put your change into what stands there now; your text is below."
  msgstr "La temporada ha cambiado desde que se mostró esta página. Ábrala de nuevo y haga su cambio en lo que figura ahora; su texto está abajo."

  msgid "deciding this proposal"
  msgstr "decidir esta propuesta"

  msgid "every ballot of the log is in the box; nothing is to be put right"
  msgstr "todas las papeletas del registro están en la urna; no hay nada que corregir"

  msgid "sealing the envelope of {1}"
  msgstr "sellar el sobre de {1}"

  msgid "the log continues the one signed last; nothing was put back"
  msgstr "el registro continúa el último firmado; no se ha repuesto ninguna copia"

  msgid "what you may cast here changed while this ballot was on its way; look at your page, then cast again"
  msgstr "lo que puede votar aquí cambió mientras esta papeleta estaba en camino; mire su página y vote de nuevo"

  msgid "<span class=\"unsaved-word\">This publishes.</span> In this season everybody learns results at once: counting also opens every envelope, with the same key file, and results, feeds and record show the winners."
  msgstr "<span class=\"unsaved-word\">Esto publica.</span> En esta temporada todos conocen los resultados a la vez: al contar también se abren todos los sobres, con el mismo archivo de claves, y los resultados, los canales y el acta muestran a los ganadores."

  msgid "<span class=\"unsaved-word\">This publishes.</span> Opening it shows the winner to everybody at once: results, feeds, screens and record."
  msgstr "<span class=\"unsaved-word\">Esto publica.</span> Al abrirlo, todos ven al ganador de inmediato: resultados, canales, pantallas y acta."

  msgid "Appeals end by the clock <span class=\"hint\">in the season’s zone; it stands in the public journal</span>"
  msgstr "Las reclamaciones terminan por el reloj <span class=\"hint\">en la zona de la temporada; consta en el diario público</span>"

  msgid "Appeals end {1}."
  msgstr "Las reclamaciones terminan {1}."

  msgid "Appeals have ended. Nobody can lead a ballot back to its member any more."
  msgstr "Las reclamaciones han terminado. Ya nadie puede relacionar una papeleta con su miembro."

  msgid "End appeals: whose ballot is whose is erased for good"
  msgstr "Terminar las reclamaciones: se borra para siempre de quién es cada papeleta"

  msgid "End of appeals"
  msgstr "Fin de las reclamaciones"

  msgid "End sign-ins"
  msgstr "Cerrar sus sesiones"

  msgid "Nothing was changed. Try again in a minute; if it happens again, tell the office this number: {1}"
  msgstr "No se ha cambiado nada. Inténtelo de nuevo en un minuto; si vuelve a ocurrir, diga este número a la oficina: {1}"

  msgid "Or end them now; a second person approves it. Reason"
  msgstr "O termínelas ahora; una segunda persona lo aprueba. Motivo"

  msgid "Propose to end appeals"
  msgstr "Proponer el fin de las reclamaciones"

  msgid "Say when appeals end."
  msgstr "Diga cuándo terminan las reclamaciones."

  msgid "Set the time"
  msgstr "Fijar la hora"

  msgid "Somebody else changed it at the same moment. Load the page again and look."
  msgstr "Otra persona lo cambió en el mismo momento. Cargue de nuevo la página y mire."

  msgid "Somebody else takes you off the staff."
  msgstr "Otra persona le retira a usted del personal."

  msgid "Take off the staff"
  msgstr "Retirar del personal"

  msgid "The clock of the server jumped by {1} seconds. Nothing is opened, closed or reminded by the clock until it has been steady for ten minutes; by hand you can."
  msgstr "El reloj del servidor saltó {1} segundos. Nada se abre, se cierra ni se recuerda por el reloj hasta que lleve diez minutos estable; a mano sí puede."

  msgid "The receipt proves that your ballot is among those that are counted. It does not say what you chose. You may show it to anybody who checks the public record; show it to no auditor, and to nobody who works on the count: the auditor’s record has the ballot behind each receipt. Keep it now: nobody else has a copy."
  msgstr "El justificante prueba que su papeleta está entre las que se cuentan. No dice lo que eligió. Puede enseñarlo a quien compruebe el acta pública; no lo enseñe a ningún auditor ni a nadie que trabaje en el recuento: el acta del auditor tiene la papeleta que hay detrás de cada justificante. Guárdelo ahora: nadie más tiene una copia."

  msgid "The word is not the one that the terminal shows."
  msgstr "La palabra no es la que muestra el terminal."

  msgid "The word that the terminal shows <span class=\"hint\">only whoever started the site sees it</span>"
  msgstr "La palabra que muestra el terminal <span class=\"hint\">solo la ve quien puso en marcha el sitio</span>"

  msgid "Until appeals end no administrator gets the auditor’s record: with what the office has it would lead ballots back to their members. An auditor who is no administrator may have it."
  msgstr "Hasta que terminen las reclamaciones ningún administrador recibe el acta del auditor: con lo que tiene la oficina llevaría de las papeletas a sus miembros. Puede tenerla un auditor que no sea administrador."

  msgid "Until appeals end the office could, with an auditor’s record, lead a ballot back to its member, and can set ballots aside. Then links, codes, the casts in the journal, texts and times of mails are erased for good. Who has voted stays on the roll."
  msgstr "Hasta que terminen las reclamaciones la oficina podría, con un acta de auditor, relacionar una papeleta con su miembro, y puede apartar papeletas. Después se borran para siempre los vínculos, los códigos, las emisiones del diario y los textos y horas de los correos. Quién ha votado sigue en el censo."

  msgid "Your password{{#isSet}}, or the six digits of the app you have used until now{{/isSet}}"
  msgstr "Su contraseña{{#isSet}}, o las seis cifras de la aplicación que ha usado hasta ahora{{/isSet}}"

  msgid "a protest is not decided yet"
  msgstr "una protesta no está decidida todavía"

  msgid "somebody must stay who administers the season"
  msgstr "debe quedar alguien que administre la temporada"

  msgid "that time is over already"
  msgstr "esa hora ya ha pasado"

  msgid "the end of appeals"
  msgstr "el fin de las reclamaciones"

  msgid "type your password, or a code of the app that you have used until now"
  msgstr "escriba su contraseña, o un código de la aplicación que ha usado hasta ahora"

  msgid "whoever is new on the staff approves nothing for the first 24 hours"
  msgstr "quien es nuevo en el personal no aprueba nada durante las primeras 24 horas"

  msgid "{1} Each envelope was committed to before the night, and anyone can check that it held what was committed to: the record is signed with the key {2}. The ballots are not published."
  msgstr "{1} Cada sobre quedó comprometido antes de la noche, y cualquiera puede comprobar que contenía lo comprometido: el acta está firmada con la clave {2}. Las papeletas no se publican."

  msgid "{1} Each envelope was committed to before the night. Anyone can recount the categories whose ballots are published: the record is signed with the key {2}."
  msgstr "{1} Cada sobre quedó comprometido antes de la noche. Cualquiera puede recontar las categorías cuyas papeletas se publican: el acta está firmada con la clave {2}."

  msgid "Many ask for this at once. Try again in {1} second; nothing is lost."
  msgid_plural "Many ask for this at once. Try again in {1} seconds; nothing is lost."
  msgstr[0] "Muchos lo piden a la vez. Inténtelo de nuevo en {1} segundo; no se pierde nada."
  msgstr[1] "Muchos lo piden a la vez. Inténtelo de nuevo en {1} segundos; no se pierde nada."

  msgid "{1} error inside since the site started, at {2}; the server’s log has it as {3}."
  msgid_plural "{1} errors inside since the site started, the last at {2}; the server’s log has it as {3}."
  msgstr[0] "{1} error interno desde que se inició el sitio, {2}; el registro del servidor lo tiene como {3}."
  msgstr[1] "{1} errores internos desde que se inició el sitio, el último {2}; el registro del servidor lo tiene como {3}."
  """#
