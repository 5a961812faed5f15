<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv_SE">
<context>
    <name>ChainTrouble</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Rad %1: %2</translation>
    </message>
    <message>
        <source>A line that says: step NAME, and one with a method and an address</source>
        <translation>En rad med: step NAMN, och en med metod och adress</translation>
    </message>
    <message>
        <source>At most %1 steps, and 40 lines of a kind in each</source>
        <translation>Högst %1 steg, och 40 rader av ett slag i vart och ett</translation>
    </message>
    <message>
        <source>A step begins with: step NAME</source>
        <translation>Ett steg börjar med: step NAMN</translation>
    </message>
    <message>
        <source>The step “%1” has no line such as: GET https://…</source>
        <translation>Steget ”%1” har ingen rad som: GET https://…</translation>
    </message>
    <message>
        <source>A step makes one request; the next one begins with: step NAME</source>
        <translation>Ett steg gör ett anrop; nästa börjar med: step NAMN</translation>
    </message>
    <message>
        <source>Each step has a short name of its own</source>
        <translation>Varje steg har ett kort, eget namn</translation>
    </message>
    <message>
        <source>“%1” begins no line; known are step, GET and other methods, header, body, status, redirects, expect, refuse and take</source>
        <translation>”%1” börjar ingen rad; det som finns är step, GET och andra metoder, header, body, status, redirects, expect, refuse och take</translation>
    </message>
    <message>
        <source>A whole address with http:// or https://, without user and password</source>
        <translation>En hel adress med http:// eller https://, utan användare och lösenord</translation>
    </message>
    <message>
        <source>A header is written so: header Name: value</source>
        <translation>Ett huvud skrivs så: header Namn: värde</translation>
    </message>
    <message>
        <source>Statuses and ranges, such as 200-299,401</source>
        <translation>Statusar och intervall, till exempel 200-299,401</translation>
    </message>
    <message>
        <source>A regular expression between slashes, such as /Welcome/</source>
        <translation>Ett reguljärt uttryck mellan snedstreck, till exempel /Välkommen/</translation>
    </message>
    <message>
        <source>A path into the JSON, such as $.items[0].id</source>
        <translation>En sökväg i JSON, till exempel $.items[0].id</translation>
    </message>
    <message>
        <source>After the path stands nothing, /pattern/, or one of = != &lt; &lt;= &gt; &gt;= and a value</source>
        <translation>Efter sökvägen står inget, /mönster/, eller något av = != &lt; &lt;= &gt; &gt;= och ett värde</translation>
    </message>
    <message>
        <source>Either: redirects yes, or: redirects no</source>
        <translation>Antingen: redirects yes, eller: redirects no</translation>
    </message>
    <message>
        <source>A name of small letters, other than address, name, user, password and token</source>
        <translation>Ett namn med små bokstäver, men inte address, name, user, password eller token</translation>
    </message>
    <message>
        <source>Written so: take NAME from json $.path, from body /pattern/ or from header Name</source>
        <translation>Skrivs så: take NAMN from json $.sökväg, from body /mönster/ eller from header Namn</translation>
    </message>
    <message>
        <source>No step before has taken {%1}</source>
        <translation>Inget tidigare steg har tagit med {%1}</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>port %1: %2</source>
        <translation>port %1: %2</translation>
    </message>
    <message>
        <source>the engine is stopping</source>
        <translation>motorn stannar</translation>
    </message>
    <message>
        <source>the check went to the wrong probe</source>
        <translation>kontrollen hamnade hos fel avläsare</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>inget svar i tid</translation>
    </message>
    <message>
        <source>the poll never came back</source>
        <translation>avläsningen kom aldrig tillbaka</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>övervakas inte längre</translation>
    </message>
    <message>
        <source>credential %1 is missing</source>
        <translation>inloggning %1 saknas</translation>
    </message>
    <message>
        <source>%1: not a host name</source>
        <translation>%1: är inget värdnamn</translation>
    </message>
    <message>
        <source>%1: no such name</source>
        <translation>%1: namnet finns inte</translation>
    </message>
    <message>
        <source>%1: the name was not resolved in time</source>
        <translation>%1: namnet slogs inte upp i tid</translation>
    </message>
    <message>
        <source>%1: the name server does not answer</source>
        <translation>%1: namnservern svarar inte</translation>
    </message>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1: namnet har ingen adress</translation>
    </message>
    <message>
        <source>this user may not send ICMP echo requests. Let ordinary users ping: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; or install the package&apos;s serverdrift-icmp-helper with: setcap cap_net_raw+ep</source>
        <translation>den här användaren får inte skicka ping (ICMP). Låt vanliga användare pinga: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; eller installera paketets serverdrift-icmp-helper med: setcap cap_net_raw+ep</translation>
    </message>
    <message>
        <source>this user may not send ICMP echo requests. Let ordinary users ping: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; or let this one: adduser NAME %1 as root, then log in anew</source>
        <translation>den här användaren får inte skicka ping (ICMP). Låt vanliga användare pinga: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; eller låt just den här göra det: adduser NAMN %1 som root, och logga in på nytt</translation>
    </message>
    <message>
        <source>no echo request could be sent in time</source>
        <translation>ingen ping kunde skickas i tid</translation>
    </message>
    <message>
        <source>asked %1, but %2 answered</source>
        <translation>frågade %1, men %2 svarade</translation>
    </message>
    <message>
        <source>%1 of %2 lost</source>
        <translation>%1 av %2 tappade</translation>
    </message>
    <message>
        <source>shortest %1, longest %2</source>
        <translation>kortast %1, längst %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 säger: %2</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>nätet kan inte nås</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>värddatorn kan inte nås</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>adressen kan inte nås</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>ingen väg dit</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>paketet är för stort</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>spärrat av en brandvägg</translation>
    </message>
    <message>
        <source>destination unreachable (code %1)</source>
        <translation>målet kan inte nås (kod %1)</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>paketets livslängd tog slut på vägen</translation>
    </message>
    <message>
        <source>ICMP error %1, code %2</source>
        <translation>ICMP-fel %1, kod %2</translation>
    </message>
    <message>
        <source>port %1 took the connection and said nothing</source>
        <translation>port %1 tog emot anslutningen och sade inget</translation>
    </message>
    <message>
        <source>expected /%1/, got “%2”</source>
        <translation>väntade /%1/, fick ”%2”</translation>
    </message>
    <message>
        <source>no query of type %1 could be set up</source>
        <translation>det gick inte att ställa en fråga av typ %1</translation>
    </message>
    <message>
        <source>the answer breaks off or contradicts its own lengths</source>
        <translation>svaret tar slut för tidigt eller motsäger sina egna längder</translation>
    </message>
    <message>
        <source>the name server answers %1</source>
        <translation>namnservern svarar %1</translation>
    </message>
    <message>
        <source>no %1 record</source>
        <translation>ingen %1-post</translation>
    </message>
    <message>
        <source>missing: %1; got: %2</source>
        <translation>saknas: %1; fick: %2</translation>
    </message>
    <message>
        <source>not a URL to ask: %1</source>
        <translation>ingen adress att fråga: %1</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>status %1, väntade %2</translation>
    </message>
    <message>
        <source>status %1: the credentials were not accepted</source>
        <translation>status %1: inloggningen godtogs inte</translation>
    </message>
    <message>
        <source>header %1 is missing</source>
        <translation>HTTP-huvudet %1 saknas</translation>
    </message>
    <message>
        <source>header %1 does not match /%2/</source>
        <translation>HTTP-huvudet %1 stämmer inte med /%2/</translation>
    </message>
    <message>
        <source>the body does not match /%1/</source>
        <translation>sidans innehåll stämmer inte med /%1/</translation>
    </message>
    <message>
        <source>the body does not match /%1/ (bytes looked at: %2)</source>
        <translation>sidans innehåll stämmer inte med /%1/ (granskade byte: %2)</translation>
    </message>
    <message>
        <source>the body matches /%1/, which it must not</source>
        <translation>sidans innehåll stämmer med /%1/, vilket det inte får</translation>
    </message>
    <message>
        <source>more redirects than the limit of %1</source>
        <translation>fler omdirigeringar än gränsen %1</translation>
    </message>
    <message>
        <source>headers of more than %1</source>
        <translation>huvuden på mer än %1</translation>
    </message>
    <message>
        <source>cut: there was more</source>
        <translation>avkortat: det fanns mer</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>ingen anslutning i tid</translation>
    </message>
    <message>
        <source>connected, but no answer in time</source>
        <translation>anslutet, men inget svar i tid</translation>
    </message>
    <message>
        <source>the answer began, but did not end in time</source>
        <translation>svaret började, men tog inte slut i tid</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>anslutningen stängdes utan svar</translation>
    </message>
    <message>
        <source>the connection broke off before the answer&apos;s end</source>
        <translation>anslutningen bröts innan svaret var klart</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>svaret är inte HTTP</translation>
    </message>
    <message>
        <source>connected, but no TLS handshake in time</source>
        <translation>anslutet, men ingen TLS-handskakning i tid</translation>
    </message>
    <message>
        <source>no TLS connection could be set up</source>
        <translation>det gick inte att bereda en TLS-anslutning</translation>
    </message>
    <message>
        <source>the connection ended during the TLS handshake</source>
        <translation>anslutningen bröts under TLS-handskakningen</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>TLS-handskakning: %1</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>servern visade inget certifikat</translation>
    </message>
    <message>
        <source>%1; issued by %2</source>
        <translation>%1; utfärdat av %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>har gått ut</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>gäller inte ännu</translation>
    </message>
    <message>
        <source>wrong name: it is for %1, not for %2</source>
        <translation>fel namn: det gäller %1, inte %2</translation>
    </message>
    <message>
        <source>the certificate is not for %1</source>
        <translation>certifikatet gäller inte %1</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>självsignerat</translation>
    </message>
    <message>
        <source>the chain ends in a certificate that is not trusted here</source>
        <translation>kedjan slutar i ett certifikat som inte är betrott här</translation>
    </message>
    <message>
        <source>the issuer is unknown or the chain incomplete</source>
        <translation>utfärdaren är okänd eller kedjan ofullständig</translation>
    </message>
    <message>
        <source>connected, but no STARTTLS in time</source>
        <translation>anslutet, men ingen STARTTLS i tid</translation>
    </message>
    <message>
        <source>the connection ended before STARTTLS</source>
        <translation>anslutningen bröts före STARTTLS</translation>
    </message>
    <message>
        <source>no STARTTLS: %1</source>
        <translation>ingen STARTTLS: %1</translation>
    </message>
    <message>
        <source>the server does not offer it</source>
        <translation>servern erbjuder det inte</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>inte %1: %2</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>en rad utan slut</translation>
    </message>
    <message>
        <source>more bytes in the clear after the go-ahead</source>
        <translation>mer i klartext efter klartecknet</translation>
    </message>
    <message>
        <source>%1: no such plugin, or not executable</source>
        <translation>%1: kontrollprogrammet finns inte eller får inte köras</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>avslutades av signal %1</translation>
    </message>
    <message>
        <source>the plugin did not end in time and was killed</source>
        <translation>kontrollprogrammet blev inte klart i tid och avbröts</translation>
    </message>
    <message>
        <source>exit code %1: %2</source>
        <translation>slutkod %1: %2</translation>
    </message>
    <message>
        <source>performance data that can&apos;t be read: %1</source>
        <translation>prestandadata som inte går att läsa: %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <translation>utskriften kortades av</translation>
    </message>
    <message>
        <source>the plugin&apos;s limits: warning %1</source>
        <translation>kontrollprogrammets gränser: varning %1</translation>
    </message>
    <message>
        <source>the plugin&apos;s limits: critical %1</source>
        <translation>kontrollprogrammets gränser: fel %1</translation>
    </message>
    <message>
        <source>the plugin&apos;s limits: warning %1, critical %2</source>
        <translation>kontrollprogrammets gränser: varning %1, fel %2</translation>
    </message>
    <message>
        <source>the check has no SNMP plan</source>
        <translation>kontrollen har ingen SNMP-plan</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>inget svar från %1</translation>
    </message>
    <message>
        <source>the request does not fit into a packet</source>
        <translation>frågan ryms inte i ett paket</translation>
    </message>
    <message>
        <source>too many requests under way</source>
        <translation>för många frågor på väg</translation>
    </message>
    <message>
        <source>an answer of %1 octets is malformed: %2</source>
        <translation>ett svar på %1 oktetter är felaktigt: %2</translation>
    </message>
    <message>
        <source>the answer to the engine discovery is malformed: %1</source>
        <translation>svaret på frågan efter SNMP-motorn är felaktigt: %1</translation>
    </message>
    <message>
        <source>an answer came with another version or community</source>
        <translation>ett svar kom med annan version eller community</translation>
    </message>
    <message>
        <source>octets after the end of the answer: %1</source>
        <translation>oktetter efter svarets slut: %1</translation>
    </message>
    <message>
        <source>answered from %1 instead of %2</source>
        <translation>svarade från %1 i stället för %2</translation>
    </message>
    <message>
        <source>answered with a request-id that was not asked with</source>
        <translation>svarade med ett request-id som ingen frågade med</translation>
    </message>
    <message>
        <source>the device answers, but has nothing of what “%1” asks for</source>
        <translation>enheten svarar, men har inget av det som ”%1” frågar efter</translation>
    </message>
    <message>
        <source>objects in the answer: %1, asked for: %2</source>
        <translation>objekt i svaret: %1, efterfrågade: %2</translation>
    </message>
    <message>
        <source>answered with %1 where %2 was asked for</source>
        <translation>svarade med %1 på frågan om %2</translation>
    </message>
    <message>
        <source>the device refused: %1</source>
        <translation>enheten nekade: %1</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>tabell %1: %2</translation>
    </message>
    <message>
        <source>table %1 was not read in time</source>
        <translation>tabell %1 hann inte läsas i tid</translation>
    </message>
    <message>
        <source>table %1 loops: %2 came after %3</source>
        <translation>tabell %1 går runt: %2 kom efter %3</translation>
    </message>
    <message>
        <source>table %1 has more rows than the limit of %2: the rest is left out</source>
        <translation>tabell %1 har fler rader än gränsen %2: resten är utelämnad</translation>
    </message>
    <message>
        <source>table %1: %2 after %3</source>
        <translation>tabell %1: %2 efter %3</translation>
    </message>
    <message>
        <source>a length reaches beyond the packet</source>
        <translation>en längd går utanför paketet</translation>
    </message>
    <message>
        <source>a length in a form that SNMP does not allow</source>
        <translation>en längd i en form som SNMP inte tillåter</translation>
    </message>
    <message>
        <source>an unexpected type</source>
        <translation>en oväntad typ</translation>
    </message>
    <message>
        <source>a number without octets</source>
        <translation>ett tal utan oktetter</translation>
    </message>
    <message>
        <source>a number longer than its type</source>
        <translation>ett tal som är längre än sin typ</translation>
    </message>
    <message>
        <source>an object identifier that is none</source>
        <translation>en objektidentifierare som inte är någon</translation>
    </message>
    <message>
        <source>no SNMPv3 session to %1: %2</source>
        <translation>ingen SNMPv3-session mot %1: %2</translation>
    </message>
    <message>
        <source>%1: the request could not be sent</source>
        <translation>%1: frågan kunde inte skickas</translation>
    </message>
    <message>
        <source>SNMPv3 needs a user name</source>
        <translation>SNMPv3 kräver ett användarnamn</translation>
    </message>
    <message>
        <source>SNMPv3 has no privacy without authentication</source>
        <translation>SNMPv3 har ingen kryptering utan autentisering</translation>
    </message>
    <message>
        <source>unknown authentication protocol %1</source>
        <translation>okänt autentiseringsprotokoll %1</translation>
    </message>
    <message>
        <source>the authentication password is shorter than 8 characters</source>
        <translation>autentiseringslösenordet är kortare än 8 tecken</translation>
    </message>
    <message>
        <source>unknown privacy protocol %1</source>
        <translation>okänt krypteringsprotokoll %1</translation>
    </message>
    <message>
        <source>the privacy password is shorter than 8 characters</source>
        <translation>krypteringslösenordet är kortare än 8 tecken</translation>
    </message>
    <message>
        <source>%1 tells its engine, but leaves this request without an answer: the privacy password or protocol may be wrong</source>
        <translation>%1 uppger sin motor men lämnar frågan utan svar: krypteringslösenordet eller protokollet kan vara fel</translation>
    </message>
    <message>
        <source>%1 does not know the user “%2”</source>
        <translation>%1 känner inte till användaren ”%2”</translation>
    </message>
    <message>
        <source>%1 refuses the authentication password or protocol of “%2”</source>
        <translation>%1 godtar inte autentiseringslösenordet eller protokollet för ”%2”</translation>
    </message>
    <message>
        <source>%1 refuses the privacy password or protocol of “%2”</source>
        <translation>%1 godtar inte krypteringslösenordet eller protokollet för ”%2”</translation>
    </message>
    <message>
        <source>%1 does not offer “%2” this security level</source>
        <translation>%1 erbjuder inte ”%2” den här säkerhetsnivån</translation>
    </message>
    <message>
        <source>%1 and we can&apos;t agree on its clock (not in time window)</source>
        <translation>%1 och vi är oense om klockan (not in time window)</translation>
    </message>
    <message>
        <source>%1 answered with a report that is not understood</source>
        <translation>%1 svarade med en rapport som inte går att tolka</translation>
    </message>
    <message>
        <source>the device changes its SNMP engine from answer to answer</source>
        <translation>enheten byter SNMP-motor från svar till svar</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>anslutningen nekades</translation>
    </message>
    <message>
        <source>connection reset by the other side</source>
        <translation>anslutningen bröts av andra sidan</translation>
    </message>
    <message>
        <source>the other side has closed the connection</source>
        <translation>andra sidan har stängt anslutningen</translation>
    </message>
    <message>
        <source>no route to the host</source>
        <translation>ingen väg till värddatorn</translation>
    </message>
    <message>
        <source>not permitted on this machine</source>
        <translation>inte tillåtet på den här datorn</translation>
    </message>
    <message>
        <source>the page is not Prometheus text: %1</source>
        <translation>sidan är inte text för Prometheus: %1</translation>
    </message>
    <message>
        <source>lines that break the format: %1; the first is line %2 (%3)</source>
        <translation>rader som bryter mot formatet: %1; den första är rad %2 (%3)</translation>
    </message>
    <message>
        <source>more values than the limit of %1</source>
        <translation>fler värden än gränsen på %1</translation>
    </message>
    <message>
        <source>the page is larger than %1</source>
        <translation>sidan är större än %1</translation>
    </message>
    <message>
        <source>the page has nothing of what the baseline %1 reads</source>
        <translation>sidan har inget av det som baslinjen %1 läser</translation>
    </message>
    <message>
        <source>port %1 took the connection, but no answer in time</source>
        <translation>port %1 tog emot anslutningen, men svarade inte i tid</translation>
    </message>
    <message>
        <source>the connection ended before the answer&apos;s end</source>
        <translation>anslutningen bröts innan svaret var slut</translation>
    </message>
    <message>
        <source>not a UPS server: %1</source>
        <translation>ingen UPS-server: %1</translation>
    </message>
    <message>
        <source>the UPS server answers %1</source>
        <translation>UPS-servern svarar %1</translation>
    </message>
    <message>
        <source>the UPS server does not let us in: %1</source>
        <translation>UPS-servern släpper inte in oss: %1</translation>
    </message>
    <message>
        <source>the UPS server has had no news of its UPS: its data are stale</source>
        <translation>UPS-servern har inte hört av sin UPS: uppgifterna är inaktuella</translation>
    </message>
    <message>
        <source>the UPS server has no contact with its UPS driver</source>
        <translation>UPS-servern har ingen kontakt med UPS:ens drivrutin</translation>
    </message>
    <message>
        <source>the server has no UPS “%1”; it has: %2</source>
        <translation>servern har ingen UPS ”%1”; den har: %2</translation>
    </message>
    <message>
        <source>the server has no UPS</source>
        <translation>servern har ingen UPS</translation>
    </message>
    <message>
        <source>the server has several UPSes, and the check must name one: %1</source>
        <translation>servern har flera UPS:er, och kontrollen måste ange en av dem: %1</translation>
    </message>
    <message>
        <source>a line break in a name or password can&apos;t be sent to a UPS server</source>
        <translation>en radbrytning i namn eller lösenord kan inte skickas till en UPS-server</translation>
    </message>
    <message>
        <source>more variables than the limit of %1</source>
        <translation>fler variabler än gränsen på %1</translation>
    </message>
    <message>
        <source>the UPS tells nothing of what the baseline %1 reads</source>
        <translation>UPS:en anger inget av det som baslinjen %1 läser</translation>
    </message>
    <message>
        <source>there is no such baseline for this kind of check: “%1”</source>
        <translation>det finns ingen sådan baslinje för den här sortens kontroll: ”%1”</translation>
    </message>
    <message>
        <source>the baseline says nothing of Redfish</source>
        <translation>baslinjen säger inget om Redfish</translation>
    </message>
    <message>
        <source>%1: HTTP status %2</source>
        <translation>%1: HTTP-status %2</translation>
    </message>
    <message>
        <source>%1: not readable JSON: %2</source>
        <translation>%1: går inte att läsa som JSON: %2</translation>
    </message>
    <message>
        <source>%1 is longer than the limit of %2 bytes</source>
        <translation>%1 är längre än gränsen på %2 byte</translation>
    </message>
    <message>
        <source>more than a poll may read; resources that were read: %1</source>
        <translation>mer än en avläsning får läsa; resurser som lästes: %1</translation>
    </message>
    <message>
        <source>not read in time: %1 and what comes after it</source>
        <translation>hann inte läsas: %1 och det som kommer efter</translation>
    </message>
    <message>
        <source>%1 has more rows than the limit of “%2”: the rest is left out</source>
        <translation>%1 har fler rader än gränsen för ”%2”: resten är utelämnat</translation>
    </message>
    <message>
        <source>no session (HTTP status %1): signs on with every request instead</source>
        <translation>ingen session (HTTP-status %1): loggar i stället in med varje fråga</translation>
    </message>
    <message>
        <source>no place became free in time; programs at a time: %1</source>
        <translation>ingen plats blev ledig i tid; program samtidigt: %1</translation>
    </message>
    <message>
        <source>%1 is missing: it comes with the program</source>
        <translation>%1 saknas: det följer med programmet</translation>
    </message>
    <message>
        <source>%1 ended without an answer (%2)</source>
        <translation>%1 slutade utan svar (%2)</translation>
    </message>
    <message>
        <source>the check has no user: choose a credential, or let it in as guest</source>
        <translation>kontrollen har ingen användare: välj en inloggning, eller låt den gå in som gäst</translation>
    </message>
    <message>
        <source>the server did not take user and password: %1</source>
        <translation>servern godtog inte användare och lösenord: %1</translation>
    </message>
    <message>
        <source>the server took us for a guest: it does not know this user</source>
        <translation>servern släppte bara in oss som gäst: den känner inte användaren</translation>
    </message>
    <message>
        <source>the server speaks neither SMB 2 nor SMB 3</source>
        <translation>servern talar varken SMB 2 eller SMB 3</translation>
    </message>
    <message>
        <source>the server has no share “%1”</source>
        <translation>servern har ingen delad mapp ”%1”</translation>
    </message>
    <message>
        <source>the share can&apos;t be opened: %1</source>
        <translation>den delade mappen går inte att öppna: %1</translation>
    </message>
    <message>
        <source>the share has no folder “%1”</source>
        <translation>den delade mappen har ingen undermapp ”%1”</translation>
    </message>
    <message>
        <source>the folder can&apos;t be listed: %1</source>
        <translation>mappen går inte att lista: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 går inte att läsa: %2</translation>
    </message>
    <message>
        <source>no file can be written: %1</source>
        <translation>ingen fil går att skriva: %1</translation>
    </message>
    <message>
        <source>the file that was written can&apos;t be deleted: %1</source>
        <translation>filen som skrevs går inte att ta bort: %1</translation>
    </message>
    <message>
        <source>no sign-on to the share in time</source>
        <translation>ingen inloggning på den delade mappen i tid</translation>
    </message>
    <message>
        <source>signed on, but the folder was not listed in time</source>
        <translation>inloggad, men mappen listades inte i tid</translation>
    </message>
    <message>
        <source>listed, but the file was not read in time</source>
        <translation>mappen listad, men filen lästes inte i tid</translation>
    </message>
    <message>
        <source>listed, but no file was written in time</source>
        <translation>mappen listad, men ingen fil skrevs i tid</translation>
    </message>
    <message>
        <source>no file of the folder matches %1</source>
        <translation>ingen fil i mappen matchar %1</translation>
    </message>
    <message>
        <source>the chain of requests can&apos;t be read: line %1</source>
        <translation>anropskedjan går inte att läsa: rad %1</translation>
    </message>
    <message>
        <source>nothing in the answer for {%1}</source>
        <translation>inget i svaret för {%1}</translation>
    </message>
    <message>
        <source>the answer has no %1</source>
        <translation>svaret saknar %1</translation>
    </message>
    <message>
        <source>%1 should be %2, got “%3”</source>
        <translation>%1 ska vara %2, fick ”%3”</translation>
    </message>
    <message>
        <source>the registry does not tell when the registration ends</source>
        <translation>registret anger inte när registreringen går ut</translation>
    </message>
    <message>
        <source>the answer is not %1: %2</source>
        <translation>svaret är inte %1: %2</translation>
    </message>
    <message>
        <source>no trap has told of it for a while</source>
        <translation>ingen trapp har berättat om det på ett tag</translation>
    </message>
    <message>
        <source>polling tells of it now</source>
        <translation>pollningen visar det nu</translation>
    </message>
    <message>
        <source>left out by an adjustment</source>
        <translation>utesluten genom en anpassning</translation>
    </message>
    <message>
        <source>%1: the certificate of %2, SHA-256 %3</source>
        <translation>%1: certifikatet för %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>not the certificate that was accepted: that of %1, SHA-256 %2</source>
        <translation>inte det godtagna certifikatet utan det för %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>HTTP status %1, where WS-Management would say who it is</source>
        <translation>HTTP-status %1, där WS-Management skulle säga vem det är</translation>
    </message>
    <message>
        <source>not an answer of WS-Management: %1</source>
        <translation>inget svar från WS-Management: %1</translation>
    </message>
    <message>
        <source>another program has it already</source>
        <translation>ett annat program har den redan</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 kan inte skrivas: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 kan inte skrivas: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 kan inte läsas: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 kan inte läsas.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>%1 kan inte tas bort: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 är större än 64 MiB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Dela upp den.</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>är större än 4 MiB</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>filen finns inte</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>mappen kan inte skapas</translation>
    </message>
    <message>
        <source>the file got shorter while it was read</source>
        <translation>filen blev kortare medan den lästes</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>filen är avkapad</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Välj en annan plats för filen.</translation>
    </message>
    <message>
        <source>Give this user the right to write the data folder and the files in it.</source>
        <translation>Ge den här användaren rätt att skriva i datamappen och filerna i den.</translation>
    </message>
    <message>
        <source>Give this user the right to write the data folder and the files in it, or choose another with --data.</source>
        <translation>Ge den här användaren rätt att skriva i datamappen och filerna i den, eller välj en annan med --data.</translation>
    </message>
    <message>
        <source>See that this user may read the data folder.</source>
        <translation>Se till att den här användaren får läsa datamappen.</translation>
    </message>
    <message>
        <source>this user may not write here</source>
        <translation>den här användaren får inte skriva här</translation>
    </message>
    <message>
        <source>There is no data in %1.</source>
        <translation>Det finns inga data i %1.</translation>
    </message>
    <message>
        <source>Name the data folder with --data DIR, or take servers in with: serverdrift import FILE</source>
        <translation>Ange datamappen med --data MAPP, eller läs in servrar med: serverdrift import FIL</translation>
    </message>
    <message>
        <source>Name the data folder with --data.</source>
        <translation>Ange datamappen med --data.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made: %2.</source>
        <translation>Datamappen %1 kan inte skapas: %2.</translation>
    </message>
    <message>
        <source>Choose another with --data DIR.</source>
        <translation>Välj en annan med --data MAPP.</translation>
    </message>
    <message>
        <source>Choose another folder with --data DIR.</source>
        <translation>Välj en annan mapp med --data MAPP.</translation>
    </message>
    <message>
        <source>Check who owns the data folder, or choose another with --data DIR.</source>
        <translation>Se efter vem som äger datamappen, eller välj en annan med --data MAPP.</translation>
    </message>
    <message>
        <source>An engine already works on %1 (process %2).</source>
        <translation>En motor arbetar redan mot %1 (process %2).</translation>
    </message>
    <message>
        <source>Use that one, end it, or choose another folder with --data DIR.</source>
        <translation>Använd den, avsluta den eller välj en annan mapp med --data MAPP.</translation>
    </message>
    <message>
        <source>another engine or console writes this data folder</source>
        <translation>en annan motor eller konsol skriver i den här datamappen</translation>
    </message>
    <message>
        <source>End it first, or choose another folder with --data.</source>
        <translation>Avsluta den först, eller välj en annan mapp med --data.</translation>
    </message>
    <message>
        <source>this is not a database</source>
        <translation>det här är ingen databas</translation>
    </message>
    <message>
        <source>this is a database of another program or of another kind</source>
        <translation>det här är en databas från ett annat program eller av ett annat slag</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away.</source>
        <translation>Välj en annan datamapp, eller flytta undan filen.</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away; if it was one, restore a backup.</source>
        <translation>Välj en annan datamapp, eller flytta undan filen; om det var en databas, återställ en säkerhetskopia.</translation>
    </message>
    <message>
        <source>written by a newer version of the program (schema %1, this one knows %2)</source>
        <translation>skriven av en nyare version av programmet (schema %1, den här kan %2)</translation>
    </message>
    <message>
        <source>Install that version or a later one. Nothing was changed.</source>
        <translation>Installera den versionen eller en senare. Inget har ändrats.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, then restore the newest backup: serverdrift restore FILE.</source>
        <translation>Behåll en kopia av filen och återställ sedan den senaste säkerhetskopian: serverdrift restore FIL.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Återställ den senaste säkerhetskopian.</translation>
    </message>
    <message>
        <source>Run serverdrift check-data, and restore the newest backup if it finds more.</source>
        <translation>Kör serverdrift check-data, och återställ den senaste säkerhetskopian om det hittar mer.</translation>
    </message>
    <message>
        <source>the copy before the migration could not be named</source>
        <translation>kopian före uppgraderingen kunde inte få sitt namn</translation>
    </message>
    <message>
        <source>the transaction was rolled back underneath</source>
        <translation>transaktionen rullades tillbaka</translation>
    </message>
    <message>
        <source>journal row %1 can&apos;t be decoded</source>
        <translation>journalrad %1 går inte att avkoda</translation>
    </message>
    <message>
        <source>rollups of series %1 can&apos;t be decoded</source>
        <translation>sammanfattningar av serie %1 går inte att avkoda</translation>
    </message>
    <message>
        <source>%1 row (%2, %3) can&apos;t be decoded</source>
        <translation>%1, rad (%2, %3), går inte att avkoda</translation>
    </message>
    <message>
        <source>there is no series with number %1</source>
        <translation>det finns ingen serie med nummer %1</translation>
    </message>
    <message>
        <source>there is no service window with number %1</source>
        <translation>det finns inget servicefönster med nummer %1</translation>
    </message>
    <message>
        <source>there is none with number %1</source>
        <translation>det finns ingen med nummer %1</translation>
    </message>
    <message>
        <source>server %1 can&apos;t depend on server %2, which depends on it</source>
        <translation>server %1 kan inte bero på server %2, som beror på den</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>kontroll %1</translation>
    </message>
    <message>
        <source>stored override</source>
        <translation>lagrad anpassning</translation>
    </message>
    <message>
        <source>stored parameters</source>
        <translation>lagrade parametrar</translation>
    </message>
    <message>
        <source>what is stored is not JSON</source>
        <translation>det lagrade är inte JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a %2 that is not there (%3)</source>
        <translation>”%1” anger en %2 som inte finns (%3)</translation>
    </message>
    <message>
        <source>setting &quot;%1&quot;</source>
        <translation>inställning ”%1”</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>stopped; %1 was left as it was</source>
        <translation>avbrutet; %1 lämnades som den var</translation>
    </message>
    <message>
        <source>alarm %1 is not open</source>
        <translation>larm %1 är inte öppet</translation>
    </message>
    <message>
        <source>There is no open alarm %1.</source>
        <translation>Larm %1 är inte öppet.</translation>
    </message>
    <message>
        <source>serverdrift alarms lists them.</source>
        <translation>serverdrift alarms listar dem.</translation>
    </message>
    <message>
        <source>check %1 is not watched</source>
        <translation>kontroll %1 övervakas inte</translation>
    </message>
    <message>
        <source>check %1 is no longer watched</source>
        <translation>kontroll %1 övervakas inte längre</translation>
    </message>
    <message>
        <source>the engine stopped before this could be written</source>
        <translation>motorn stannade innan det här hann skrivas</translation>
    </message>
    <message>
        <source>Commands can&apos;t reach this engine: %1: %2.</source>
        <translation>Kommandon når inte den här motorn: %1: %2.</translation>
    </message>
    <message>
        <source>A data folder with a shorter path may help.</source>
        <translation>En datamapp med kortare sökväg kan hjälpa.</translation>
    </message>
    <message>
        <source>The engine of %1 does not answer: %2.</source>
        <translation>Motorn för %1 svarar inte: %2.</translation>
    </message>
    <message>
        <source>The engine of %1 took the request but did not answer: %2.</source>
        <translation>Motorn för %1 tog emot begäran men svarade inte: %2.</translation>
    </message>
    <message>
        <source>Filling the demo&apos;s data folder was stopped.</source>
        <translation>Demons datamapp fylldes inte färdigt: det avbröts.</translation>
    </message>
    <message>
        <source>%1 holds a store that no demo has made.</source>
        <translation>%1 innehåller data som ingen demo har skapat.</translation>
    </message>
    <message>
        <source>The demo estate did not start: %1.</source>
        <translation>Den simulerade driftmiljön startade inte: %1.</translation>
    </message>
    <message>
        <source>The demo estate did not get ready.</source>
        <translation>Den simulerade driftmiljön blev inte klar.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>De som finns: %1.</translation>
    </message>
    <message>
        <source>There is no credential &quot;%1&quot;.</source>
        <translation>Inloggningen ”%1” finns inte.</translation>
    </message>
    <message>
        <source>serverdrift credential list shows those that are.</source>
        <translation>serverdrift credential list visar dem som finns.</translation>
    </message>
    <message>
        <source>there is a credential named &quot;%1&quot; already</source>
        <translation>det finns redan en inloggning som heter ”%1”</translation>
    </message>
    <message>
        <source>there is no credential with number %1</source>
        <translation>det finns ingen inloggning med nummer %1</translation>
    </message>
    <message>
        <source>credential %1 has no &quot;%2&quot;</source>
        <translation>inloggning %1 saknar ”%2”</translation>
    </message>
    <message>
        <source>Set it in the credential&apos;s dialog or by --secrets.</source>
        <translation>Sätt det i inloggningens dialog eller med --secrets.</translation>
    </message>
    <message>
        <source>A credential needs a name.</source>
        <translation>En inloggning måste ha ett namn.</translation>
    </message>
    <message>
        <source>A credential has no field &quot;%1&quot;.</source>
        <translation>En inloggning har inget fält ”%1”.</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>Fälten är %1.</translation>
    </message>
    <message>
        <source>%1 may be read by others than its owner.</source>
        <translation>%1 får läsas av andra än ägaren.</translation>
    </message>
    <message>
        <source>Set its mode to 0600: chmod 600 %1</source>
        <translation>Sätt läget till 0600: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1, line %2 is not FIELD=VALUE.</source>
        <translation>%1, rad %2 är inte FÄLT=VÄRDE.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>Det finns ingen terminal att fråga på.</translation>
    </message>
    <message>
        <source>Give the secret with --secrets FILE or in the environment.</source>
        <translation>Ge hemligheten med --secrets FIL eller i miljön.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; of credential %2 does not open: it was sealed with another key or changed since.</source>
        <translation>Hemligheten ”%1” i inloggning %2 går inte att öppna: den förseglades med en annan nyckel eller har ändrats sedan dess.</translation>
    </message>
    <message>
        <source>Bring back the key it was sealed with, or set the secret again.</source>
        <translation>Ta tillbaka nyckeln som den förseglades med, eller sätt hemligheten på nytt.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>Det finns ingen nyckel än.</translation>
    </message>
    <message>
        <source>There is no key file %1.</source>
        <translation>Nyckelfilen %1 finns inte.</translation>
    </message>
    <message>
        <source>There is no place for a key here.</source>
        <translation>Det finns ingen plats för en nyckel här.</translation>
    </message>
    <message>
        <source>Name a file with --key-file.</source>
        <translation>Ange en fil med --key-file.</translation>
    </message>
    <message>
        <source>The key that this data folder&apos;s secrets are sealed with was not found. %1</source>
        <translation>Nyckeln som datamappens hemligheter är förseglade med hittades inte. %1</translation>
    </message>
    <message>
        <source>Name its file with --key-file, or unlock the keyring it is in.</source>
        <translation>Ange filen med --key-file, eller lås upp nyckelringen som den ligger i.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring did not answer within two minutes.</source>
        <translation>Skrivbordets nyckelring svarade inte inom två minuter.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry &quot;seal-key&quot; of serverdrift is not a key.</source>
        <translation>Nyckelringens post ”seal-key” för serverdrift är ingen nyckel.</translation>
    </message>
    <message>
        <source>Another process made a key for this data folder at the same time.</source>
        <translation>En annan process skapade samtidigt en nyckel för den här datamappen.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Försök igen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rad %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>rad %1, kolumn %2</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>filen är tom</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known and was left out</source>
        <translation>kolumnen ”%1” är okänd och utelämnades</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>kolumnen ”%1” finns två gånger</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>kolumnen ”%1” saknas</translation>
    </message>
    <message>
        <source>has %1 cells, the first line %2</source>
        <translation>har %1 celler, första raden %2</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>måste vara ja eller nej</translation>
    </message>
    <message>
        <source>a customer is missing</source>
        <translation>kunden saknas</translation>
    </message>
    <message>
        <source>a server&apos;s name is missing</source>
        <translation>serverns namn saknas</translation>
    </message>
    <message>
        <source>a name is longer than 253 characters</source>
        <translation>ett namn är längre än 253 tecken</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>”%1” är varken ett värdnamn eller en IP-adress</translation>
    </message>
    <message>
        <source>%1 has a server &quot;%2&quot; already</source>
        <translation>%1 har redan en server ”%2”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; as a parent would close a circle</source>
        <translation>”%1” som förälder skulle sluta en cirkel</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is not in the file</source>
        <translation>föräldern ”%1” finns inte i filen</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is a server of several customers</source>
        <translation>föräldern ”%1” är en server hos flera kunder</translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;.</source>
        <translation>Kunden ”%1” finns inte.</translation>
    </message>
    <message>
        <source>is no kind of check</source>
        <translation>är inget slag av kontroll</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>saknas</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>är okänt här</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>får inte vara tomt</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>måste vara en text</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>måste vara ett tal</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>måste vara en lista</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>måste vara ett objekt</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>måste vara en lista med texter</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>måste vara true eller false</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>måste vara något av %1</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>måste vara ett JSON-objekt</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>måste vara ett heltal från %1 till %2</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>måste vara minst %1</translation>
    </message>
    <message>
        <source>must be at most a week, in seconds</source>
        <translation>får vara högst en vecka, i sekunder</translation>
    </message>
    <message>
        <source>must be at most a year, in seconds</source>
        <translation>får vara högst ett år, i sekunder</translation>
    </message>
    <message>
        <source>must not be longer than the interval</source>
        <translation>får inte vara längre än intervallet</translation>
    </message>
    <message>
        <source>must be worse than the warning limit</source>
        <translation>måste vara värre än varningsgränsen</translation>
    </message>
    <message>
        <source>must not be more than ofSamples</source>
        <translation>får inte vara mer än ofSamples</translation>
    </message>
    <message>
        <source>a threshold needs a warning or an error limit</source>
        <translation>en tröskel måste ha en gräns för varning eller fel</translation>
    </message>
    <message>
        <source>needs a metric and a limit</source>
        <translation>måste ha ett mätvärde och en gräns</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1-kontroll</translation>
    </message>
    <message>
        <source>must be a list of [name, value]</source>
        <translation>måste vara en lista med [namn, värde]</translation>
    </message>
    <message>
        <source>is not a regular expression</source>
        <translation>är inget reguljärt uttryck</translation>
    </message>
    <message>
        <source>must be an absolute http or https URL</source>
        <translation>måste vara en fullständig http- eller https-URL</translation>
    </message>
    <message>
        <source>must not carry a user or password: use a credential</source>
        <translation>får inte innehålla användare eller lösenord: använd en inloggning</translation>
    </message>
    <message>
        <source>must be a method in capitals, such as GET</source>
        <translation>måste vara en metod med versaler, som GET</translation>
    </message>
    <message>
        <source>must be statuses and ranges, such as 200-299,401</source>
        <translation>måste vara statuskoder och intervall, som 200-299,401</translation>
    </message>
    <message>
        <source>must be empty or http://host:port</source>
        <translation>måste vara tomt eller http://värd:port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of check</source>
        <translation>”%1” är inget slag av kontroll</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>åtkomst nekad</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>är en mapp</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>är ingen mapp</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>finns redan</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>filsystemet är skrivskyddat</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>läs- eller skrivfel</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>anslutningen nekades</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>adressen används redan</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>åtgärden är inte tillåten</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>filnamnet är för långt</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>okänt fel</translation>
    </message>
    <message>
        <source>there is no %1 with number %2</source>
        <translation>det finns ingen %1 med nummer %2</translation>
    </message>
    <message>
        <source>no %1 with number %2 was removed</source>
        <translation>ingen %1 med nummer %2 har tagits bort</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a server that is not there (%2)</source>
        <translation>”%1” anger en server som inte finns (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leans on a %2 that was refused</source>
        <translation>”%1” hör till en %2 som avvisades</translation>
    </message>
    <message>
        <source>the dependency of server %1 on server %2</source>
        <translation>att server %1 beror på server %2</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>servicefönster</translation>
    </message>
    <message>
        <source>a dependency</source>
        <translation>ett beroende</translation>
    </message>
    <message>
        <source>customer &quot;%1&quot;</source>
        <translation>kunden ”%1”</translation>
    </message>
    <message>
        <source>server &quot;%1&quot;</source>
        <translation>servern ”%1”</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;</source>
        <translation>kontrollen ”%1”</translation>
    </message>
    <message>
        <source>service window &quot;%1&quot;</source>
        <translation>servicefönstret ”%1”</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>Ett citattecken öppnas men stängs inte.</translation>
    </message>
    <message>
        <source>The command is empty.</source>
        <translation>Kommandot är tomt.</translation>
    </message>
    <message>
        <source>The address begins with a dash and would be taken for an option.</source>
        <translation>Adressen börjar med ett bindestreck och skulle tas för en växel.</translation>
    </message>
    <message>
        <source>The name begins with a dash and would be taken for an option.</source>
        <translation>Namnet börjar med ett bindestreck och skulle tas för en växel.</translation>
    </message>
    <message>
        <source>{%1} stands for nothing.</source>
        <translation>{%1} står inte för något.</translation>
    </message>
    <message>
        <source>this is no backup</source>
        <translation>det här är ingen säkerhetskopia</translation>
    </message>
    <message>
        <source>Choose another place for the file, or make room.</source>
        <translation>Välj en annan plats för filen, eller skaffa utrymme.</translation>
    </message>
    <message>
        <source>Choose a file made by serverdrift backup.</source>
        <translation>Välj en fil som serverdrift backup har skrivit.</translation>
    </message>
    <message>
        <source>there is no manifest in it</source>
        <translation>det finns ingen innehållsförteckning i den</translation>
    </message>
    <message>
        <source>its manifest is of another kind</source>
        <translation>dess innehållsförteckning är av ett annat slag</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 saknas</translation>
    </message>
    <message>
        <source>%1 in it was changed or damaged</source>
        <translation>%1 i den har ändrats eller skadats</translation>
    </message>
    <message>
        <source>%1 in it is damaged: %2</source>
        <translation>%1 i den är skadad: %2</translation>
    </message>
    <message>
        <source>row %1 of %2 points at a row of %3 that is not there</source>
        <translation>rad %1 i %2 pekar på en rad i %3 som inte finns</translation>
    </message>
    <message>
        <source>%1 open alarms for one object: %2</source>
        <translation>%1 öppna larm för ett och samma objekt: %2</translation>
    </message>
    <message>
        <source>alarm %1 was closed before it opened</source>
        <translation>larm %1 avslutades innan det öppnades</translation>
    </message>
    <message>
        <source>the samples of series %1 in period %2 can&apos;t be decoded</source>
        <translation>mätvärdena i serie %1 för period %2 går inte att avkoda</translation>
    </message>
    <message>
        <source>the rollups of series %1 in month %2 can&apos;t be decoded</source>
        <translation>sammanfattningarna av serie %1 för månad %2 går inte att avkoda</translation>
    </message>
    <message>
        <source>the rollups of series %1 can&apos;t be decoded</source>
        <translation>sammanfattningarna av serie %1 går inte att avkoda</translation>
    </message>
    <message>
        <source>hour %1 of series %2 does not agree with its samples</source>
        <translation>timme %1 i serie %2 stämmer inte med mätvärdena</translation>
    </message>
    <message>
        <source>state spans of series %1 overlap at %2</source>
        <translation>tillståndstider i serie %1 överlappar vid %2</translation>
    </message>
    <message>
        <source>%1 series have samples but no name</source>
        <translation>%1 serier har mätvärden men inget namn</translation>
    </message>
    <message>
        <source>Another program holds the file. End it, or try again in a moment.</source>
        <translation>Ett annat program håller filen. Avsluta det, eller försök igen om en stund.</translation>
    </message>
    <message>
        <source>The disk refused. Look at the system&apos;s log, and keep a copy of the folder before anything else.</source>
        <translation>Disken svarade med fel. Se systemets logg, och spara en kopia av mappen innan något annat görs.</translation>
    </message>
    <message>
        <source>Make room on the disk; what waits is written as soon as there is some.</source>
        <translation>Skaffa utrymme på disken; det som väntar skrivs så snart det finns plats.</translation>
    </message>
    <message>
        <source>See that the data folder exists and that this user may write it.</source>
        <translation>Se till att datamappen finns och att den här användaren får skriva i den.</translation>
    </message>
    <message>
        <source>The file is no database of this program. Choose another data folder, or move the file away.</source>
        <translation>Filen är ingen databas för det här programmet. Välj en annan datamapp, eller flytta undan filen.</translation>
    </message>
    <message>
        <source>The engine does not know &quot;%1&quot;.</source>
        <translation>Motorn kan inte ”%1”.</translation>
    </message>
    <message>
        <source>Program and engine may be of different versions.</source>
        <translation>Programmet och motorn kan vara av olika versioner.</translation>
    </message>
    <message>
        <source>A window has to end after now.</source>
        <translation>Ett servicefönster måste sluta senare än nu.</translation>
    </message>
    <message>
        <source>Give a later time.</source>
        <translation>Ange en senare tid.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or name a key file with --key-file.</source>
        <translation>Lås upp nyckelringen, eller ange en nyckelfil med --key-file.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring gave no key of ours: it holds none or stays locked.</source>
        <translation>Skrivbordets nyckelring gav ingen nyckel: den har ingen eller är fortfarande låst.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1.</source>
        <translation>Skrivbordets nyckelring går inte att använda: %1.</translation>
    </message>
    <message>
        <source>it may be locked or missing</source>
        <translation>den kan vara låst eller saknas</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring was not asked: there is no desktop here.</source>
        <translation>Skrivbordets nyckelring tillfrågades inte: det finns inget skrivbord här.</translation>
    </message>
    <message>
        <source>%1 holds another key.</source>
        <translation>%1 innehåller en annan nyckel.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>Skrivbordets nyckelring</translation>
    </message>
    <message>
        <source>The key file %1 %2.</source>
        <translation>Nyckelfilen %1 %2.</translation>
    </message>
    <message>
        <source>can&apos;t be examined</source>
        <translation>går inte att undersöka</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>tillhör en annan användare</translation>
    </message>
    <message>
        <source>may be read by others</source>
        <translation>får läsas av andra</translation>
    </message>
    <message>
        <source>is not a key: it takes 32 bytes or 64 hex digits</source>
        <translation>är ingen nyckel: det ska vara 32 byte eller 64 hexadecimala siffror</translation>
    </message>
    <message>
        <source>No key has been looked for yet.</source>
        <translation>Ingen nyckel har sökts än.</translation>
    </message>
    <message>
        <source>%1 The key to the secrets is kept in %2 instead: without that file they do not open.</source>
        <translation>%1 Nyckeln till hemligheterna ligger i %2 i stället: utan den filen går de inte att öppna.</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>ett citattecken stängs aldrig</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>det står text efter ett avslutande citattecken</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>databasen är låst</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>diskfel</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>databasen eller disken är full</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>databasfilen är skadad</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>databasen är skrivskyddad</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>databasfilen går inte att öppna</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>filen är ingen databas</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;.</source>
        <translation>Det finns ingen server &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Of a removed server give the number: &quot;number&quot; in audit --json --text NAME.</source>
        <translation>För en borttagen server, ange numret: &quot;number&quot; i audit --json --text NAMN.</translation>
    </message>
    <message>
        <source>the change log lacks %1 of its lines</source>
        <translation>ändringsloggen saknar %1 av sina rader</translation>
    </message>
    <message>
        <source>line %1 of the change log can&apos;t be read</source>
        <translation>rad %1 i ändringsloggen kan inte läsas</translation>
    </message>
    <message>
        <source>the trigger %1 is missing: lines could be changed</source>
        <translation>utlösaren %1 saknas: rader skulle kunna ändras</translation>
    </message>
    <message>
        <source>A login is one word.</source>
        <translation>Ett inloggningsnamn är ett enda ord.</translation>
    </message>
    <message>
        <source>An operator needs a name, as alarms will show it.</source>
        <translation>En operatör behöver ett namn, så som larmen ska visa det.</translation>
    </message>
    <message>
        <source>An administrator sees all customers.</source>
        <translation>En administratör ser alla kunder.</translation>
    </message>
    <message>
        <source>An operator needs a password, or the desktop&apos;s sign-on.</source>
        <translation>En operatör behöver ett lösenord, eller skrivbordets inloggning.</translation>
    </message>
    <message>
        <source>There is an operator with the login &quot;%1&quot; already.</source>
        <translation>Det finns redan en operatör med inloggningsnamnet ”%1”.</translation>
    </message>
    <message>
        <source>There is an operator named &quot;%1&quot; already.</source>
        <translation>Det finns redan en operatör som heter ”%1”.</translation>
    </message>
    <message>
        <source>What each did is told by the name.</source>
        <translation>På namnet syns vem som gjort vad.</translation>
    </message>
    <message>
        <source>The first operator has to be an administrator.</source>
        <translation>Den första operatören måste vara administratör.</translation>
    </message>
    <message>
        <source>Nobody would be left who may change operators.</source>
        <translation>Då finns ingen kvar som får ändra operatörer.</translation>
    </message>
    <message>
        <source>Keep an administrator who can sign on.</source>
        <translation>Behåll en administratör som kan logga in.</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>Ett lösenord behöver minst %1 tecken.</translation>
    </message>
    <message>
        <source>The password could not be turned into a hash.</source>
        <translation>Lösenordet kunde inte göras om till en kontrollsumma.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>Inloggningsnamnet eller lösenordet är fel.</translation>
    </message>
    <message>
        <source>After wrong passwords the next is looked at a little later.</source>
        <translation>Efter felaktiga lösenord prövas nästa lite senare.</translation>
    </message>
    <message>
        <source>The console is locked.</source>
        <translation>Konsolen är låst.</translation>
    </message>
    <message>
        <source>Nobody is signed on.</source>
        <translation>Ingen är inloggad.</translation>
    </message>
    <message>
        <source>Your role does not allow that.</source>
        <translation>Det får du inte göra i din roll.</translation>
    </message>
    <message>
        <source>That belongs to a customer who is not yours.</source>
        <translation>Det hör till en kund som inte är din.</translation>
    </message>
    <message>
        <source>the audit lacks %1 of its lines</source>
        <translation>revisionsloggen saknar %1 av sina rader</translation>
    </message>
    <message>
        <source>line %1 of the audit can&apos;t be read</source>
        <translation>rad %1 i revisionsloggen går inte att läsa</translation>
    </message>
    <message>
        <source>There is no operator &quot;%1&quot;.</source>
        <translation>Det finns ingen operatör ”%1”.</translation>
    </message>
    <message>
        <source>serverdrift operators lists them.</source>
        <translation>serverdrift operators räknar upp dem.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De två lösenorden är inte lika.</translation>
    </message>
    <message>
        <source>There is no baseline &quot;%1&quot; for this.</source>
        <translation>Det finns ingen baslinje &quot;%1&quot; för detta.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>Det finns redan en fil med det namnet.</translation>
    </message>
    <message>
        <source>No address is named.</source>
        <translation>Ingen adress är angiven.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>”%1” är ingen IP-adress.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>”%1” slutar innan det börjar.</translation>
    </message>
    <message>
        <source>The prefix of “%1” is a number from 0 to %2.</source>
        <translation>Prefixet i ”%1” är ett tal från 0 till %2.</translation>
    </message>
    <message>
        <source>These are more than %1 addresses.</source>
        <translation>Det är mer än %1 adresser.</translation>
    </message>
    <message>
        <source>Search a part of them at a time.</source>
        <translation>Sök av en del i taget.</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>måste vara ett värdnamn eller en IP-adress</translation>
    </message>
    <message>
        <source>The chart set was removed meanwhile.</source>
        <translation>Diagramsetet har tagits bort under tiden.</translation>
    </message>
    <message>
        <source>%1 has changed the chart set meanwhile.</source>
        <translation>%1 har ändrat diagramsetet under tiden.</translation>
    </message>
    <message>
        <source>A chart set needs a name of at most %1 characters.</source>
        <translation>Ett diagramset behöver ett namn på högst %1 tecken.</translation>
    </message>
    <message>
        <source>There are no charts to save.</source>
        <translation>Det finns inga diagram att spara.</translation>
    </message>
    <message>
        <source>There is a chart set named &quot;%1&quot; already.</source>
        <translation>Det finns redan ett diagramset med namnet ”%1”.</translation>
    </message>
    <message>
        <source>There are %1 chart sets for these servers already.</source>
        <translation>Det finns redan %1 diagramset för de här servrarna.</translation>
    </message>
    <message>
        <source>Remove one that nobody uses.</source>
        <translation>Ta bort ett som ingen använder.</translation>
    </message>
    <message>
        <source>What is for all customers is not yours to change.</source>
        <translation>Det som gäller alla kunder får du inte ändra.</translation>
    </message>
    <message>
        <source>chart set</source>
        <translation>diagramset</translation>
    </message>
    <message>
        <source>An adjustment is for a customer, a tag or one server.</source>
        <translation>En anpassning gäller en kund, en tagg eller en server.</translation>
    </message>
    <message>
        <source>An adjustment needs a metric.</source>
        <translation>En anpassning måste gälla ett mätvärde.</translation>
    </message>
    <message>
        <source>Write why: the next one will ask.</source>
        <translation>Skriv varför: nästa person undrar.</translation>
    </message>
    <message>
        <source>Nothing is to be other than below.</source>
        <translation>Inget är annorlunda än i lagren under.</translation>
    </message>
    <message>
        <source>The limit of Error must be worse than that of Warning.</source>
        <translation>Gränsen för Fel måste vara sämre än den för Varning.</translation>
    </message>
    <message>
        <source>That is adjusted already at this layer.</source>
        <translation>Det är redan anpassat i det här lagret.</translation>
    </message>
    <message>
        <source>Change what is there.</source>
        <translation>Ändra den anpassning som finns.</translation>
    </message>
    <message>
        <source>The adjustment is no longer there.</source>
        <translation>Anpassningen finns inte längre.</translation>
    </message>
    <message>
        <source>Somebody has reset it.</source>
        <translation>Någon har återställt den.</translation>
    </message>
    <message>
        <source>%1 has changed the adjustment meanwhile.</source>
        <translation>%1 har ändrat anpassningen under tiden.</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>anpassning</translation>
    </message>
    <message>
        <source>Look at what it says now.</source>
        <translation>Se vad den säger nu.</translation>
    </message>
    <message>
        <source>serverdrift baselines lists them.</source>
        <translation>serverdrift baselines listar dem.</translation>
    </message>
    <message>
        <source>Of the baseline &quot;%1&quot; there is no edition &quot;%2&quot;.</source>
        <translation>Av baslinjen ”%1” finns ingen utgåva ”%2”.</translation>
    </message>
    <message>
        <source>Editions are in-force, waiting, former and shipped, where there are such.</source>
        <translation>Utgåvorna är in-force, waiting, former och shipped, där de finns.</translation>
    </message>
    <message>
        <source>There is no such edition of that baseline any more.</source>
        <translation>Den utgåvan av baslinjen finns inte längre.</translation>
    </message>
    <message>
        <source>Look at what there is now.</source>
        <translation>Se vad som finns nu.</translation>
    </message>
    <message>
        <source>What is in force stays so.</source>
        <translation>Det som gäller fortsätter att gälla.</translation>
    </message>
    <message>
        <source>%1 has put another edition in force meanwhile.</source>
        <translation>%1 har satt en annan utgåva i kraft under tiden.</translation>
    </message>
    <message>
        <source>Look at what is in force now.</source>
        <translation>Se vad som gäller nu.</translation>
    </message>
    <message>
        <source>There is no baseline &quot;%1&quot;.</source>
        <translation>Det finns ingen baslinje ”%1”.</translation>
    </message>
    <message>
        <source>Write ping, snmp, snmp:BASELINE, snmpv3, https://…, tcp:PORT, tls:PORT, dns:NAME, plugin:COMMAND, prometheus:URL, nut, nut:UPS, redfish, redfish:BASELINE, smb:SHARE, statuspage:URL, domain:NAME or winrm.</source>
        <translation>Skriv ping, snmp, snmp:BASLINJE, snmpv3, https://…, tcp:PORT, tls:PORT, dns:NAMN, plugin:KOMMANDO, prometheus:URL, nut, nut:UPS, redfish, redfish:BASLINJE, smb:MAPP, statuspage:URL, domain:NAMN eller winrm.</translation>
    </message>
    <message>
        <source>Use icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut, redfish, smb, chain, statuspage, domain or wsman.</source>
        <translation>Använd icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut, redfish, smb, chain, statuspage, domain eller wsman.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>En port är ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the file</source>
        <translation>”%1” finns inte i filen</translation>
    </message>
    <message>
        <source>must be charts with series</source>
        <translation>måste vara diagram med serier</translation>
    </message>
</context>
<context>
    <name>MetricNames</name>
    <message>
        <source>DNS answer time</source>
        <translation>DNS-svarstid</translation>
    </message>
    <message>
        <source>Web response time</source>
        <translation>Webbsvarstid</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Webbstatus</translation>
    </message>
    <message>
        <source>Fan %1</source>
        <translation>Fläkt %1</translation>
    </message>
    <message>
        <source>Interface %1, load in</source>
        <translation>Gränssnitt %1, belastning in</translation>
    </message>
    <message>
        <source>Interface %1, load out</source>
        <translation>Gränssnitt %1, belastning ut</translation>
    </message>
    <message>
        <source>Hardware %1</source>
        <translation>Hårdvara %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperatur %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Kontroll %1</translation>
    </message>
    <message>
        <source>Network of the console</source>
        <translation>Konsolens nät</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS-svar</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volym %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ledigt</translation>
    </message>
    <message>
        <source>Web page size</source>
        <translation>Webbsidans storlek</translation>
    </message>
    <message>
        <source>Web, time for %1</source>
        <translation>Webb, tid för %1</translation>
    </message>
    <message>
        <source>Ping loss</source>
        <translation>Pingförlust</translation>
    </message>
    <message>
        <source>Ping time</source>
        <translation>Pingtid</translation>
    </message>
    <message>
        <source>Committed memory</source>
        <translation>Reserverat minne</translation>
    </message>
    <message>
        <source>used</source>
        <translation>använt</translation>
    </message>
    <message>
        <source>Interface %1, link</source>
        <translation>Gränssnitt %1, länk</translation>
    </message>
    <message>
        <source>Check program %1</source>
        <translation>Kontrollprogram %1</translation>
    </message>
    <message>
        <source>TCP greeting %1</source>
        <translation>TCP-hälsning %1</translation>
    </message>
    <message>
        <source>TCP connection time</source>
        <translation>TCP-uppkopplingstid</translation>
    </message>
    <message>
        <source>Certificate chain %1</source>
        <translation>Certifikatkedja %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certifikat %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>kvar</translation>
    </message>
    <message>
        <source>TLS handshake time</source>
        <translation>TLS-handskakningstid</translation>
    </message>
    <message>
        <source>Load, 15 min</source>
        <translation>Last, 15 min</translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation>Last, 1 min</translation>
    </message>
    <message>
        <source>Load, 5 min</source>
        <translation>Last, 5 min</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processorer</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Volume %1, used</source>
        <translation>Volym %1, använt</translation>
    </message>
    <message>
        <source>Memory, installed</source>
        <translation>Minne, installerat</translation>
    </message>
    <message>
        <source>Memory, used</source>
        <translation>Minne, använt</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Interface %1, errors in</source>
        <translation>Gränssnitt %1, fel in</translation>
    </message>
    <message>
        <source>Interface %1, errors out</source>
        <translation>Gränssnitt %1, fel ut</translation>
    </message>
    <message>
        <source>Interface %1, in</source>
        <translation>Gränssnitt %1, in</translation>
    </message>
    <message>
        <source>Interface %1, out</source>
        <translation>Gränssnitt %1, ut</translation>
    </message>
    <message>
        <source>Swap %1, used</source>
        <translation>Växlingsfil %1, använt</translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation>Växlingsfil %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processer</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Tid sedan start</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>namnuppslagning</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>anslutning</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-handskakning</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>första svarsbyte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>överföring</translation>
    </message>
    <message>
        <source>(whole chain)</source>
        <translation>(hela kedjan)</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Batteri %1</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>laddning</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tid kvar</translation>
    </message>
    <message>
        <source>Array cache %1</source>
        <translation>Cacheminne %1</translation>
    </message>
    <message>
        <source>Current %1</source>
        <translation>Ström %1</translation>
    </message>
    <message>
        <source>Intrusion %1</source>
        <translation>Intrång %1</translation>
    </message>
    <message>
        <source>Logical drive %1</source>
        <translation>Logisk disk %1</translation>
    </message>
    <message>
        <source>SMART %1</source>
        <translation>SMART %1</translation>
    </message>
    <message>
        <source>Disk %1</source>
        <translation>Disk %1</translation>
    </message>
    <message>
        <source>Wear %1</source>
        <translation>Slitage %1</translation>
    </message>
    <message>
        <source>Power %1</source>
        <translation>Effekt %1</translation>
    </message>
    <message>
        <source>Power state %1</source>
        <translation>Strömläge %1</translation>
    </message>
    <message>
        <source>Redundancy %1</source>
        <translation>Redundans %1</translation>
    </message>
    <message>
        <source>PSU %1</source>
        <translation>Nätaggregat %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>last</translation>
    </message>
    <message>
        <source>Temperature %1, level</source>
        <translation>Temperatur %1, nivå</translation>
    </message>
    <message>
        <source>Voltage %1</source>
        <translation>Spänning %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Kontakt %1</translation>
    </message>
    <message>
        <source>Writes left %1</source>
        <translation>Skrivningar kvar %1</translation>
    </message>
    <message>
        <source>Virtual machine %1</source>
        <translation>Virtuell maskin %1</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Luftfuktighet %1</translation>
    </message>
    <message>
        <source>Sensor %1, contact</source>
        <translation>Givare %1, kontakt</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Tjänst %1</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Uppdatering %1</translation>
    </message>
    <message>
        <source>UPS alarm %1</source>
        <translation>UPS-larm %1</translation>
    </message>
    <message>
        <source>UPS alarms</source>
        <translation>UPS-larm</translation>
    </message>
    <message>
        <source>Battery, replacement</source>
        <translation>Batteri, byte</translation>
    </message>
    <message>
        <source>Frequency %1</source>
        <translation>Frekvens %1</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Last %1</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>Tid på batteri</translation>
    </message>
    <message>
        <source>Power source</source>
        <translation>Strömkälla</translation>
    </message>
    <message>
        <source>Battery test</source>
        <translation>Batteritest</translation>
    </message>
    <message>
        <source>Directory, time to sign on</source>
        <translation>Katalog, tid att logga in</translation>
    </message>
    <message>
        <source>Directory, replications waiting</source>
        <translation>Katalog, väntande replikeringar</translation>
    </message>
    <message>
        <source>Directory, objects left to replicate</source>
        <translation>Katalog, objekt kvar att replikera</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>Klockan går fel med</translation>
    </message>
    <message>
        <source>CPU, interrupts</source>
        <translation>CPU, avbrott</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU, systemet</translation>
    </message>
    <message>
        <source>CPU, threads waiting</source>
        <translation>CPU, väntande trådar</translation>
    </message>
    <message>
        <source>CPU queue, share of its limit</source>
        <translation>CPU-kö, andel av gränsen</translation>
    </message>
    <message>
        <source>DHCP scope %1</source>
        <translation>DHCP-omfång %1</translation>
    </message>
    <message>
        <source>Disk %1, busy</source>
        <translation>Disk %1, upptagen</translation>
    </message>
    <message>
        <source>Disk %1, queue</source>
        <translation>Disk %1, kö</translation>
    </message>
    <message>
        <source>Exchange, directory read %1</source>
        <translation>Exchange, kataloguppslag %1</translation>
    </message>
    <message>
        <source>Exchange, directory search %1</source>
        <translation>Exchange, katalogsökning %1</translation>
    </message>
    <message>
        <source>Exchange, RPC time</source>
        <translation>Exchange, RPC-tid</translation>
    </message>
    <message>
        <source>Exchange, RPC requests</source>
        <translation>Exchange, RPC-anrop</translation>
    </message>
    <message>
        <source>Inodes %1</source>
        <translation>Inoder %1</translation>
    </message>
    <message>
        <source>Hyper-V, critical machines</source>
        <translation>Hyper-V, kritiska maskiner</translation>
    </message>
    <message>
        <source>Hyper-V, machines that are well</source>
        <translation>Hyper-V, felfria maskiner</translation>
    </message>
    <message>
        <source>Application pool %1</source>
        <translation>Programpool %1</translation>
    </message>
    <message>
        <source>Memory, free page table entries</source>
        <translation>Minne, lediga sidtabellsposter</translation>
    </message>
    <message>
        <source>Memory, pages in and out</source>
        <translation>Minne, sidor in och ut</translation>
    </message>
    <message>
        <source>SQL %1, buffer hits</source>
        <translation>SQL %1, bufferträffar</translation>
    </message>
    <message>
        <source>SQL %1, deadlocks</source>
        <translation>SQL %1, låsningar</translation>
    </message>
    <message>
        <source>SQL %1, lazy writes</source>
        <translation>SQL %1, fördröjda skrivningar</translation>
    </message>
    <message>
        <source>SQL log %1</source>
        <translation>SQL-logg %1</translation>
    </message>
    <message>
        <source>SQL %1, life of a page</source>
        <translation>SQL %1, en sidas livslängd</translation>
    </message>
    <message>
        <source>Services that have failed</source>
        <translation>Tjänster som har felat</translation>
    </message>
    <message>
        <source>Mains voltage, deviation</source>
        <translation>Nätspänning, avvikelse</translation>
    </message>
    <message>
        <source>UPS overload</source>
        <translation>UPS-överlast</translation>
    </message>
    <message>
        <source>Battery time, multiple of the UPS&apos;s limit</source>
        <translation>Batteritid, gånger UPS:ens gräns</translation>
    </message>
    <message>
        <source>Days since start</source>
        <translation>Dygn sedan start</translation>
    </message>
    <message>
        <source>Disk %1, read</source>
        <translation>Disk %1, läst</translation>
    </message>
    <message>
        <source>Disk %1, written</source>
        <translation>Disk %1, skrivet</translation>
    </message>
    <message>
        <source>Data from the UPS</source>
        <translation>Uppgifter från UPS:en</translation>
    </message>
    <message>
        <source>UPS server&apos;s answer time</source>
        <translation>UPS-serverns svarstid</translation>
    </message>
    <message>
        <source>Metrics page</source>
        <translation>Mätvärdessida</translation>
    </message>
    <message>
        <source>Values on the metrics page</source>
        <translation>Värden på mätvärdessidan</translation>
    </message>
    <message>
        <source>Processor packages</source>
        <translation>Processorkapslar</translation>
    </message>
    <message>
        <source>Share, answer time</source>
        <translation>Delad mapp, svarstid</translation>
    </message>
    <message>
        <source>Share, entries of the folder</source>
        <translation>Delad mapp, poster i mappen</translation>
    </message>
    <message>
        <source>Share, time for %1</source>
        <translation>Delad mapp, tid för %1</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Delad mapp %1</translation>
    </message>
    <message>
        <source>signing on</source>
        <translation>inloggning</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>listning</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>läsning</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>skrivning</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>borttagning</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domän %1</translation>
    </message>
    <message>
        <source>Domain %1, registration</source>
        <translation>Domän %1, registrering</translation>
    </message>
    <message>
        <source>Newest file %1</source>
        <translation>Nyaste fil %1</translation>
    </message>
    <message>
        <source>old</source>
        <translation>gammal</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Filer %1</translation>
    </message>
    <message>
        <source>Newest file %1, size</source>
        <translation>Nyaste fil %1, storlek</translation>
    </message>
    <message>
        <source>Chain of requests %1</source>
        <translation>Anropskedja %1</translation>
    </message>
    <message>
        <source>Chain of requests, time</source>
        <translation>Anropskedja, tid</translation>
    </message>
    <message>
        <source>Step %1, time</source>
        <translation>Steg %1, tid</translation>
    </message>
    <message>
        <source>Cloud service %1</source>
        <translation>Molntjänst %1</translation>
    </message>
    <message>
        <source>Status page, incidents</source>
        <translation>Statussida, incidenter</translation>
    </message>
    <message>
        <source>Status page %1</source>
        <translation>Statussida %1</translation>
    </message>
    <message>
        <source>Trap receiver of the console</source>
        <translation>Konsolens mottagare av trappar</translation>
    </message>
    <message>
        <source>Volume %1 is full in</source>
        <translation>Volym %1 är full om</translation>
    </message>
    <message>
        <source>Process %1, memory</source>
        <translation>Process %1, minne</translation>
    </message>
    <message>
        <source>Dew point %1</source>
        <translation>Daggpunkt %1</translation>
    </message>
    <message>
        <source>Dry air %1</source>
        <translation>Torr luft %1</translation>
    </message>
    <message>
        <source>Process %1, running</source>
        <translation>Process %1, igång</translation>
    </message>
    <message>
        <source>Disk %1, time of a read</source>
        <translation>Disk %1, tid för en läsning</translation>
    </message>
    <message>
        <source>Disk %1, time of a write</source>
        <translation>Disk %1, tid för en skrivning</translation>
    </message>
    <message>
        <source>DNS server, queries</source>
        <translation>DNS-server, frågor</translation>
    </message>
    <message>
        <source>DNS server, recursion failed</source>
        <translation>DNS-server, rekursiva frågor som misslyckats</translation>
    </message>
    <message>
        <source>DNS server, zone transfers failed</source>
        <translation>DNS-server, misslyckade zonöverföringar</translation>
    </message>
    <message>
        <source>DNS server, secure updates refused</source>
        <translation>DNS-server, nekade säkra uppdateringar</translation>
    </message>
    <message>
        <source>DNS server, updates waiting</source>
        <translation>DNS-server, uppdateringar i kö</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>Energi %1</translation>
    </message>
    <message>
        <source>Defective battery packs</source>
        <translation>Felaktiga batteripaket</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Fel %1</translation>
    </message>
    <message>
        <source>Apparent power %1</source>
        <translation>Skenbar effekt %1</translation>
    </message>
    <message>
        <source>Flow %1</source>
        <translation>Flöde %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Öppning %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Tryck %1</translation>
    </message>
    <message>
        <source>Clock synchronisation</source>
        <translation>Klockans synkronisering</translation>
    </message>
    <message>
        <source>Cluster group %1</source>
        <translation>Klustergrupp %1</translation>
    </message>
    <message>
        <source>Cluster network %1</source>
        <translation>Klusternät %1</translation>
    </message>
    <message>
        <source>Cluster node %1</source>
        <translation>Klusternod %1</translation>
    </message>
    <message>
        <source>Cluster resource %1</source>
        <translation>Klusterresurs %1</translation>
    </message>
    <message>
        <source>Collectors of the exporter that fail</source>
        <translation>Exporterns insamlare som misslyckas</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Öppna filer</translation>
    </message>
    <message>
        <source>Volume %1, state</source>
        <translation>Volym %1, tillstånd</translation>
    </message>
    <message>
        <source>Waiting web requests %1</source>
        <translation>Väntande webbanrop %1</translation>
    </message>
    <message>
        <source>Processes killed for want of memory</source>
        <translation>Processer avslutade i brist på minne</translation>
    </message>
    <message>
        <source>Connection table</source>
        <translation>Förbindelsetabell</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Skrivare %1</translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation>Omstart krävs</translation>
    </message>
    <message>
        <source>Scheduled task %1</source>
        <translation>Schemalagd aktivitet %1</translation>
    </message>
    <message>
        <source>Text files that the exporter cannot read</source>
        <translation>Textfiler som exportern inte kan läsa</translation>
    </message>
    <message>
        <source>Updates that wait</source>
        <translation>Uppdateringar som väntar</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>Styrenhet %1</translation>
    </message>
    <message>
        <source>Enclosure %1</source>
        <translation>Hylla %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Del %1</translation>
    </message>
    <message>
        <source>Partner node %1</source>
        <translation>Partnernod %1</translation>
    </message>
    <message>
        <source>Tape drive cleaning %1</source>
        <translation>Rengöring av bandstation %1</translation>
    </message>
    <message>
        <source>Voltage %1, level</source>
        <translation>Spänning %1, nivå</translation>
    </message>
    <message>
        <source>Airflow %1</source>
        <translation>Luftflöde %1</translation>
    </message>
    <message>
        <source>Share of rated current %1</source>
        <translation>Andel av märkström %1</translation>
    </message>
    <message>
        <source>Share of rated torque %1</source>
        <translation>Andel av märkmoment %1</translation>
    </message>
    <message>
        <source>Capacitor life left %1</source>
        <translation>Kondensatorlivslängd kvar %1</translation>
    </message>
    <message>
        <source>Cooling unit %1</source>
        <translation>Kylaggregat %1</translation>
    </message>
    <message>
        <source>Low temperature %1</source>
        <translation>Låg temperatur %1</translation>
    </message>
    <message>
        <source>Optical power received %1</source>
        <translation>Mottagen optisk effekt %1</translation>
    </message>
    <message>
        <source>Optical power sent %1</source>
        <translation>Sänd optisk effekt %1</translation>
    </message>
    <message>
        <source>Reactive power %1</source>
        <translation>Reaktiv effekt %1</translation>
    </message>
    <message>
        <source>Power factor %1</source>
        <translation>Effektfaktor %1</translation>
    </message>
    <message>
        <source>Air pressure %1</source>
        <translation>Lufttryck %1</translation>
    </message>
    <message>
        <source>Pressure difference %1</source>
        <translation>Tryckskillnad %1</translation>
    </message>
</context>
<context>
    <name>PartWords</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Cooling</source>
        <translation>Kylning</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processorer</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Lagring</translation>
    </message>
    <message>
        <source>Storage battery</source>
        <translation>Lagringsbatteri</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batterier</translation>
    </message>
    <message>
        <source>Voltages</source>
        <translation>Spänningar</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Diskgrupper</translation>
    </message>
    <message>
        <source>SD cards</source>
        <translation>SD-kort</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Nätaggregat</translation>
    </message>
    <message>
        <source>Power redundancy</source>
        <translation>Strömredundans</translation>
    </message>
    <message>
        <source>Fan redundancy</source>
        <translation>Fläktredundans</translation>
    </message>
    <message>
        <source>Firmware and board</source>
        <translation>Fast programvara och kort</translation>
    </message>
    <message>
        <source>Automatic restart</source>
        <translation>Automatisk omstart</translation>
    </message>
    <message>
        <source>Memory protection</source>
        <translation>Minnesskydd</translation>
    </message>
    <message>
        <source>Memory error log</source>
        <translation>Minnesfellogg</translation>
    </message>
    <message>
        <source>Management log</source>
        <translation>Hanteringslogg</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Markera allt</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Öka</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Min&amp;ska</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Användning: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[VAL]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Val:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argument:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Valet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>De här valen finns inte: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Värdet saknas efter ”%1”.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Ett värde som inte väntades efter ”%1”.</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Look in:</source>
        <translation>Leta i:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Fil&amp;namn:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Filer av typ:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Mapp:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öppna</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Välj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Spara som</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Leta upp mapp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Gå bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Gå framåt</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Överordnad mapp</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gå till överordnad mapp</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Skapa en ny mapp</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Ny mapp</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Ny mapp</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Visa som lista</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detaljer</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Visa med detaljer</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidolist</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Platser och bokmärken</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Filer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Byt namn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Ta bort</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Visa &amp;dolda filer</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Visa </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Mappar</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Senaste platser</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Mappen kunde inte tas bort.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Vill du ta bort ”%1”?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 finns redan.
Vill du ersätta den?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Filen finns inte.
Kontrollera att filnamnet är rätt.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Mappen finns inte.
Kontrollera att mappens namn är rätt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>”%1” är skrivskyddad.
Vill du ta bort den ändå?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ändrad</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Den här datorn</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Dator</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Ogiltigt filnamn</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Spara</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Avbryt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;täng</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Stäng utan att spara</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Spara alla</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ja till &amp;alla</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nej</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;ej till alla</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorera</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Förkasta</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Verkställ</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Återställ förval</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Rulla hit</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Vänster kant</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Överst</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Höger kant</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Nederst</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>En sida åt vänster</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>En sida upp</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>En sida åt höger</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>En sida ned</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Rulla åt vänster</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Rulla upp</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Rulla åt höger</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Rulla ned</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Ångra</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Gör om</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Klipp &amp;ut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiera</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopiera &amp;länkadress</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klistra &amp;in</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Markera allt</translation>
    </message>
</context>
<context>
    <name>TrapWords</name>
    <message numerus="yes">
        <source>%n traps came too fast</source>
        <translation>
            <numerusform>%n trapp kom för fort</numerusform>
            <numerusform>%n trappar kom för fort</numerusform>
        </translation>
    </message>
    <message>
        <source>no trap</source>
        <translation>ingen trapp</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänd</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>sparad</translation>
    </message>
    <message>
        <source>polled</source>
        <translation>pollad</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>larm</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>trasig</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>kastade</translation>
    </message>
    <message>
        <source>%1, inform</source>
        <translation>%1, inform</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>och %n till</numerusform>
            <numerusform>och %n till</numerusform>
        </translation>
    </message>
    <message>
        <source>No baseline knows it. It is kept and calls nobody.</source>
        <translation>Ingen baslinje känner den. Den sparas och kallar på ingen.</translation>
    </message>
    <message>
        <source>It is known, and calls nobody. It is kept.</source>
        <translation>Den är känd och kallar på ingen. Den sparas.</translation>
    </message>
    <message>
        <source>What it tells of is polled: the device was asked at once, and the poll decided.</source>
        <translation>Det den gäller pollas: enheten frågades genast och pollningen avgjorde.</translation>
    </message>
    <message>
        <source>It opened, changed or ended an alarm.</source>
        <translation>Den öppnade, ändrade eller avslutade ett larm.</translation>
    </message>
    <message>
        <source>It is not believed: %1</source>
        <translation>Den godtas inte: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>Den går inte att läsa: %1</translation>
    </message>
    <message>
        <source>They came faster than they are taken in, and were thrown away. This is their count.</source>
        <translation>De kom fortare än de kan tas emot och kastades. Detta är hur många de var.</translation>
    </message>
    <message>
        <source>Nothing listens for traps</source>
        <translation>Ingenting lyssnar efter trappar</translation>
    </message>
    <message>
        <source>Can&apos;t listen for traps: %1</source>
        <translation>Kan inte lyssna efter trappar: %1</translation>
    </message>
    <message>
        <source>Listens for traps on UDP port %1</source>
        <translation>Lyssnar efter trappar på UDP-port %1</translation>
    </message>
    <message>
        <source>Another program, such as snmptrapd, has that port. End it or choose another port; it is tried again by itself.</source>
        <translation>Ett annat program, som snmptrapd, har den porten. Avsluta det eller välj en annan port; nya försök görs av sig själv.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Hördes</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Hördes senast</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often it came</comment>
        <translation>Gånger</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Skickad från</translation>
    </message>
    <message>
        <source>About</source>
        <comment>an address</comment>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Trap OID</source>
        <translation>Trappens OID</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baslinje</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Blev</translation>
    </message>
    <message>
        <source>no credential has its community</source>
        <translation>ingen inloggning har dess community</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right of their own, which the packaged service has. Without it: choose a port from 1024 up, such as 1162, and have the firewall redirect 162 to it.</source>
        <translation>Portar under 1024 kräver en egen rättighet, som paketets tjänst har. Annars: välj en port från 1024 och uppåt, som 1162, och låt brandväggen omdirigera 162 till den.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--since takes a time such as 12h or 30d.</source>
        <translation>--since tar en tid, till exempel 12h eller 30d.</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>Inga larm.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an alarm&apos;s number.</source>
        <translation>”%1” är inget larmnummer.</translation>
    </message>
    <message>
        <source>Name the alarms by their numbers.</source>
        <translation>Ange larmen med deras nummer.</translation>
    </message>
    <message>
        <source>--until takes a moment to come: +2h, 08:30 or 2026-11-24 08:30.</source>
        <translation>--until tar en kommande tidpunkt: +2h, 08:30 eller 2026-11-24 08:30.</translation>
    </message>
    <message>
        <source>A comment needs --comment TEXT.</source>
        <translation>En kommentar kräver --comment TEXT.</translation>
    </message>
    <message>
        <source>Done for %1 of %2.</source>
        <translation>Gjort för %1 av %2.</translation>
    </message>
    <message>
        <source>Lists alarms, or acts on them: ack, unack, comment, snooze. A list ends with the worst open level that is not muted: 0, 1 or 2.</source>
        <translation>Listar larm eller åtgärdar dem: ack, unack, comment, snooze. En lista avslutas med den värsta öppna nivån som inte är tystad: 0, 1 eller 2.</translation>
    </message>
    <message>
        <source>list (the default), ack, unack, comment or snooze.</source>
        <translation>list (om inget anges), ack, unack, comment eller snooze.</translation>
    </message>
    <message>
        <source>The alarms&apos; numbers.</source>
        <translation>Larmens nummer.</translation>
    </message>
    <message>
        <source>List open alarms (the default).</source>
        <translation>Lista öppna larm (om inget anges).</translation>
    </message>
    <message>
        <source>List closed alarms.</source>
        <translation>Lista avslutade larm.</translation>
    </message>
    <message>
        <source>List both.</source>
        <translation>Lista båda.</translation>
    </message>
    <message>
        <source>How far back closed alarms are listed; 7d by itself.</source>
        <translation>Hur långt bakåt avslutade larm listas; 7d om inget anges.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TID</translation>
    </message>
    <message>
        <source>What to write in the journal.</source>
        <translation>Vad som skrivs i journalen.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>ack: ok (the default), worse, or a moment; snooze: a moment (+2h, 08:30, 2026-11-24 08:30).</source>
        <translation>ack: ok (om inget anges), worse eller en tidpunkt; snooze: en tidpunkt (+2h, 08:30, 2026-11-24 08:30).</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>NÄR</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Åtgärden ”%1” finns inte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>”%1” är ett ord för mycket.</translation>
    </message>
    <message>
        <source>Copies the whole data folder into one file, while an engine may be running. The key of sealed secrets is not in it.</source>
        <translation>Kopierar hela datamappen till en fil, även medan en motor går. Nyckeln till förseglade hemligheter följer inte med.</translation>
    </message>
    <message>
        <source>Where to; replaced only by a whole backup.</source>
        <translation>Vart; ersätts bara av en hel säkerhetskopia.</translation>
    </message>
    <message>
        <source>Name one file to write.</source>
        <translation>Ange en fil att skriva.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopierar</translation>
    </message>
    <message>
        <source>%1 written, %2 bytes.</source>
        <translation>%1 skriven, %2 byte.</translation>
    </message>
    <message>
        <source>Examines the data folder from end to end and changes nothing. Ends with 2 when something is broken, 3 when it can&apos;t tell.</source>
        <translation>Granskar datamappen från början till slut och ändrar ingenting. Avslutas med 2 när något är trasigt, 3 när det inte går att avgöra.</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Granskar</translation>
    </message>
    <message>
        <source>Broken: %1: %2</source>
        <translation>Trasigt: %1: %2</translation>
    </message>
    <message>
        <source>Remark: %1: %2</source>
        <translation>Anmärkning: %1: %2</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 är hel.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Restore the last backup: serverdrift restore FILE</source>
        <translation>
            <numerusform>%n fel. Återställ den senaste säkerhetskopian: serverdrift restore FIL</numerusform>
            <numerusform>%n fel. Återställ den senaste säkerhetskopian: serverdrift restore FIL</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>Datamappen.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Skriv JSON för program.</translation>
    </message>
    <message>
        <source>The language: sv or en.</source>
        <translation>Språket: sv eller en.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Skriv ut detta.</translation>
    </message>
    <message>
        <source>The file with the key of sealed secrets (mode 0600).</source>
        <translation>Filen med nyckeln till förseglade hemligheter (läge 0600).</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Språket ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Try: serverdrift %1 --help</source>
        <translation>Försök: serverdrift %1 --help</translation>
    </message>
    <message>
        <source>The window, with the engine inside (the default).</source>
        <translation>Fönstret, med motorn i sig (om inget anges).</translation>
    </message>
    <message>
        <source>The window on a simulated estate that comes with the program.</source>
        <translation>Fönstret mot en simulerad driftmiljö som följer med programmet.</translation>
    </message>
    <message>
        <source>The servers of that estate.</source>
        <translation>Servrarna i den driftmiljön.</translation>
    </message>
    <message>
        <source>The engine without a window.</source>
        <translation>Motorn utan fönster.</translation>
    </message>
    <message>
        <source>One poll of a server now, judged and printed.</source>
        <translation>En avläsning av en server nu, bedömd och utskriven.</translation>
    </message>
    <message>
        <source>List alarms, acknowledge, comment, put off.</source>
        <translation>Lista larm, kvittera, kommentera, skjut upp.</translation>
    </message>
    <message>
        <source>Take in customers, servers and checks from CSV or JSON.</source>
        <translation>Läs in kunder, servrar och kontroller från CSV eller JSON.</translation>
    </message>
    <message>
        <source>Write customers, servers and checks as CSV or JSON.</source>
        <translation>Skriv kunder, servrar och kontroller som CSV eller JSON.</translation>
    </message>
    <message>
        <source>Set, list and remove named ways in.</source>
        <translation>Sätt, lista och ta bort namngivna inloggningar.</translation>
    </message>
    <message>
        <source>Copy the whole data folder into one file.</source>
        <translation>Kopiera hela datamappen till en fil.</translation>
    </message>
    <message>
        <source>Put a backup in place of the data folder.</source>
        <translation>Sätt en säkerhetskopia i datamappens ställe.</translation>
    </message>
    <message>
        <source>Examine the data folder from end to end.</source>
        <translation>Granska datamappen från början till slut.</translation>
    </message>
    <message>
        <source>Usage: serverdrift [VERB] [OPTIONS]
</source>
        <translation>Användning: serverdrift [VERB] [VAL]
</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Gör</translation>
    </message>
    <message>
        <source>
serverdrift VERB --help explains each. Exit codes: 0 fine, 1 Warning, 2 Error, 3 could not tell or do it, 64 wrong usage.</source>
        <translation>
serverdrift VERB --help förklarar vart och ett. Slutkoder: 0 bra, 1 Varning, 2 Fel, 3 kunde inte avgöra eller göra det, 64 fel användning.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>Verbet ”%1” finns inte.</translation>
    </message>
    <message>
        <source>Try: serverdrift --help</source>
        <translation>Försök: serverdrift --help</translation>
    </message>
    <message>
        <source>The window, with the engine inside.</source>
        <translation>Fönstret, med motorn i sig.</translation>
    </message>
    <message>
        <source>A time is written like 90s, 5m or 2h.</source>
        <translation>En tid skrivs som 90s, 5m eller 2h.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Secrets set</source>
        <translation>Satta hemligheter</translation>
    </message>
    <message>
        <source>%1 of %2: </source>
        <translation>%1 för %2: </translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 är satt.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 är borttagen.</translation>
    </message>
    <message>
        <source>list, set NAME or remove NAME.</source>
        <translation>list, set NAMN eller remove NAMN.</translation>
    </message>
    <message>
        <source>The credential&apos;s name.</source>
        <translation>Inloggningens namn.</translation>
    </message>
    <message>
        <source>The user.</source>
        <translation>Användaren.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAMN</translation>
    </message>
    <message>
        <source>SNMPv3: how it is signed: %1.</source>
        <translation>SNMPv3: hur det signeras: %1.</translation>
    </message>
    <message>
        <source>PROTOCOL</source>
        <translation>PROTOKOLL</translation>
    </message>
    <message>
        <source>SNMPv3: how it is encrypted: %1.</source>
        <translation>SNMPv3: hur det krypteras: %1.</translation>
    </message>
    <message>
        <source>SNMPv3: the context.</source>
        <translation>SNMPv3: kontexten.</translation>
    </message>
    <message>
        <source>Lines FIELD=VALUE (%1); mode 0600. Else SERVERDRIFT_PASSWORD and so on are taken from the environment, else they are asked for.</source>
        <translation>Rader FÄLT=VÄRDE (%1); läge 0600. Annars tas SERVERDRIFT_PASSWORD och så vidare ur miljön, annars frågas det efter dem.</translation>
    </message>
    <message>
        <source>Change the rest and leave the secrets as they are.</source>
        <translation>Ändra det övriga och låt hemligheterna vara.</translation>
    </message>
    <message>
        <source>--auth takes one of %1.</source>
        <translation>--auth tar en av %1.</translation>
    </message>
    <message>
        <source>--priv takes one of %1.</source>
        <translation>--priv tar en av %1.</translation>
    </message>
    <message>
        <source>Named ways in, which servers and checks refer to. Secrets are sealed; no command shows them again.</source>
        <translation>Namngivna inloggningar som servrar och kontroller hänvisar till. Hemligheter förseglas; inget kommando visar dem igen.</translation>
    </message>
    <message>
        <source>%1 takes one name.</source>
        <translation>%1 tar ett namn.</translation>
    </message>
    <message>
        <source>How many servers (40).</source>
        <translation>Hur många servrar (40).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How many customers (3).</source>
        <translation>Hur många kunder (3).</translation>
    </message>
    <message>
        <source>How many months of history (13).</source>
        <translation>Hur många månaders historik (13).</translation>
    </message>
    <message>
        <source>MONTHS</source>
        <translation>MÅNADER</translation>
    </message>
    <message>
        <source>Another estate for each number; the same for the same (1).</source>
        <translation>En ny driftmiljö för varje tal; samma för samma (1).</translation>
    </message>
    <message>
        <source>How many times faster than real the estate lives (1).</source>
        <translation>Hur många gånger fortare än verkligheten driftmiljön lever (1).</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>No window: poll for a minute, print health and alarms, draw a picture.</source>
        <translation>Inget fönster: läs av i en minut, skriv hälsa och larm, rita en bild.</translation>
    </message>
    <message>
        <source>Making the estate&apos;s history</source>
        <translation>Gör driftmiljöns historik</translation>
    </message>
    <message numerus="yes">
        <source>%n servers answer on loopback: SNMP at port %1, HTTP at %2, HTTPS at %3.</source>
        <translation>
            <numerusform>%n server svarar på loopback: SNMP på port %1, HTTP på %2, HTTPS på %3.</numerusform>
            <numerusform>%n servrar svarar på loopback: SNMP på port %1, HTTP på %2, HTTPS på %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not be drawn.</source>
        <translation>Fönstret kunde inte ritas.</translation>
    </message>
    <message>
        <source>Starts a simulated estate on loopback, in a process of its own, fills a data folder with its history and opens the console on it. The folder is used again next time, as long as the options are the same.</source>
        <translation>Startar en simulerad driftmiljö på loopback i en egen process, fyller en datamapp med dess historik och öppnar konsolen mot den. Mappen används igen nästa gång, så länge valen är desamma.</translation>
    </message>
    <message>
        <source>--%1 does not take &quot;%2&quot;.</source>
        <translation>--%1 tar inte ”%2”.</translation>
    </message>
    <message>
        <source>Plays the demo&apos;s servers on loopback. Started by the verb demo.</source>
        <translation>Spelar demomiljöns servrar på loopback. Startas av verbet demo.</translation>
    </message>
    <message>
        <source>As the verb demo gives it.</source>
        <translation>Som verbet demo anger det.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VÄRDE</translation>
    </message>
    <message>
        <source>End after this time: 60s, 5m, 2h.</source>
        <translation>Sluta efter denna tid: 60s, 5m, 2h.</translation>
    </message>
    <message>
        <source>Print the engine&apos;s vitals at this interval.</source>
        <translation>Skriv motorns mätare med detta intervall.</translation>
    </message>
    <message>
        <source>An address that tells whether this machine has a network (repeatable).</source>
        <translation>En adress som visar om den här maskinen har nät (kan upprepas).</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESS</translation>
    </message>
    <message>
        <source>The engine works on %1. End it with Ctrl+C.</source>
        <translation>Motorn arbetar mot %1. Avsluta den med Ctrl+C.</translation>
    </message>
    <message>
        <source>Polls the estate of a data folder without a window, until SIGTERM or Ctrl+C. At its end it prints the estate&apos;s health and the alarm queue, or with --json its vitals in one line.</source>
        <translation>Läser av driftmiljön i en datamapp utan fönster, till SIGTERM eller Ctrl+C. Till slut skrivs driftmiljöns hälsa och larmkön, eller med --json motorns mätare på en rad.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>avslutat %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Writes customers, servers and checks, as CSV when the file&apos;s name ends with .csv, else as JSON. Secrets are never in it.</source>
        <translation>Skriver kunder, servrar och kontroller, som CSV när filnamnet slutar på .csv, annars som JSON. Hemligheter finns aldrig med.</translation>
    </message>
    <message>
        <source>The file, or - for the standard output.</source>
        <translation>Filen, eller - för standard ut.</translation>
    </message>
    <message>
        <source>Only this customer&apos;s servers.</source>
        <translation>Bara den här kundens servrar.</translation>
    </message>
    <message>
        <source>CSV, whatever the file&apos;s name.</source>
        <translation>CSV, vad filen än heter.</translation>
    </message>
    <message>
        <source>CSV can&apos;t say this in full, JSON can: %1</source>
        <translation>CSV kan inte säga detta fullt ut, det kan JSON: %1</translation>
    </message>
    <message>
        <source>%1 new and %2 known servers, %3 new customers, %4 checks; %5 rows left out.</source>
        <translation>%1 nya och %2 kända servrar, %3 nya kunder, %4 kontroller; %5 rader utelämnade.</translation>
    </message>
    <message>
        <source>Taken in: </source>
        <translation>Inläst: </translation>
    </message>
    <message>
        <source>Nothing is written. In the file: </source>
        <translation>Inget skrivs. I filen: </translation>
    </message>
    <message>
        <source>Credentials without secrets yet: %1. Set them with: serverdrift credential set NAME</source>
        <translation>Inloggningar som ännu saknar hemligheter: %1. Sätt dem med: serverdrift credential set NAMN</translation>
    </message>
    <message>
        <source>Takes in customers, servers and checks from CSV or JSON. What is known by name is changed, the rest is added. Rows that are wrong are named with their line and left out (exit code 1); with --strict one wrong row refuses the whole file (2).</source>
        <translation>Läser in kunder, servrar och kontroller från CSV eller JSON. Det som är känt till namnet ändras, resten läggs till. Felaktiga rader nämns med radnummer och utelämnas (slutkod 1); med --strict gör en felaktig rad att hela filen avvisas (2).</translation>
    </message>
    <message>
        <source>The file, or - for the standard input.</source>
        <translation>Filen, eller - för standard in.</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>Säg vad som skulle hända och skriv inget.</translation>
    </message>
    <message>
        <source>All rows or none.</source>
        <translation>Alla rader eller inga.</translation>
    </message>
    <message>
        <source>Name one file to take in.</source>
        <translation>Ange en fil att läsa in.</translation>
    </message>
    <message>
        <source>--tcp takes a port from 1 to 65535.</source>
        <translation>--tcp tar en port från 1 till 65535.</translation>
    </message>
    <message>
        <source>A URL with a password in it is seen by every user of this machine: use --user and --secrets.</source>
        <translation>En URL med lösenord syns för alla användare av maskinen: använd --user och --secrets.</translation>
    </message>
    <message>
        <source>--tls takes HOST:PORT.</source>
        <translation>--tls tar VÄRD:PORT.</translation>
    </message>
    <message>
        <source>--starttls takes smtp or imap.</source>
        <translation>--starttls tar smtp eller imap.</translation>
    </message>
    <message>
        <source>--snmp takes 1, 2c or 3.</source>
        <translation>--snmp tar 1, 2c eller 3.</translation>
    </message>
    <message>
        <source>SNMPv3 needs --user.</source>
        <translation>SNMPv3 kräver --user.</translation>
    </message>
    <message>
        <source>--plugin takes a command.</source>
        <translation>--plugin tar ett kommando.</translation>
    </message>
    <message>
        <source>--timeout takes a time up to 5m, such as 10s.</source>
        <translation>--timeout tar en tid upp till 5m, till exempel 10s.</translation>
    </message>
    <message>
        <source>--rate takes a time up to 5m, such as 2s.</source>
        <translation>--rate tar en tid upp till 5m, till exempel 2s.</translation>
    </message>
    <message>
        <source>What to poll: HOST[:PORT].</source>
        <translation>Vad som läses av: VÄRD[:PORT].</translation>
    </message>
    <message>
        <source>Ping.</source>
        <translation>Ping.</translation>
    </message>
    <message>
        <source>Connect to a TCP port.</source>
        <translation>Anslut till en TCP-port.</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>Fetch a page.</source>
        <translation>Hämta en sida.</translation>
    </message>
    <message>
        <source>Examine a certificate.</source>
        <translation>Granska ett certifikat.</translation>
    </message>
    <message>
        <source>With --tls: begin in the clear, as smtp or imap do.</source>
        <translation>Med --tls: börja i klartext, som smtp eller imap gör.</translation>
    </message>
    <message>
        <source>Ask the target for a name.</source>
        <translation>Fråga målet efter ett namn.</translation>
    </message>
    <message>
        <source>With --dns: A, AAAA, MX, TXT …</source>
        <translation>Med --dns: A, AAAA, MX, TXT …</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYP</translation>
    </message>
    <message>
        <source>Ask by SNMP version 1, 2c or 3.</source>
        <translation>Fråga med SNMP version 1, 2c eller 3.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>Run a monitoring plugin; {address} stands for the target.</source>
        <translation>Kör ett kontrollprogram; {address} står för målet.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>KOMMANDO</translation>
    </message>
    <message>
        <source>With --tcp or --http: a regular expression that the answer must match.</source>
        <translation>Med --tcp eller --http: ett reguljärt uttryck som svaret måste stämma med.</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>MÖNSTER</translation>
    </message>
    <message>
        <source>SNMP 1 and 2c; &quot;public&quot; by itself.</source>
        <translation>SNMP 1 och 2c; ”public” om inget anges.</translation>
    </message>
    <message>
        <source>SNMPv3: MD5, SHA, SHA-224, SHA-256, SHA-384 or SHA-512.</source>
        <translation>SNMPv3: MD5, SHA, SHA-224, SHA-256, SHA-384 eller SHA-512.</translation>
    </message>
    <message>
        <source>SNMPv3: DES, AES, AES-192 or AES-256.</source>
        <translation>SNMPv3: DES, AES, AES-192 eller AES-256.</translation>
    </message>
    <message>
        <source>Lines password=…, auth-password=…, priv-password=…, community=…, token=…; mode 0600. Or SERVERDRIFT_PASSWORD and so on in the environment.</source>
        <translation>Rader password=…, auth-password=…, priv-password=…, community=…, token=…; läge 0600. Eller SERVERDRIFT_PASSWORD och så vidare i miljön.</translation>
    </message>
    <message>
        <source>Poll again after this time, for the rates of counters.</source>
        <translation>Läs av igen efter denna tid, för räknarnas takt.</translation>
    </message>
    <message>
        <source>Name one target: HOST[:PORT].</source>
        <translation>Ange ett mål: VÄRD[:PORT].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST[:PORT].</source>
        <translation>”%1” är inte VÄRD[:PORT].</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms, baseline %4</source>
        <translation>%1: %2, %3 ms, baslinje %4</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>inget svar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>One poll now, judged by the baseline and printed: the technician&apos;s quick look. Ways can be combined; without one the program finds out by itself what the target answers to.</source>
        <translation>En avläsning nu, bedömd mot baslinjen och utskriven: teknikerns snabbtitt. Sätten kan kombineras; utan något tar programmet självt reda på vad målet svarar på.</translation>
    </message>
    <message>
        <source>Puts a backup in place of the data folder&apos;s files. What was there is kept with the suffix .before-restore. Refused while an engine is running.</source>
        <translation>Sätter en säkerhetskopia i stället för datamappens filer. Det som fanns där behålls med ändelsen .before-restore. Avvisas medan en motor går.</translation>
    </message>
    <message>
        <source>A file that backup wrote.</source>
        <translation>En fil som backup har skrivit.</translation>
    </message>
    <message>
        <source>Name one backup file.</source>
        <translation>Ange en säkerhetskopia.</translation>
    </message>
    <message>
        <source>%1 is as it was when the backup was made.</source>
        <translation>%1 är som när säkerhetskopian gjordes.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1  %2 checks, %3 polls/s (%4 failed/s), %5 in flight, %6 ms late (p99), write lag %7 ms</source>
        <translation>%1  %2 kontroller, %3 avläsningar/s (%4 misslyckade/s), %5 på väg, %6 ms sena (p99), %7 ms till disk</translation>
    </message>
    <message>
        <source> - this machine has lost its network</source>
        <translation> - den här maskinen har tappat nätet</translation>
    </message>
    <message>
        <source> - the store refuses: %1</source>
        <translation> - lagret tar inte emot: %1</translation>
    </message>
    <message>
        <source>Write a picture of the window (PNG) at the end of --for, then end.</source>
        <translation>Skriv en bild av fönstret (PNG) när --for är slut, och avsluta.</translation>
    </message>
    <message>
        <source>Write how long repaints took and the window stood still (JSON).</source>
        <translation>Skriv hur länge omritning tog och fönstret stod stilla (JSON).</translation>
    </message>
    <message>
        <source>%1 samples of %2 series and %3 alarms since %4, one sample every %5 in the oldest part.</source>
        <translation>%1 mätvärden i %2 serier och %3 larm sedan %4, ett mätvärde var %5 i den äldsta delen.</translation>
    </message>
    <message>
        <source>A picture of the window: %1</source>
        <translation>En bild av fönstret: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s servers live in 127.0.0.0/8.</source>
        <translation>Demomiljöns servrar finns i 127.0.0.0/8.</translation>
    </message>
    <message>
        <source>a counter: its rate takes a second poll (--rate)</source>
        <translation>en räknare: takten kräver en andra avläsning (--rate)</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <comment>why</comment>
        <translation>tystat: %1</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ÅTGÄRD]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FIL</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>MAPP</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>SPRÅK</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAMN]</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>MÅL</translation>
    </message>
    <message>
        <source>HOST:PORT</source>
        <translation>VÄRD:PORT</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>tillverkare</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modell</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serienummer</translation>
    </message>
    <message>
        <source>system</source>
        <translation>system</translation>
    </message>
    <message>
        <source>firmware</source>
        <translation>firmware</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objekt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Gjorde</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Närmare</translation>
    </message>
    <message>
        <source>How far back; 30d by itself.</source>
        <translation>Hur långt tillbaka; annars 30d.</translation>
    </message>
    <message>
        <source>Leave out what is younger than this; 0s by itself.</source>
        <translation>Utelämna det som är yngre än så här; annars 0s.</translation>
    </message>
    <message>
        <source>Only what concerns this server: its name, or its number.</source>
        <translation>Bara det som gäller den här servern: dess namn eller nummer.</translation>
    </message>
    <message>
        <source>Only what this person did.</source>
        <translation>Bara det som den här personen gjorde.</translation>
    </message>
    <message>
        <source>Only lines that hold this text.</source>
        <translation>Bara rader som innehåller den här texten.</translation>
    </message>
    <message>
        <source>As CSV with semicolons, with all that was before and after.</source>
        <translation>Som CSV med semikolon, med allt som var före och efter.</translation>
    </message>
    <message>
        <source>--since and --until take a time such as 12h or 30d.</source>
        <translation>--since och --until tar en tid som 12h eller 30d.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>Inga ändringar.</translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation>Vem som ändrade vad, och när.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>made a change</comment>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Only make the data folder ready, for a demo that opens at once.</source>
        <translation>Gör bara datamappen klar, för en demo som öppnas direkt.</translation>
    </message>
    <message>
        <source>Tells who did what to servers, checks, thresholds, windows, credentials, alarms and operators, and who signed on, saw, ran and exported what, the newest first. Secrets are never in it.</source>
        <translation>Visar vem som gjort vad med servrar, kontroller, trösklar, fönster, inloggningar, larm och operatörer, och vem som loggat in, sett, kört och exporterat vad, det senaste först. Hemligheter finns aldrig med.</translation>
    </message>
    <message>
        <source>List, add and change who may sign on to the console.</source>
        <translation>Räkna upp, lägg till och ändra vilka som får logga in i konsolen.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Lösenord: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>En gång till: </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Signs on by</source>
        <translation>Loggar in med</translation>
    </message>
    <message>
        <source>password</source>
        <translation>lösenord</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>skrivbordet</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>Nobody has to sign on.</source>
        <translation>Ingen behöver logga in.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>Det finns ingen roll ”%1”.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 är tillagd.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>Lösenordet för %1 är satt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign on any more.</source>
        <translation>%1 kan inte logga in längre.</translation>
    </message>
    <message>
        <source>%1 can sign on again.</source>
        <translation>%1 kan logga in igen.</translation>
    </message>
    <message>
        <source>list, add LOGIN, passwd LOGIN, disable LOGIN or enable LOGIN. A password is asked for, or read from standard input.</source>
        <translation>list, add NAMN, passwd NAMN, disable NAMN eller enable NAMN. Lösenordet frågas efter, eller läses från standard in.</translation>
    </message>
    <message>
        <source>What the operator types to sign on.</source>
        <translation>Det operatören skriver för att logga in.</translation>
    </message>
    <message>
        <source>[LOGIN]</source>
        <translation>[NAMN]</translation>
    </message>
    <message>
        <source>As alarms and journals name them.</source>
        <translation>Så som larm och journaler nämner dem.</translation>
    </message>
    <message>
        <source>One of %1; technician by itself.</source>
        <translation>En av %1; technician om inget anges.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLL</translation>
    </message>
    <message>
        <source>Sees this customer alone; may be given several times.</source>
        <translation>Ser bara den här kunden; får anges flera gånger.</translation>
    </message>
    <message>
        <source>The desktop user of that name needs no password.</source>
        <translation>Skrivbordets användare med det namnet behöver inget lösenord.</translation>
    </message>
    <message>
        <source>Who may sign on to the console. While there is nobody, no one has to.</source>
        <translation>Vilka som får logga in i konsolen. Finns ingen behöver ingen göra det.</translation>
    </message>
    <message>
        <source>%1 takes one login.</source>
        <translation>%1 tar ett inloggningsnamn.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>description</source>
        <translation>beskrivning</translation>
    </message>
    <message>
        <source>--%1 takes a whole URL, such as https://www.example.se/.</source>
        <translation>--%1 vill ha en hel URL, till exempel https://www.example.se/.</translation>
    </message>
    <message>
        <source>--nut takes the name of a UPS, or &quot;&quot; for the only one that there is.</source>
        <translation>--nut vill ha namnet på en UPS, eller &quot;&quot; för den enda som finns.</translation>
    </message>
    <message>
        <source>Read an exporter&apos;s metrics.</source>
        <translation>Läs en exporters mätvärden.</translation>
    </message>
    <message>
        <source>Ask a NUT server for a UPS; &quot;&quot;: the only one that it has.</source>
        <translation>Fråga en NUT-server om en UPS; &quot;&quot;: den enda som den har.</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>--redfish takes the BMC&apos;s address, such as https://10.0.0.7, and no password.</source>
        <translation>--redfish tar BMC:ns adress, till exempel https://10.0.0.7, och inget lösenord.</translation>
    </message>
    <message>
        <source>Ask a BMC for the hardware&apos;s health.</source>
        <translation>Fråga en BMC hur hårdvaran mår.</translation>
    </message>
    <message>
        <source>How long to wait; 5s by itself, 2m for a BMC.</source>
        <translation>Hur länge som väntas; annars 5s, 2m för en BMC.</translation>
    </message>
    <message>
        <source>SNMP, Prometheus, NUT, Redfish: what to read and by which thresholds; what fits by itself.</source>
        <translation>SNMP, Prometheus, NUT, Redfish: vad som läses och med vilka trösklar; annars det som passar.</translation>
    </message>
    <message>
        <source>Look through a network for what could be watched.</source>
        <translation>Sök av ett nät efter det som kan övervakas.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/24, 10.0.0.5-80 or 10.0.0.7; several apart by commas, 4096 addresses at most.</source>
        <translation>Till exempel 10.0.0.0/24, 10.0.0.5-80 eller 10.0.0.7; flera åtskilda med komma, högst 4096 adresser.</translation>
    </message>
    <message>
        <source>Where SNMP agents listen; 161 by itself.</source>
        <translation>Där SNMP-agenter lyssnar; annars 161.</translation>
    </message>
    <message>
        <source>Addresses begun with in a second, 1 to 500; 50 by itself.</source>
        <translation>Adresser som påbörjas per sekund, 1 till 500; annars 50.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ANTAL</translation>
    </message>
    <message>
        <source>A line community=…; mode 0600.</source>
        <translation>En rad community=…; rättigheter 0600.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Söker av</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Svarar på</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baslinjer</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>övervakas redan</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 answered.</source>
        <translation>%1 av %2 adresser tillfrågade, %3 svarade.</translation>
    </message>
    <message>
        <source>Looks through a network for what could be watched: who answers, to what, who it is, and the baselines that fit. Nothing is saved.</source>
        <translation>Söker av ett nät efter det som kan övervakas: vem som svarar, på vad, vem det är och vilka baslinjer som passar. Inget sparas.</translation>
    </message>
    <message>
        <source>Name one RANGE.</source>
        <translation>Ange ett OMRÅDE.</translation>
    </message>
    <message>
        <source>--rate takes 1 to 500, --snmp-port a port.</source>
        <translation>--rate tar 1 till 500, --snmp-port en port.</translation>
    </message>
    <message>
        <source>--smb needs --user, or --guest.</source>
        <translation>--smb kräver --user eller --guest.</translation>
    </message>
    <message>
        <source>--smb takes the name of a share, or SHARE/FOLDER.</source>
        <translation>--smb tar namnet på en delad mapp, eller MAPP/UNDERMAPP.</translation>
    </message>
    <message>
        <source>Visit a shared folder: list it, and see how full it is.</source>
        <translation>Besök en delad mapp: lista den och se hur full den är.</translation>
    </message>
    <message>
        <source>SHARE[/FOLDER]</source>
        <translation>MAPP[/UNDERMAPP]</translation>
    </message>
    <message>
        <source>With --smb: write a small file there and delete it again.</source>
        <translation>Med --smb: skriv en liten fil där och ta bort den igen.</translation>
    </message>
    <message>
        <source>With --smb: without user and password.</source>
        <translation>Med --smb: utan användare och lösenord.</translation>
    </message>
    <message>
        <source>The user, for SNMPv3, HTTP, Prometheus, NUT, Redfish and SMB.</source>
        <translation>Användaren, för SNMPv3, HTTP, Prometheus, NUT, Redfish och SMB.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 går inte att läsa: %2</translation>
    </message>
    <message>
        <source>--domain takes a domain, such as example.se.</source>
        <translation>--domain tar en domän, till exempel example.se.</translation>
    </message>
    <message>
        <source>Make the web requests that a file describes, one after the other.</source>
        <translation>Gör de webbanrop som en fil beskriver, ett efter ett.</translation>
    </message>
    <message>
        <source>Read a cloud service&apos;s status page (Statuspage JSON).</source>
        <translation>Läs en molntjänsts statussida (Statuspage-JSON).</translation>
    </message>
    <message>
        <source>Ask the registry how long a domain is registered for (RDAP).</source>
        <translation>Fråga registret hur länge en domän är registrerad (RDAP).</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMÄN</translation>
    </message>
    <message>
        <source>List SNMP traps that were heard; listen for them.</source>
        <translation>Lista SNMP-trappar som hörts; lyssna efter dem.</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often it came</comment>
        <translation>Antal</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an address</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Blev</translation>
    </message>
    <message>
        <source>--fate takes unknown, noted, polled, alarm, refused, malformed or dropped.</source>
        <translation>--fate tar unknown, noted, polled, alarm, refused, malformed eller dropped.</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;.</source>
        <translation>Det finns ingen server &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit tar ett tal.</translation>
    </message>
    <message>
        <source>No traps.</source>
        <translation>Inga trappar.</translation>
    </message>
    <message>
        <source>
Nothing listens for traps. serverdrift traps listen lets the engine do so.</source>
        <translation>
Ingenting lyssnar efter trappar. serverdrift traps listen låter motorn göra det.</translation>
    </message>
    <message>
        <source>The engine listens for traps on UDP port %1. Where it can&apos;t, an alarm says why.</source>
        <translation>Motorn lyssnar efter trappar på UDP-port %1. Om den inte kan säger ett larm varför.</translation>
    </message>
    <message>
        <source>The engine no longer listens for traps.</source>
        <translation>Motorn lyssnar inte längre efter trappar.</translation>
    </message>
    <message>
        <source>list (the default), listen or off.</source>
        <translation>list (om inget anges), listen eller off.</translation>
    </message>
    <message>
        <source>How far back; 7d by itself.</source>
        <translation>Hur långt tillbaka; annars 7d.</translation>
    </message>
    <message>
        <source>Only those of this server: its name or address.</source>
        <translation>Bara den här serverns: dess namn eller adress.</translation>
    </message>
    <message>
        <source>Only those of which this became (repeatable): unknown, noted, polled, alarm, refused, malformed, dropped.</source>
        <translation>Bara de som det blev detta av (kan upprepas): unknown, noted, polled, alarm, refused, malformed, dropped.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>ORD</translation>
    </message>
    <message>
        <source>Only those with this text in an address, an OID, a name or a value.</source>
        <translation>Bara de med den här texten i en adress, en OID, ett namn eller ett värde.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 1000 by itself.</source>
        <translation>Högst så många, de nyaste; annars 1000.</translation>
    </message>
    <message>
        <source>listen: the UDP port; 162 by itself. Below 1024 the engine needs the right to it.</source>
        <translation>listen: UDP-porten; annars 162. Under 1024 behöver motorn rätt till den.</translation>
    </message>
    <message>
        <source>Lists the SNMP traps and informs that the engine heard, the newest first, known and unknown ones; or tells it to listen for them, or no longer to.</source>
        <translation>Listar de SNMP-trappar och informs som motorn har hört, de nyaste först, kända och okända; eller låter den lyssna efter dem, eller sluta.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port tar ett tal från 1 till 65535.</translation>
    </message>
    <message>
        <source>With --snmp: a process that must run, * for any characters; may be told again.</source>
        <translation>Med --snmp: en process som måste vara igång, * för vilka tecken som helst; kan anges flera gånger.</translation>
    </message>
    <message>
        <source>--process takes a process&apos;s name, at most %1 times.</source>
        <translation>--process tar namnet på en process, högst %1 gånger.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 gäller nu.</translation>
    </message>
    <message>
        <source>%1 stands among the site&apos;s own. serverdrift baselines diff %1 says what it changes.</source>
        <translation>%1 finns nu bland era egna. serverdrift baselines diff %1 säger vad den ändrar.</translation>
    </message>
    <message>
        <source>%1 is a baseline.</source>
        <translation>%1 är en baslinje.</translation>
    </message>
    <message>
        <source>Lists the baselines, tells what each says and what differs between two, and puts another edition in force. What the program or a folder brings waits for that.</source>
        <translation>Listar baslinjerna, säger vad var och en läser och vad som skiljer två åt, och sätter en annan utgåva i kraft. Det som programmet eller en mapp kommer med väntar på det.</translation>
    </message>
    <message>
        <source>list (the default), show NAME, diff NAME [OTHER], apply NAME, undo NAME, check FILE, save FILE. NAME may be NAME:EDITION: in-force, waiting, former, shipped.</source>
        <translation>list (förval), show NAMN, diff NAMN [ANNAN], apply NAMN, undo NAMN, check FIL, save FIL. NAMN kan vara NAMN:UTGÅVA: in-force, waiting, former, shipped.</translation>
    </message>
    <message>
        <source>show: the text as it stands in the file.</source>
        <translation>show: texten som den står i filen.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 behöver ett namn.</translation>
    </message>
    <message>
        <source>List baselines, compare them, put another version in force.</source>
        <translation>Lista baslinjer, jämför dem, sätt en annan version i kraft.</translation>
    </message>
    <message>
        <source>Ask WS-Management (WinRM) who it is.</source>
        <translation>Fråga WS-Management (WinRM) vem det är.</translation>
    </message>
    <message>
        <source>With --http, --prometheus, --nut, --redfish or --winrm: accept any certificate.</source>
        <translation>Med --http, --prometheus, --nut, --redfish eller --winrm: godta vilket certifikat som helst.</translation>
    </message>
    <message>
        <source>With --redfish or --winrm: the SHA-256 fingerprint of the one certificate to accept.</source>
        <translation>Med --redfish eller --winrm: SHA-256-fingeravtrycket för det enda certifikat som godtas.</translation>
    </message>
    <message>
        <source>SHA256</source>
        <translation>SHA256</translation>
    </message>
    <message>
        <source>--accept takes a certificate&apos;s SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--accept tar ett certifikats SHA-256-fingeravtryck: 64 hexadecimala siffror.</translation>
    </message>
    <message>
        <source>--winrm takes a whole URL, such as http://dc01.example.se:5985/wsman.</source>
        <translation>--winrm tar en hel URL, till exempel http://dc01.example.se:5985/wsman.</translation>
    </message>
    <message>
        <source>fits, too</source>
        <translation>passar också</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates this computer does not trust</source>
        <translation>
            <numerusform>%n certifikat som datorn inte litar på</numerusform>
            <numerusform>%n certifikat som datorn inte litar på</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds adjusted: %1. Chart sets: %2.</source>
        <translation>Anpassade trösklar: %1. Diagramset: %2.</translation>
    </message>
</context>
<context>
    <name>sd::AboutPage</name>
    <message>
        <source>%1 in %2, since it was opened</source>
        <translation>%1 på %2, sedan det öppnades</translation>
    </message>
    <message>
        <source>%1; at this pace %2 a day</source>
        <translation>%1; i den takten %2 per dygn</translation>
    </message>
    <message>
        <source>The console has lost its network</source>
        <translation>Konsolen har tappat nätet</translation>
    </message>
    <message>
        <source>The disk refuses to store: %1</source>
        <translation>Disken vägrar lagra: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>Make a support bundle …</source>
        <translation>Gör ett supportpaket …</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Avläsningar</translation>
    </message>
    <message>
        <source>Start late</source>
        <translation>Börjar för sent</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Pågår</translation>
    </message>
    <message>
        <source>Samples written</source>
        <translation>Skrivna mätvärden</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lager</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datamapp</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Tillväxt</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Ledigt på disken</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioner</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Copy this page</source>
        <translation>Kopiera sidan</translation>
    </message>
    <message numerus="yes">
        <source>%1 a second, %2 of them fail; %Ln checks</source>
        <translation>
            <numerusform>%1 per sekund, varav %2 misslyckas; %Ln kontroll</numerusform>
            <numerusform>%1 per sekund, varav %2 misslyckas; %Ln kontroller</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median), %2 (p99)</source>
        <translation>%1 (median), %2 (p99)</translation>
    </message>
    <message>
        <source>%1 polls, %2 of them overdue; %3 results and %4 batches wait</source>
        <translation>%1 avläsningar, varav %2 försenade; %3 svar och %4 satser väntar</translation>
    </message>
    <message>
        <source>%1, and %2 lost</source>
        <translation>%1, och %2 förlorade</translation>
    </message>
    <message>
        <source>settings and alarms %1, history %2</source>
        <translation>inställningar och larm %1, historik %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>okänt</translation>
    </message>
</context>
<context>
    <name>sd::AboutServer</name>
    <message>
        <source>It depends on no other server, and none on it.</source>
        <translation>Den är inte beroende av någon annan server, och ingen av den.</translation>
    </message>
    <message>
        <source>WRITTEN ABOUT IT</source>
        <translation>ANTECKNAT</translation>
    </message>
    <message>
        <source>REACHED THROUGH, AND NEEDED BY</source>
        <translation>NÅS GENOM, OCH BEHÖVS AV</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Kallar sig</translation>
    </message>
    <message>
        <source>Credentials used</source>
        <translation>Inloggningar som används</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Övervakas</translation>
    </message>
    <message>
        <source>no, switched off</source>
        <translation>nej, avstängd</translation>
    </message>
</context>
<context>
    <name>sd::AcknowledgeDialog</name>
    <message>
        <source>Until it is over</source>
        <translation>Tills det är över</translation>
    </message>
    <message>
        <source>Until it gets worse</source>
        <translation>Tills det blir värre</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Gäller</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
</context>
<context>
    <name>sd::ActionCatalogue</name>
    <message>
        <source>Find anything …</source>
        <translation>Sök vad som helst …</translation>
    </message>
    <message>
        <source>Goes to a server, customer, alarm or view, or does an action, by a few letters</source>
        <translation>Går till en server, kund, vy eller ett larm, eller gör en åtgärd, med några få bokstäver</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Shows what is wrong now</source>
        <translation>Visar vad som är fel nu</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Shows what is watched and how it is</source>
        <translation>Visar vad som övervakas och hur det mår</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
    <message>
        <source>Shows all servers at once</source>
        <translation>Visar alla servrar på en gång</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>Shows look, sounds and keys</source>
        <translation>Visar utseende, ljud och tangenter</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrera listan</translation>
    </message>
    <message>
        <source>Goes to the filter of the open list</source>
        <translation>Går till den öppna listans filter</translation>
    </message>
    <message>
        <source>Add server …</source>
        <translation>Lägg till server …</translation>
    </message>
    <message>
        <source>Asks for a server&apos;s address and watches it</source>
        <translation>Frågar efter en servers adress och övervakar den</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ångra</translation>
    </message>
    <message>
        <source>Takes back what was done last</source>
        <translation>Tar tillbaka det som gjordes senast</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Väggtavla</translation>
    </message>
    <message>
        <source>Shows the whole estate, to be read from across the room</source>
        <translation>Visar hela driften, läsbart tvärs över rummet</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation>Ljud av i 15 minuter, eller på igen</translation>
    </message>
    <message>
        <source>Silences the alarm sounds; nothing else changes</source>
        <translation>Stänger av larmljuden; inget annat ändras</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Ljust eller mörkt</translation>
    </message>
    <message>
        <source>Changes between the light and the dark theme</source>
        <translation>Växlar mellan ljust och mörkt tema</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Byt tangenter …</translation>
    </message>
    <message>
        <source>Gives actions the keys that you are used to</source>
        <translation>Ger åtgärder de tangenter som du är van vid</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Visa tangenterna</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
    <message>
        <source>Says that you have it; pressed again, takes that back</source>
        <translation>Säger att du har larmet; ett tryck till tar tillbaka det</translation>
    </message>
    <message>
        <source>With comment …</source>
        <translation>Med kommentar …</translation>
    </message>
    <message>
        <source>Acknowledges with a comment, and until when</source>
        <translation>Kvitterar med kommentar, och till när</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Skjut upp</translation>
    </message>
    <message>
        <source>Hides the alarm until a time</source>
        <translation>Skjuter upp larmet till en viss tid</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Writes in the alarm&apos;s journal</source>
        <translation>Skriver i larmets journal</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Läs av nu</translation>
    </message>
    <message>
        <source>Asks all the server&apos;s checks at once</source>
        <translation>Kör alla serverns kontroller genast</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Tysta …</translation>
    </message>
    <message>
        <source>Opens a service window on the server now, or ends it</source>
        <translation>Öppnar ett servicefönster på servern nu, eller avslutar det</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Öppna larm</translation>
    </message>
    <message>
        <source>Shows the alarms nobody has taken</source>
        <translation>Visar larm som ingen har tagit</translation>
    </message>
    <message>
        <source>Acknowledged alarms</source>
        <translation>Kvitterade larm</translation>
    </message>
    <message>
        <source>Shows the alarms somebody has taken</source>
        <translation>Visar larm som någon har tagit</translation>
    </message>
    <message>
        <source>Muted alarms</source>
        <translation>Tystade larm</translation>
    </message>
    <message>
        <source>Shows what a window, a dependency or a snooze keeps quiet</source>
        <translation>Visar det som ett servicefönster, ett beroende eller ett uppskov håller tyst</translation>
    </message>
    <message>
        <source>Cleared alarms</source>
        <translation>Avslutade larm</translation>
    </message>
    <message>
        <source>Shows what has ended within a day</source>
        <translation>Visar det som har upphört det senaste dygnet</translation>
    </message>
    <message>
        <source>Group the alarms</source>
        <translation>Gruppera larmen</translation>
    </message>
    <message>
        <source>Chooses what the alarms are grouped by</source>
        <translation>Väljer vad larmen grupperas efter</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Välj kolumner</translation>
    </message>
    <message>
        <source>Chooses the columns of the queue</source>
        <translation>Väljer köns kolumner</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Opens the server in the way that fits its kind</source>
        <translation>Öppnar servern på det sätt som passar dess typ</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Fjärrskrivbord</translation>
    </message>
    <message>
        <source>Opens the server&apos;s desktop by your command</source>
        <translation>Öppnar serverns skrivbord med ditt kommando</translation>
    </message>
    <message>
        <source>Shell by SSH</source>
        <translation>Skal över SSH</translation>
    </message>
    <message>
        <source>Opens a shell on the server by your command</source>
        <translation>Öppnar ett skal på servern med ditt kommando</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Opens the server&apos;s web page by your command</source>
        <translation>Öppnar serverns webbsida med ditt kommando</translation>
    </message>
    <message>
        <source>Edit server …</source>
        <translation>Ändra server …</translation>
    </message>
    <message>
        <source>Changes the server, or all that are selected together</source>
        <translation>Ändrar servern, eller alla markerade på en gång</translation>
    </message>
    <message>
        <source>Another like it …</source>
        <translation>En likadan …</translation>
    </message>
    <message>
        <source>Adds a server with the same checks</source>
        <translation>Lägger till en server med samma kontroller</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Ta bort server</translation>
    </message>
    <message>
        <source>Watches the selected servers no longer; can be undone</source>
        <translation>Slutar övervaka de markerade servrarna; går att ångra</translation>
    </message>
    <message>
        <source>Add check …</source>
        <translation>Lägg till kontroll …</translation>
    </message>
    <message>
        <source>Gives the server one more check</source>
        <translation>Ger servern en kontroll till</translation>
    </message>
    <message>
        <source>Edit check …</source>
        <translation>Ändra kontroll …</translation>
    </message>
    <message>
        <source>Changes the check of the selected line</source>
        <translation>Ändrar kontrollen på den markerade raden</translation>
    </message>
    <message>
        <source>Switch the check off or on</source>
        <translation>Stäng av kontrollen eller slå på den</translation>
    </message>
    <message>
        <source>Stops polling the check of the selected line, or starts it again</source>
        <translation>Slutar läsa av kontrollen på den markerade raden, eller börjar igen</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>Ta bort kontroll</translation>
    </message>
    <message>
        <source>Takes the check of the selected line away; can be undone</source>
        <translation>Tar bort kontrollen på den markerade raden; går att ångra</translation>
    </message>
    <message>
        <source>Shows every key and where it means what</source>
        <translation>Visar varje tangent och var den betyder vad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hjälp</translation>
    </message>
    <message>
        <source>Opens the manual where it explains what you are at</source>
        <translation>Öppnar handboken där den förklarar det du håller på med</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Prova demon</translation>
    </message>
    <message>
        <source>Opens a made-up estate in a window of its own</source>
        <translation>Öppnar en påhittad driftmiljö i ett eget fönster</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>Nytt fönster</translation>
    </message>
    <message>
        <source>Opens another window, for another screen; the open ones come back next time</source>
        <translation>Öppnar ett fönster till, för en skärm till; de öppna finns där nästa gång</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Stäng fönstret</translation>
    </message>
    <message>
        <source>Closes this window; the others stay</source>
        <translation>Stänger det här fönstret; de andra är kvar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
    <message>
        <source>Ends the console, and with it the polling; the open windows come back next time</source>
        <translation>Avslutar konsolen och därmed avläsningen; de öppna fönstren finns där nästa gång</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Läs in en lista …</translation>
    </message>
    <message>
        <source>Takes in servers from a CSV or JSON file, and shows first what becomes of each line</source>
        <translation>Läser in servrar från en CSV- eller JSON-fil, och visar först vad som händer med varje rad</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>Shows who changed what</source>
        <translation>Visar vem som ändrat vad</translation>
    </message>
    <message>
        <source>What changed yesterday</source>
        <translation>Vad som ändrades i går</translation>
    </message>
    <message>
        <source>Shows everything that people changed yesterday</source>
        <translation>Visar allt som ändrades i går</translation>
    </message>
    <message>
        <source>Alarm quality</source>
        <translation>Larmkvalitet</translation>
    </message>
    <message>
        <source>Shows how good the alarms are, and which sources make the queue long</source>
        <translation>Visar hur bra larmen är, och vilka källor som gör kön lång</translation>
    </message>
    <message>
        <source>Change of shift …</source>
        <translation>Skiftbyte …</translation>
    </message>
    <message>
        <source>Another one signs on, or the same one again; the windows stay as they are</source>
        <translation>Nästa person loggar in, eller samma igen; fönstren står kvar som de är</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Shows and sounds everything as before, and changes nothing until somebody signs on</source>
        <translation>Allt syns och hörs som förut, men inget kan göras förrän någon loggar in</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Logga ut</translation>
    </message>
    <message>
        <source>Shows nothing until somebody signs on; the polling goes on</source>
        <translation>Visar inget förrän någon loggar in; avläsningen fortsätter</translation>
    </message>
    <message>
        <source>Add operator …</source>
        <translation>Lägg till operatör …</translation>
    </message>
    <message>
        <source>Says who else may sign on, and as what</source>
        <translation>Bestämmer vem mer som får logga in, och som vad</translation>
    </message>
    <message>
        <source>Note on the check …</source>
        <translation>Anteckning om kontrollen …</translation>
    </message>
    <message>
        <source>Writes what is known of the check, for whoever takes its next alarm</source>
        <translation>Skriver vad man vet om kontrollen, till den som tar nästa larm från den</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
    <message>
        <source>Shows what the one who takes over has to know</source>
        <translation>Visar det som nästa pass behöver veta</translation>
    </message>
    <message>
        <source>About Serverdrift</source>
        <translation>Om Serverdrift</translation>
    </message>
    <message>
        <source>Shows versions, the engine&apos;s health and the store&apos;s size</source>
        <translation>Visar versioner, hur motorn mår och hur stort lagret är</translation>
    </message>
    <message>
        <source>Make a support bundle …</source>
        <translation>Gör ett supportpaket …</translation>
    </message>
    <message>
        <source>Writes a file for whoever helps you, without names, addresses and secrets</source>
        <translation>Skriver en fil till den som hjälper dig, utan namn, adresser och hemligheter</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Ta rundturen</translation>
    </message>
    <message>
        <source>Shows the parts of the window, one after the other; Esc leaves it</source>
        <translation>Visar fönstrets delar, en efter en; Esc lämnar rundturen</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigering</translation>
    </message>
    <message>
        <source>Hides the column with the areas, or shows it</source>
        <translation>Döljer kolumnen med områdena, eller visar den</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Hides the list, or brings it back</source>
        <translation>Döljer listan, eller tar fram den igen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sida</translation>
    </message>
    <message>
        <source>Hides the page beside the list, or brings it back</source>
        <translation>Döljer sidan bredvid listan, eller tar fram den igen</translation>
    </message>
    <message>
        <source>List in a window of its own</source>
        <translation>Listan i ett eget fönster</translation>
    </message>
    <message>
        <source>Moves the list to another screen, where it goes on leading the page; again, or Esc there, puts it back</source>
        <translation>Flyttar listan till en annan skärm, där den fortsätter att styra sidan; en gång till, eller Esc där, sätter tillbaka den</translation>
    </message>
    <message>
        <source>Page in a window of its own</source>
        <translation>Sidan i ett eget fönster</translation>
    </message>
    <message>
        <source>Moves the page to another screen, where it follows what is selected here; again, or Esc there, puts it back</source>
        <translation>Flyttar sidan till en annan skärm, där den följer det som är valt här; en gång till, eller Esc där, sätter tillbaka den</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Fäst</translation>
    </message>
    <message>
        <source>Lets a page in a window of its own stay at what it shows, or follow again</source>
        <translation>Låter en sida i ett eget fönster stå kvar vid det den visar, eller följa med igen</translation>
    </message>
    <message>
        <source>Search a network …</source>
        <translation>Sök av ett nät …</translation>
    </message>
    <message>
        <source>Finds out what answers in a network and could be watched</source>
        <translation>Tar reda på vad som svarar i ett nät och kan övervakas</translation>
    </message>
    <message>
        <source>Save chart set …</source>
        <translation>Spara diagramset …</translation>
    </message>
    <message>
        <source>Saves the charts that are shown under a name, for yourself or for everybody</source>
        <translation>Sparar diagrammen som visas under ett namn, för dig själv eller för alla</translation>
    </message>
    <message>
        <source>Adjust the threshold …</source>
        <translation>Anpassa tröskeln …</translation>
    </message>
    <message>
        <source>Lays values of one&apos;s own over what judges the selected reading or alarm</source>
        <translation>Lägger egna värden över det som bedömer den valda raden eller det valda larmet</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baslinjer</translation>
    </message>
    <message>
        <source>Shows what is watched and at which values, and what another version would change</source>
        <translation>Visar vad som övervakas och vid vilka värden, och vad en annan version skulle ändra</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Trappar</translation>
    </message>
    <message>
        <source>Shows what devices sent by themselves</source>
        <translation>Visar vad enheter själva har skickat</translation>
    </message>
    <message>
        <source>Traps from this server</source>
        <translation>Trappar från servern</translation>
    </message>
    <message>
        <source>Shows the SNMP traps that the server sent</source>
        <translation>Visar de SNMP-trappar som servern har skickat</translation>
    </message>
</context>
<context>
    <name>sd::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Lägg till server</translation>
    </message>
    <message>
        <source>SNMP %1</source>
        <translation>SNMP %1</translation>
    </message>
    <message>
        <source>What it would watch, and what it reads now</source>
        <translation>Vad som skulle övervakas, och vad det visar nu</translation>
    </message>
    <message>
        <source>BMC %1</source>
        <translation>BMC %1</translation>
    </message>
    <message>
        <source>The BMC&apos;s certificate is not accepted yet: accept it, or leave Redfish out</source>
        <translation>Styrkortets certifikat är inte godtaget än: godta det, eller utelämna Redfish</translation>
    </message>
</context>
<context>
    <name>sd::AdjustDialog</name>
    <message>
        <source>not judged</source>
        <translation>bedöms inte</translation>
    </message>
    <message>
        <source>Whatever the second value is</source>
        <translation>Oavsett det andra värdet</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one</source>
        <translation>* står för valfria tecken, ? för ett</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>som under</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>övervakas</translation>
    </message>
    <message>
        <source>left out: neither judged nor kept</source>
        <translation>utesluts: varken bedöms eller sparas</translation>
    </message>
    <message>
        <source>own hours</source>
        <translation>egna tider</translation>
    </message>
    <message>
        <source>every reading counts</source>
        <translation>varje avläsning räknas</translation>
    </message>
    <message>
        <source>%1 of %2 readings must be bad</source>
        <translation>%1 av %2 avläsningar ska vara dåliga</translation>
    </message>
    <message>
        <source>for whoever asks next</source>
        <translation>för den som undrar sen</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instanser</translation>
    </message>
    <message>
        <source>&amp;Judging</source>
        <translation>&amp;Bedömning</translation>
    </message>
    <message>
        <source>&amp;Warning</source>
        <translation>&amp;Varning</translation>
    </message>
    <message>
        <source>&amp;Error</source>
        <translation>F&amp;el</translation>
    </message>
    <message>
        <source>&amp;Counts after</source>
        <translation>&amp;Räknas efter</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Avläsningar</translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation>Andra &amp;tider</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>Varf&amp;ör</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a metric, a server</comment>
        <translation>%1 på %2</translation>
    </message>
    <message>
        <source>Adjust the threshold</source>
        <translation>Anpassa tröskeln</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>genast</translation>
    </message>
    <message>
        <source>as below: %1 of %2</source>
        <translation>som under: %1 av %2</translation>
    </message>
    <message>
        <source>as below: every reading counts</source>
        <translation>som under: varje avläsning räknas</translation>
    </message>
    <message>
        <source>as below: the same at all hours</source>
        <translation>som under: lika dygnet runt</translation>
    </message>
    <message>
        <source>as below: own hours</source>
        <translation>som under: egna tider</translation>
    </message>
    <message>
        <source>What it says itself decides; the past can&apos;t be judged anew.</source>
        <translation>Det den själv säger avgör; det som varit kan inte bedömas på nytt.</translation>
    </message>
    <message>
        <source>Nothing is kept of this value yet: what it would have given can&apos;t be said.</source>
        <translation>Ingen historik finns för värdet än: vad det hade gett går inte att säga.</translation>
    </message>
    <message>
        <source>With the %1 of history that are kept:</source>
        <comment>how long</comment>
        <translation>Med den historik som finns (%1):</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>what the past gave</comment>
        <translation>Nu: %1.</translation>
    </message>
    <message>
        <source>With this: %1.</source>
        <translation>Med det här: %1.</translation>
    </message>
    <message>
        <source>The check has a rule of its own, which stands over this.</source>
        <translation>Kontrollen har en egen regel, som står över det här.</translation>
    </message>
    <message>
        <source>The pattern leaves this instance as it is.</source>
        <translation>Mönstret lämnar den här instansen som den är.</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>&amp;Slutar</translation>
    </message>
    <message>
        <source>%1 inside its limit</source>
        <translation>%1 innanför sin gräns</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>vid sin gräns</translation>
    </message>
</context>
<context>
    <name>sd::AdjustmentBook</name>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>The threshold of %1 is adjusted</source>
        <translation>Tröskeln för %1 är anpassad</translation>
    </message>
    <message>
        <source>The threshold of %1 is reset</source>
        <translation>Tröskeln för %1 är återställd</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
</context>
<context>
    <name>sd::AdjustmentWords</name>
    <message>
        <source>all servers tagged “%1”</source>
        <translation>alla servrar med taggen ”%1”</translation>
    </message>
    <message>
        <source>servers of %1 tagged “%2”</source>
        <translation>servrar hos %1 med taggen ”%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where, which instances</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a level that is not judged</comment>
        <translation>ingen gräns för %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a level, over or under which value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>counts after %1</source>
        <translation>räknas efter %1</translation>
    </message>
    <message>
        <source>when %1 of %2 readings are bad</source>
        <translation>när %1 av %2 avläsningar är dåliga</translation>
    </message>
    <message>
        <source>ends %1 on the good side</source>
        <translation>slutar %1 på rätt sida</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>utesluten</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>övervakas</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>räknas genast</translation>
    </message>
    <message>
        <source>every reading counts</source>
        <translation>varje avläsning räknas</translation>
    </message>
    <message>
        <source>ends at its limit</source>
        <translation>slutar vid sin gräns</translation>
    </message>
    <message>
        <source>whatever the second value is</source>
        <translation>oavsett det andra värdet</translation>
    </message>
    <message>
        <source>the same at all hours</source>
        <translation>lika dygnet runt</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>bedöms inte</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>alla dagar</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one day of the week to another</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 %2–%3: %4</source>
        <comment>days of the week, from, to, what holds then</comment>
        <translation>%1 %2–%3: %4</translation>
    </message>
    <message>
        <source>no alarm</source>
        <translation>inget larm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln larm</numerusform>
            <numerusform>%Ln larm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, standing %2 in all</source>
        <translation>%1, sammanlagt %2</translation>
    </message>
    <message>
        <source>%1, %2, standing %3 in all</source>
        <comment>how many alarms, how many of them reached Error, how long</comment>
        <translation>%1, %2, sammanlagt %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them Error</source>
        <translation>
            <numerusform>%Ln av dem Fel</numerusform>
            <numerusform>%Ln av dem Fel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::AlarmFloodsModel</name>
    <message>
        <source>Began</source>
        <translation>Började</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Varade</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Flest på 10 minuter</translation>
    </message>
</context>
<context>
    <name>sd::AlarmPage</name>
    <message>
        <source>Open server</source>
        <translation>Öppna servern</translation>
    </message>
    <message>
        <source>SAME SERVER</source>
        <translation>SAMMA SERVER</translation>
    </message>
    <message>
        <source>JOURNAL</source>
        <translation>JOURNAL</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Över</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>slut %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sedan %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>öppet sedan %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>kvitterat av %1</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>state of an alarm</comment>
        <translation>fladdrar</translation>
    </message>
    <message>
        <source>WHY ERROR</source>
        <translation>VARFÖR FEL</translation>
    </message>
    <message>
        <source>WHY WARNING</source>
        <translation>VARFÖR VARNING</translation>
    </message>
    <message>
        <source>WHY UNKNOWN</source>
        <translation>VARFÖR OKÄNT</translation>
    </message>
    <message numerus="yes">
        <source>%n more in trouble</source>
        <translation>
            <numerusform>%n till med problem</numerusform>
            <numerusform>%n till med problem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other readings OK</source>
        <translation>
            <numerusform>%n annan avläsning OK</numerusform>
            <numerusform>%n andra avläsningar OK</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no curve: the alarm is about the check itself.</source>
        <translation>Det finns ingen kurva: larmet gäller själva kontrollen.</translation>
    </message>
    <message>
        <source>SAME ON OTHER SERVERS</source>
        <translation>SAMMA PÅ ANDRA SERVRAR</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::AlarmQueueModel</name>
    <message>
        <source>over</source>
        <translation>över</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>repeat count</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Hos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%Ln larm</numerusform>
            <numerusform>%Ln larm</numerusform>
        </translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>varade %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Over for</source>
        <translation>Över sedan</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Tystat</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <comment>a group and its alarms</comment>
        <translation>%1, %2, ihopfälld</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <comment>a group and its alarms</comment>
        <translation>%1, %2, utfälld</translation>
    </message>
</context>
<context>
    <name>sd::AlarmSourcesModel</name>
    <message>
        <source>(removed)</source>
        <comment>a server</comment>
        <translation>(borttagen)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tune this threshold</source>
        <translation>Justera tröskeln</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Andel</translation>
    </message>
    <message>
        <source>Stood for</source>
        <translation>Varaktighet</translation>
    </message>
</context>
<context>
    <name>sd::AlarmWhy</name>
    <message>
        <source>The check could not tell: %1.</source>
        <translation>Kontrollen kunde inte avgöra: %1.</translation>
    </message>
    <message>
        <source>The check could not tell: %1. It said: “%2”</source>
        <translation>Kontrollen kunde inte avgöra: %1. Den sade: ”%2”</translation>
    </message>
    <message>
        <source>The source itself states this level.</source>
        <translation>Källan anger själv denna nivå.</translation>
    </message>
    <message>
        <source>The source itself states this level: “%1”</source>
        <translation>Källan anger själv denna nivå: ”%1”</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 är %2.</translation>
    </message>
    <message>
        <source>It counts when %1 of %2 readings are bad.</source>
        <translation>Det räknas när %1 av %2 avläsningar är dåliga.</translation>
    </message>
    <message>
        <source>It counts after %1.</source>
        <translation>Det räknas efter %1.</translation>
    </message>
    <message>
        <source>The level ends when it is %1.</source>
        <translation>Nivån släpper när det är %1.</translation>
    </message>
    <message>
        <source>It counts only together with %1 %2.</source>
        <translation>Det räknas bara tillsammans med %1 %2.</translation>
    </message>
    <message>
        <source>It counts only together with %1 %2; that is %3.</source>
        <translation>Det räknas bara tillsammans med %1 %2; det är %3.</translation>
    </message>
    <message>
        <source>Nobody is called: service window “%1” until %2, set by %3.</source>
        <translation>Ingen larmas: servicefönster ”%1” till %2, satt av %3.</translation>
    </message>
    <message>
        <source>Nobody is called: every server it is reached through is down.</source>
        <translation>Ingen larmas: alla servrar som den nås genom är nere.</translation>
    </message>
    <message>
        <source>Nobody is called: the console itself has no network.</source>
        <translation>Ingen larmas: konsolen själv saknar nät.</translation>
    </message>
    <message>
        <source>Nobody is called: somebody snoozed it until %1.</source>
        <translation>Ingen larmas: larmet är uppskjutet till %1.</translation>
    </message>
    <message>
        <source>Nobody is called: %1.</source>
        <translation>Ingen larmas: %1.</translation>
    </message>
    <message>
        <source>It is flapping, and ends with the first good reading after it has come to rest.</source>
        <translation>Det fladdrar och slutar med den första goda avläsningen när det lugnat sig.</translation>
    </message>
    <message>
        <source>it gets worse</source>
        <translation>det blir värre</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>det är över</translation>
    </message>
    <message>
        <source>%1 has taken it until %2.</source>
        <translation>%1 har kvitterat tills %2.</translation>
    </message>
    <message>
        <source>%1 has taken it until %2: “%3”</source>
        <translation>%1 har kvitterat tills %2: ”%3”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where a threshold comes from, and why</comment>
        <translation>%1: ”%2”</translation>
    </message>
    <message>
        <source>Thresholds %1 from: %2</source>
        <translation>Trösklar %1 från: %2</translation>
    </message>
</context>
<context>
    <name>sd::AlarmsArea</name>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>Inget larm är markerat</translation>
    </message>
    <message>
        <source>Its value, its history and what can be done will stand here.</source>
        <translation>Här visas värdet, historiken och vad som kan göras.</translation>
    </message>
</context>
<context>
    <name>sd::Attention</name>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alarms at %1</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>%Ln nytt larm hos %1</numerusform>
            <numerusform>%Ln nya larm hos %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alarms at %1 customers</source>
        <translation>
            <numerusform>%Ln nytt larm hos %1 kunder</numerusform>
            <numerusform>%Ln nya larm hos %1 kunder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::BaselineCompare</name>
    <message>
        <source>Put in force</source>
        <translation>Sätt i kraft</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Vad som skiljer</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Där det märks</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>What is read and judged follows at once; adjustments stay as they are. It can be undone.</source>
        <translation>Avläsning och bedömning följer direkt; anpassningar blir som de är. Det går att ångra.</translation>
    </message>
    <message>
        <source>Looking where it is felt …</source>
        <translation>Ser efter var det märks …</translation>
    </message>
    <message>
        <source>They can&apos;t be compared</source>
        <translation>De går inte att jämföra</translation>
    </message>
    <message>
        <source>These are two baselines: no check goes from one to the other.</source>
        <translation>Det här är två baslinjer: ingen kontroll går från den ena till den andra.</translation>
    </message>
    <message>
        <source>That could not be done: %1</source>
        <translation>Det gick inte: %1</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 gäller nu</translation>
    </message>
</context>
<context>
    <name>sd::BaselineEditor</name>
    <message>
        <source>Read it now</source>
        <translation>Läs av nu</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>A baseline of our own</source>
        <translation>En egen baslinje</translation>
    </message>
    <message>
        <source>Save among our own</source>
        <translation>Spara bland våra egna</translation>
    </message>
    <message>
        <source>Check to try it with</source>
        <translation>Kontroll att prova den med</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a server, its check</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message>
        <source>No baseline yet: %1</source>
        <translation>Ingen baslinje ännu: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln avläsning</numerusform>
            <numerusform>%Ln avläsningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thresholds</source>
        <translation>
            <numerusform>%Ln tröskel</numerusform>
            <numerusform>%Ln trösklar</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Frågar %1 …</translation>
    </message>
    <message>
        <source>Nothing was read: %1</source>
        <translation>Inget lästes: %1</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Sök i texten</translation>
    </message>
    <message>
        <source>Find in the text: a metric, an OID, a limit …</source>
        <translation>Sök i texten: ett mått, en OID, en gräns …</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Finns inte i texten</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Rad %1</translation>
    </message>
    <message>
        <source>What is other than in force</source>
        <translation>Vad som skiljer sig från det som gäller</translation>
    </message>
    <message>
        <source>%1, version %2: %3, %4. %5</source>
        <comment>a baseline, its number, how many readings, how many thresholds, what differs</comment>
        <translation>%1, version %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>Den säger detsamma som det som gäller.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are other than in force:</source>
        <translation>
            <numerusform>%Ln sak skiljer sig från det som gäller:</numerusform>
            <numerusform>%Ln saker skiljer sig från det som gäller:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::BaselinePage</name>
    <message>
        <source>See what changes</source>
        <translation>Se vad som ändras</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Vad den säger</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Används av</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Anpassat</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Jämför</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>bygger på %1</translation>
    </message>
    <message>
        <source>put in force by %1, %2</source>
        <translation>satt i kraft av %1, %2</translation>
    </message>
    <message>
        <source>A newer text is refused, and this one stays in force. %1</source>
        <translation>En nyare text avvisas, och den här fortsätter att gälla. %1</translation>
    </message>
    <message>
        <source>Version %1 (%2) waits: it holds when somebody puts it in force.</source>
        <translation>Version %1 (%2) väntar: den gäller när någon sätter den i kraft.</translation>
    </message>
    <message>
        <source>This file is no baseline; the others keep working.</source>
        <translation>Den här filen är ingen baslinje; de andra fortsätter att gälla.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Egna trösklar</translation>
    </message>
    <message>
        <source>For</source>
        <translation>För</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Annat</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>Make our own …</source>
        <translation>Gör en egen …</translation>
    </message>
    <message>
        <source>Opens its text for the site&apos;s own folder. What is in force stays so.</source>
        <translation>Öppnar texten för er egen mapp. Det som gäller fortsätter att gälla.</translation>
    </message>
    <message>
        <source>%1 is saved among our own</source>
        <translation>%1 är sparad bland våra egna</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <comment>an interval</comment>
        <translation>%1, eget</translation>
    </message>
</context>
<context>
    <name>sd::BaselineWords</name>
    <message>
        <source>unit</source>
        <translation>enhet</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>read from</source>
        <translation>läses från</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>räknas ut</translation>
    </message>
    <message>
        <source>which rows</source>
        <translation>vilka rader</translation>
    </message>
    <message>
        <source>the device&apos;s own limits</source>
        <translation>enhetens egna gränser</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titel</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>bygger på</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rang</translation>
    </message>
    <message>
        <source>where the values come from</source>
        <translation>varifrån värdena kommer</translation>
    </message>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>tells of</source>
        <translation>gäller</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instans</translation>
    </message>
    <message>
        <source>state</source>
        <translation>läge</translation>
    </message>
    <message>
        <source>words</source>
        <translation>ord</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beskrivning</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Avsedd för</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Avläsningar</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Trösklar</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Trappar</translation>
    </message>
    <message>
        <source>ships with the program</source>
        <translation>följer med programmet</translation>
    </message>
    <message>
        <source>this computer&apos;s own</source>
        <translation>datorns egen</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>er egen</translation>
    </message>
    <message>
        <source>kept, no file has it</source>
        <translation>sparad, ingen fil har den</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <comment>a baseline that can&apos;t be read</comment>
        <translation>%1, avvisad</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a baseline, its version, where it is from</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>rate of %1</source>
        <translation>takten för %1</translation>
    </message>
    <message>
        <source>time until %1 is full</source>
        <translation>tid tills %1 är full</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>medel av %1</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>summan av %1</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>största av %1</translation>
    </message>
    <message>
        <source>how many rows</source>
        <translation>antal rader</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mått</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Vilka</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Läses från</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Räknas ut</translation>
    </message>
    <message>
        <source>the device&apos;s own limits: %1</source>
        <translation>enhetens egna gränser: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a protocol, an address in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instanser</translation>
    </message>
    <message>
        <source>Warning and Error</source>
        <translation>Varning och Fel</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Varifrån värdena kommer</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sägs av</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Betyder</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Ord</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>nothing; it is known and calls nobody</source>
        <translation>inget; den är känd och larmar ingen</translation>
    </message>
    <message>
        <source>Meant for devices that say</source>
        <translation>Avsedd för enheter som säger</translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of an enumeration</comment>
        <translation>värdet %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändring</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Av det</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Före</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Efter</translation>
    </message>
    <message>
        <source>added</source>
        <comment>in a comparison</comment>
        <translation>tillagt</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>in a comparison</comment>
        <translation>borttaget</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>in a comparison</comment>
        <translation>ändrat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Avläsning</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Då</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Hålls av</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a layer of a threshold, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>detsamma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a baseline, how many changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>De säger detsamma.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %Ln checks.</source>
        <translation>
            <numerusform>Används av %Ln kontroll.</numerusform>
            <numerusform>Används av %Ln kontroller.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 get other values.</source>
        <comment>readings, servers</comment>
        <translation>%1 på %2 får andra värden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln avläsning</numerusform>
            <numerusform>%Ln avläsningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading gets other values.</source>
        <translation>Ingen avläsning får andra värden.</translation>
    </message>
    <message>
        <source>%1 of %2 are held by adjustments and stay as they are.</source>
        <comment>readings, servers</comment>
        <translation>%1 på %2 hålls kvar av anpassningar och blir som förut.</translation>
    </message>
    <message>
        <source>Also through %1.</source>
        <comment>baselines that extend it</comment>
        <translation>Även genom %1.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>avvisad</translation>
    </message>
    <message>
        <source>version %1 waits</source>
        <translation>version %1 väntar</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baslinje</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Träffar</translation>
    </message>
    <message>
        <source>program</source>
        <comment>where a baseline is from</comment>
        <translation>programmet</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>where a baseline is from</comment>
        <translation>datorn</translation>
    </message>
    <message>
        <source>own</source>
        <comment>where a baseline is from</comment>
        <translation>egen</translation>
    </message>
    <message>
        <source>no file</source>
        <comment>where a baseline is from</comment>
        <translation>ingen fil</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Koder</translation>
    </message>
    <message>
        <source>rise of %1</source>
        <translation>ökning av %1</translation>
    </message>
    <message>
        <source>is asked every</source>
        <translation>intervall</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <comment>a kind of check, how often</comment>
        <translation>%1 var %2</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Intervall</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks are asked at another interval then.</source>
        <translation>
            <numerusform>%Ln kontroll frågar då med ett annat intervall.</numerusform>
            <numerusform>%Ln kontroller frågar då med ett annat intervall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks have an interval of their own and keep it.</source>
        <translation>
            <numerusform>%Ln kontroll har ett eget intervall och behåller det.</numerusform>
            <numerusform>%Ln kontroller har ett eget intervall och behåller det.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::BaselinesArea</name>
    <message>
        <source>Baselines</source>
        <translation>Baslinjer</translation>
    </message>
</context>
<context>
    <name>sd::BaselinesPanel</name>
    <message>
        <source>Search in the baselines</source>
        <translation>Sök i baslinjerna</translation>
    </message>
    <message>
        <source>A metric, an OID, a threshold, a maker …</source>
        <translation>Ett mått, en OID, en tröskel, en tillverkare …</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baslinjer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baselines</source>
        <translation>
            <numerusform>%Ln baslinje</numerusform>
            <numerusform>%Ln baslinjer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have it</source>
        <translation>
            <numerusform>%Ln av dem har det</numerusform>
            <numerusform>%Ln av dem har det</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <translation>
            <numerusform>%Ln fil avvisad</numerusform>
            <numerusform>%Ln filer avvisade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln väntar</numerusform>
            <numerusform>%Ln väntar</numerusform>
        </translation>
    </message>
    <message>
        <source>version 10 waits</source>
        <comment>the widest origin</comment>
        <translation>version 10 väntar</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Titta igen</translation>
    </message>
    <message>
        <source>Reads the folders of baselines again: for files that somebody put there by hand.</source>
        <translation>Läser baslinjernas mappar igen, för filer som någon har lagt dit för hand.</translation>
    </message>
</context>
<context>
    <name>sd::BmcSignOn</name>
    <message>
        <source>Sign on</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>Accept this certificate, and no other</source>
        <translation>Godta det här certifikatet och inget annat</translation>
    </message>
    <message>
        <source>User of the BMC</source>
        <translation>Användare i styrkortet</translation>
    </message>
    <message>
        <source>Password, where no stored credential fits</source>
        <translation>Lösenord, om ingen sparad inloggning passar</translation>
    </message>
    <message>
        <source>Password of the BMC</source>
        <translation>Lösenord i styrkortet</translation>
    </message>
    <message>
        <source>This computer does not trust its certificate: %1.
It is for %2, valid until %3. SHA-256:
%4</source>
        <translation>Datorn litar inte på dess certifikat: %1.
Det är utställt för %2 och gäller till %3. SHA-256:
%4</translation>
    </message>
</context>
<context>
    <name>sd::BulkEditDialog</name>
    <message>
        <source>Edit servers</source>
        <translation>Ändra servrar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändra</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kund</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Tags to add</source>
        <translation>&amp;Taggar att lägga till</translation>
    </message>
    <message>
        <source>Tags to re&amp;move</source>
        <translation>Taggar att ta &amp;bort</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>&amp;Inloggning</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <translation>&amp;Övervakas</translation>
    </message>
    <message>
        <source>Checks &amp;every</source>
        <translation>Kontroller v&amp;ar</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>som det är</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>as it is: %1 and others</source>
        <translation>som det är: %1 med flera</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <translation>som det är: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>och en till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>as their &amp;baselines say</source>
        <translation>som deras &amp;baslinjer säger</translation>
    </message>
</context>
<context>
    <name>sd::BundleDialog</name>
    <message>
        <source>A file for whoever helps you. It will hold:</source>
        <translation>En fil till den som hjälper dig. Den kommer att innehålla:</translation>
    </message>
    <message>
        <source>versions, sizes and growth of the store</source>
        <translation>versioner, lagrets storlek och tillväxt</translation>
    </message>
    <message>
        <source>the engine&apos;s figures of this moment, and how many alarms and servers are in which state</source>
        <translation>motorns siffror just nu, och hur många larm och servrar som är i vilket läge</translation>
    </message>
    <message>
        <source>each check by its number: kind, interval, state, and a code where it failed</source>
        <translation>varje kontroll med sitt nummer: slag, intervall, läge, och en kod där den misslyckades</translation>
    </message>
    <message>
        <source>No name, no address, no text of yours, no credential. Nothing is sent anywhere.</source>
        <translation>Inga namn, inga adresser, inga texter som ni har skrivit och inga inloggningar. Ingenting skickas någonstans.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Skriv filen</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Skriver …</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message>
        <source>It is written, %1. Look into it before you send it, if you like.</source>
        <translation>Filen är skriven, %1. Titta gärna i den innan du skickar den.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
</context>
<context>
    <name>sd::CandidatesModel</name>
    <message>
        <source>watched already</source>
        <translation>övervakas redan</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>serienr %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Vad det är</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Svarar på</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baslinjer</translation>
    </message>
    <message>
        <source>would fit: %1</source>
        <translation>skulle passa: %1</translation>
    </message>
    <message>
        <source>shows a certificate that this computer does not trust: %1, SHA-256 %2</source>
        <translation>visar ett certifikat som datorn inte litar på: %1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>sd::ChangeCsv</name>
    <message>
        <source>time</source>
        <translation>tid</translation>
    </message>
    <message>
        <source>who</source>
        <translation>vem</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>vad som gjordes</translation>
    </message>
    <message>
        <source>where</source>
        <translation>var</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>före → efter</translation>
    </message>
</context>
<context>
    <name>sd::ChangeDetails</name>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>Ingen ändring är vald</translation>
    </message>
    <message>
        <source>before</source>
        <translation>före</translation>
    </message>
    <message>
        <source>after</source>
        <translation>efter</translation>
    </message>
</context>
<context>
    <name>sd::ChangeList</name>
    <message>
        <source>Show older</source>
        <translation>Visa äldre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>acknowledged alarm Network vmxnet</source>
        <comment>about as wide as most</comment>
        <translation>kvitterade larm Nätverk vmxnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln ändring</numerusform>
            <numerusform>%Ln ändringar</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>Reading the changes …</source>
        <translation>Läser ändringarna …</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln changes</source>
        <translation>
            <numerusform>Den senaste ändringen</numerusform>
            <numerusform>De %Ln senaste ändringarna</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>Ändringarna kunde inte läsas</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Inget ändrades</translation>
    </message>
</context>
<context>
    <name>sd::ChangeWords</name>
    <message>
        <source>name</source>
        <translation>namn</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>kundnummer</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adress</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>slag</translation>
    </message>
    <message>
        <source>site</source>
        <translation>plats</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>taggar</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>anteckningar</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>kund</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>inloggning</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i bruk</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervall</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>tidsgräns</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parametrar</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>tröskel</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>beror på</translation>
    </message>
    <message>
        <source>title</source>
        <translation>rubrik</translation>
    </message>
    <message>
        <source>from</source>
        <translation>från</translation>
    </message>
    <message>
        <source>to</source>
        <translation>till</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>satt av</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servrar</translation>
    </message>
    <message>
        <source>user</source>
        <translation>användare</translation>
    </message>
    <message>
        <source>signed with</source>
        <translation>signeras med</translation>
    </message>
    <message>
        <source>encrypted with</source>
        <translation>krypteras med</translation>
    </message>
    <message>
        <source>context</source>
        <translation>kontext</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kvitterade</translation>
    </message>
    <message>
        <source>took back the acknowledgement</source>
        <translation>tog tillbaka kvitteringen</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>kommenterade</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>sköt upp</translation>
    </message>
    <message>
        <source>ended the snooze</source>
        <translation>avslutade uppskjutningen</translation>
    </message>
    <message>
        <source>added</source>
        <translation>lade till</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>ändrade</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>tog bort</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>återställde</translation>
    </message>
    <message>
        <source>check</source>
        <translation>kontroll</translation>
    </message>
    <message>
        <source>dependencies of</source>
        <translation>beroenden för</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>servicefönster</translation>
    </message>
    <message>
        <source>note on</source>
        <translation>anteckning om</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>larm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>inget</translation>
    </message>
    <message>
        <source>never judged</source>
        <translation>bedöms aldrig</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nej</translation>
    </message>
    <message>
        <source>%1: other conditions</source>
        <translation>%1: andra villkor</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>secret set: %1</source>
        <translation>hemlighet satt: %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>what was done, to what kind of thing, its name</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a text before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>login</source>
        <translation>inloggningsnamn</translation>
    </message>
    <message>
        <source>role</source>
        <translation>roll</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>kunder</translation>
    </message>
    <message>
        <source>desktop&apos;s sign-on is enough</source>
        <translation>skrivbordets inloggning räcker</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>set the password of</source>
        <translation>satte lösenordet för</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>loggade in</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>loggade ut</translation>
    </message>
    <message>
        <source>was refused to sign on</source>
        <translation>nekades inloggning</translation>
    </message>
    <message>
        <source>locked the console</source>
        <translation>låste konsolen</translation>
    </message>
    <message>
        <source>unlocked the console</source>
        <translation>låste upp konsolen</translation>
    </message>
    <message>
        <source>took over from</source>
        <translation>tog över efter</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>såg</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>körde</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporterade</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operatör</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, to whom or what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>polled now</source>
        <translation>läste av nu</translation>
    </message>
    <message>
        <source>polled now, with the server&apos;s other checks</source>
        <translation>läste av nu, med serverns övriga kontroller</translation>
    </message>
    <message>
        <source>tried a check that is not saved</source>
        <translation>prövade en kontroll som inte är sparad</translation>
    </message>
    <message>
        <source>exported the changes</source>
        <translation>exporterade ändringarna</translation>
    </message>
    <message>
        <source>exported a chart of %1</source>
        <translation>exporterade ett diagram över %1</translation>
    </message>
    <message>
        <source>made a support bundle</source>
        <translation>gjorde ett supportpaket</translation>
    </message>
    <message>
        <source>exported all servers</source>
        <translation>exporterade alla servrar</translation>
    </message>
    <message>
        <source>exported the servers of %1</source>
        <comment>a customer</comment>
        <translation>exporterade servrarna hos %1</translation>
    </message>
    <message>
        <source>searched a network</source>
        <translation>sökte av ett nät</translation>
    </message>
    <message>
        <source>searched the network %1</source>
        <translation>sökte av nätet %1</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>länkade</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>chart set</source>
        <translation>diagramset</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tagg</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>mätvärde</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instans</translation>
    </message>
    <message>
        <source>values</source>
        <translation>värden</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>skäl</translation>
    </message>
    <message>
        <source>adjustment of</source>
        <translation>anpassning av</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what is other, and why</comment>
        <translation>%1: ”%2”</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fil</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>ursprung</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baslinje</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-port</translation>
    </message>
    <message>
        <source>the listening for SNMP traps</source>
        <translation>lyssningen efter SNMP-trappar</translation>
    </message>
    <message>
        <source>off</source>
        <translation>av</translation>
    </message>
    <message>
        <source>as its baseline says</source>
        <translation>som baslinjen säger</translation>
    </message>
</context>
<context>
    <name>sd::ChangesArea</name>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
</context>
<context>
    <name>sd::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Före → efter</translation>
    </message>
</context>
<context>
    <name>sd::ChangesPanel</name>
    <message>
        <source>Export …</source>
        <translation>Exportera …</translation>
    </message>
    <message>
        <source>Search in the changes</source>
        <translation>Sök bland ändringarna</translation>
    </message>
    <message>
        <source>A name, a value, a person …</source>
        <translation>Ett namn, ett värde, en person …</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Checks and thresholds</source>
        <translation>Kontroller och trösklar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Service windows</source>
        <translation>Servicefönster</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Beroenden</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Inloggningar</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Nothing that was changed answers to this search.</source>
        <translation>Inget som ändrats matchar sökningen.</translation>
    </message>
    <message>
        <source>What people do to servers, checks, windows and alarms will stand here.</source>
        <translation>Här kommer det att stå vad som görs med servrar, kontroller, fönster och larm.</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Exportera ändringar</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>ändringar</translation>
    </message>
    <message>
        <source>The changes could not be read: %1</source>
        <translation>Ändringarna kunde inte läsas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are saved in %1</source>
        <translation>
            <numerusform>%Ln ändring är sparad i %1</numerusform>
            <numerusform>%Ln ändringar är sparade i %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>Kunde inte skrivas: %1</translation>
    </message>
    <message>
        <source>All changes</source>
        <comment>kinds of things</comment>
        <translation>Alla ändringar</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatörer</translation>
    </message>
    <message>
        <source>Signed on, seen, run, exported</source>
        <translation>Inloggat, sett, kört, exporterat</translation>
    </message>
    <message>
        <source>Changes, and all of that</source>
        <translation>Ändringar och allt detta</translation>
    </message>
    <message>
        <source>Chart sets</source>
        <translation>Diagramset</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Anpassningar</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baslinjer</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP-trappar</translation>
    </message>
</context>
<context>
    <name>sd::ChartDeck</name>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>sd::ChartMarks</name>
    <message>
        <source>open</source>
        <comment>of an alarm that has not ended, in place of how long it lasted</comment>
        <translation>öppet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>initials of who wrote it, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetBook</name>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
    <message>
        <source>The chart set %1 is saved, for everybody</source>
        <translation>Diagramsetet %1 är sparat, för alla</translation>
    </message>
    <message>
        <source>The chart set %1 is saved, for yourself</source>
        <translation>Diagramsetet %1 är sparat, för dig själv</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 heter nu %2</translation>
    </message>
    <message>
        <source>The chart set %1 is removed, for everybody</source>
        <translation>Diagramsetet %1 är borttaget, för alla</translation>
    </message>
    <message>
        <source>The chart set %1 is removed</source>
        <translation>Diagramsetet %1 är borttaget</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;För</translation>
    </message>
    <message>
        <source>Save the chart set</source>
        <translation>Spara diagramsetet</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersätt</translation>
    </message>
    <message>
        <source>Replaces the one of that name, saved by %1.</source>
        <translation>Ersätter det med samma namn, sparat av %1.</translation>
    </message>
    <message>
        <source>Replaces your own of that name.</source>
        <translation>Ersätter ditt eget med samma namn.</translation>
    </message>
    <message>
        <source>Stands in the menu of every operator who sees these servers.</source>
        <translation>Finns i menyn för alla operatörer som ser de här servrarna.</translation>
    </message>
    <message>
        <source>Stands in your own menu, on this computer alone.</source>
        <translation>Finns bara i din egen meny, på den här datorn.</translation>
    </message>
    <message>
        <source>Only me, on this computer</source>
        <translation>Bara mig, på den här datorn</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alla</translation>
    </message>
    <message>
        <source>&amp;Offered to</source>
        <translation>&amp;Erbjuds</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetMenu</name>
    <message>
        <source>Chart sets</source>
        <translation>Diagramset</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Allas</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Mina egna</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Sparat av %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Byt namn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>allas</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>mitt eget</translation>
    </message>
    <message>
        <source>Rename the chart set</source>
        <translation>Byt namn på diagramsetet</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetWords</name>
    <message>
        <source>all servers</source>
        <translation>alla servrar</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <comment>a metric</comment>
        <translation>%1 (alla)</translation>
    </message>
    <message>
        <source>week before</source>
        <translation>veckan före</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>perioden före</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>året före</translation>
    </message>
    <message>
        <source>average</source>
        <translation>medelvärde</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95:e percentilen</translation>
    </message>
</context>
<context>
    <name>sd::ChartTools</name>
    <message>
        <source>Add series …</source>
        <translation>Lägg till kurva …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportera</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Jämför inte</translation>
    </message>
    <message>
        <source>Compare with the week before</source>
        <translation>Jämför med veckan före</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Jämför med perioden före</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Jämför med året före</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Glidande medelvärde</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95:e percentilen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>Image (PNG) …</source>
        <translation>Bild (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Vektorbild (SVG) …</translation>
    </message>
    <message>
        <source>Points as drawn (CSV) …</source>
        <translation>Punkter som de ritas (CSV) …</translation>
    </message>
    <message>
        <source>All samples (CSV) …</source>
        <translation>Alla mätvärden (CSV) …</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Kopiera bild</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopierat</translation>
    </message>
    <message>
        <source>Copy points as CSV</source>
        <translation>Kopiera punkter som CSV</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>diagram</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportera diagram</translation>
    </message>
    <message>
        <source>Reading history …</source>
        <translation>Läser historik …</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>Historiken kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Sparade %1</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>Kunde inte skrivas: %1</translation>
    </message>
</context>
<context>
    <name>sd::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
</context>
<context>
    <name>sd::CheckDialog</name>
    <message>
        <source>Is polled</source>
        <translation>Läses av</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Väntar i</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>&amp;Inloggning</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Lägg till kontroll</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Ändra kontroll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>Serverns egen</translation>
    </message>
    <message>
        <source>The server has a check of this name already</source>
        <translation>Servern har redan en kontroll med det namnet</translation>
    </message>
    <message>
        <source>A poll can&apos;t wait longer than until the next one</source>
        <translation>En avläsning kan inte vänta längre än till nästa</translation>
    </message>
    <message>
        <source>as its &amp;baseline says</source>
        <translation>som &amp;baslinjen säger</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Var</translation>
    </message>
</context>
<context>
    <name>sd::CheckKinds</name>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>TCP port</source>
        <translation>TCP-port</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certifikat</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Namnserver</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Insticksprogram</translation>
    </message>
    <message>
        <source>UPS (NUT)</source>
        <translation>UPS (NUT)</translation>
    </message>
    <message>
        <source>Redfish (BMC)</source>
        <translation>Redfish (BMC)</translation>
    </message>
    <message>
        <source>Shared folder (SMB)</source>
        <translation>Delad mapp (SMB)</translation>
    </message>
    <message>
        <source>Web requests in a row</source>
        <translation>Webbanrop i följd</translation>
    </message>
    <message>
        <source>Status page of a cloud service</source>
        <translation>Statussida för en molntjänst</translation>
    </message>
    <message>
        <source>Domain registration (RDAP)</source>
        <translation>Domänregistrering (RDAP)</translation>
    </message>
    <message>
        <source>Windows remote management (WinRM)</source>
        <translation>Fjärrhantering av Windows (WinRM)</translation>
    </message>
</context>
<context>
    <name>sd::CheckLogPanel</name>
    <message>
        <source>Polled</source>
        <translation>Avläst</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tog</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Utfall</translation>
    </message>
    <message>
        <source>Last polls</source>
        <translation>Senaste avläsningar</translation>
    </message>
    <message>
        <source>Last answer, raw</source>
        <translation>Senaste svaret, rått</translation>
    </message>
    <message>
        <source>LAST ANSWER, RAW</source>
        <translation>SENASTE SVARET, RÅTT</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>svarade</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No check is selected</source>
        <translation>Ingen kontroll är vald</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>var %1</translation>
    </message>
    <message>
        <source>time-out %1</source>
        <translation>väntar högst %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>next poll in %1</source>
        <translation>nästa avläsning om %1</translation>
    </message>
    <message>
        <source>%1 · no threshold, never judged by a limit</source>
        <translation>%1 · utan tröskel, bedöms aldrig mot något gränsvärde</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <translation>%1 · %2, från %3</translation>
    </message>
</context>
<context>
    <name>sd::CheckNoteDialog</name>
    <message>
        <source>Known: the backup runs 02:00–03:00</source>
        <translation>Känt: backup kör 02:00–03:00</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>It stays with the check, and stands beside its every alarm.</source>
        <translation>Den står kvar vid kontrollen och syns vid alla dess larm.</translation>
    </message>
    <message>
        <source>Note on the check</source>
        <translation>Anteckning om kontrollen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Spara anteckning</translation>
    </message>
</context>
<context>
    <name>sd::CheckNoteView</name>
    <message>
        <source>KNOWN ABOUT THE CHECK</source>
        <translation>KÄNT OM KONTROLLEN</translation>
    </message>
    <message>
        <source>Nothing is written about it.</source>
        <translation>Inget är antecknat.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sd::ColumnButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
    <message>
        <source>Hide columns, or move them to another screen</source>
        <translation>Dölj kolumner, eller flytta dem till en annan skärm</translation>
    </message>
</context>
<context>
    <name>sd::ColumnHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Tillbaka till listan</translation>
    </message>
</context>
<context>
    <name>sd::ColumnMapper</name>
    <message>
        <source>Customer of all rows</source>
        <translation>Alla raders kund</translation>
    </message>
    <message>
        <source>No column holds the customer. All rows are of</source>
        <translation>Ingen kolumn innehåller kunden. Alla rader gäller</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>Vad ”%1” innehåller</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Utelämnas</translation>
    </message>
</context>
<context>
    <name>sd::CommandPalette</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Inget heter så</translation>
    </message>
    <message>
        <source>Server, customer, alarm, view or action</source>
        <translation>Server, kund, larm, vy eller åtgärd</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Sök vad som helst</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det som hittades</translation>
    </message>
</context>
<context>
    <name>sd::DependencyPicture</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>servers</comment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>It is reached through this server</source>
        <translation>Den nås genom den här servern</translation>
    </message>
    <message>
        <source>This server is reached through it</source>
        <translation>Den här servern nås genom den</translation>
    </message>
</context>
<context>
    <name>sd::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Avbryt</translation>
    </message>
</context>
<context>
    <name>sd::EarlierAlarms</name>
    <message>
        <source>EARLIER</source>
        <translation>TIDIGARE</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>och äldre</translation>
    </message>
    <message>
        <source>What was before could not be read: %1</source>
        <translation>Det som varit kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>It has not happened before</source>
        <translation>Det har inte hänt förut</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sd::EngineBar</name>
    <message>
        <source>Engine: %1 polls/s</source>
        <translation>Motorn: %1 avläsningar/s</translation>
    </message>
    <message>
        <source>%1 late (p99)</source>
        <translation>%1 sen (p99)</translation>
    </message>
    <message>
        <source>%1 failed/s</source>
        <translation>%1 misslyckade/s</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>polls</comment>
        <translation>%1 försenade</translation>
    </message>
    <message>
        <source>written %1 ago</source>
        <translation>skrivet för %1 sedan</translation>
    </message>
    <message>
        <source>The console has lost its network: nothing is known of the estate</source>
        <translation>Konsolen har tappat nätet: inget är känt om driftmiljön</translation>
    </message>
    <message>
        <source>The disk refuses to store: %1</source>
        <translation>Disken tar inte emot: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples lost: the disk is too slow</source>
        <translation>
            <numerusform>%n mätvärde förlorat: disken är för långsam</numerusform>
            <numerusform>%n mätvärden förlorade: disken är för långsam</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows the keys</source>
        <translation>%1 visar tangenterna</translation>
    </message>
</context>
<context>
    <name>sd::EstateTreeModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tillstånd</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>Utan plats</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>Utan tagg</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Utan typ</translation>
    </message>
</context>
<context>
    <name>sd::FilterBar</name>
    <message>
        <source>Filter: words, -without, customer:name, level:error, age:&gt;10m</source>
        <translation>Filter: ord, -utan, kund:namn, nivå:fel, ålder:&gt;10m</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a part of the filter</comment>
        <translation>Ta bort: %1</translation>
    </message>
</context>
<context>
    <name>sd::FilterWords</name>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tagg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivå</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Hos</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ålder</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>inte tystat</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>tystat</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>inte kvitterat</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>kvitterat</translation>
    </message>
    <message>
        <source>not flapping</source>
        <translation>fladdrar inte</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>fladdrar</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>inte nytt</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alarm that nobody has taken and nothing mutes</comment>
        <translation>nytt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>not %1 old</source>
        <translation>inte %1 gammalt</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 gammalt</translation>
    </message>
    <message>
        <source>younger than %1</source>
        <translation>yngre än %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>äldre än %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>inte: %1</translation>
    </message>
    <message>
        <source>There is no field “%1”. In quotes it is plain text.</source>
        <translation>Det finns inget fält ”%1”. Inom citattecken är det vanlig text.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>Det finns inget fält ”%1”. Menade du ”%2”?</translation>
    </message>
    <message>
        <source>“%1” says nothing of servers.</source>
        <translation>”%1” säger inget om servrar.</translation>
    </message>
    <message>
        <source>“%1” is no level. There are error, warning, unknown, nodata and ok.</source>
        <translation>”%1” är ingen nivå. Det finns fel, varning, okänt, ingadata och ok.</translation>
    </message>
    <message>
        <source>“%1” is no age. Write 10m, 2h or 3d.</source>
        <translation>”%1” är ingen ålder. Skriv 10m, 2h eller 3d.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>”%1” är inget heltal.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>”%1” är varken ja eller nej.</translation>
    </message>
    <message>
        <source>“%1” is text: &lt; and &gt; say nothing of it.</source>
        <translation>”%1” är text: &lt; och &gt; säger inget om den.</translation>
    </message>
</context>
<context>
    <name>sd::FindingDelegate</name>
    <message>
        <source>Area</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>inte just nu</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Sparad vy</translation>
    </message>
</context>
<context>
    <name>sd::FixedKey</name>
    <message>
        <source>Moves to the next row, or back</source>
        <translation>Går till nästa rad, eller tillbaka</translation>
    </message>
    <message>
        <source>Moves farther</source>
        <translation>Går längre</translation>
    </message>
    <message>
        <source>Opens the row</source>
        <translation>Öppnar raden</translation>
    </message>
    <message>
        <source>Folds what is below the row, or unfolds it</source>
        <translation>Fäller ihop det under raden, eller fäller ut det</translation>
    </message>
    <message>
        <source>Marks the alarm, or no longer</source>
        <translation>Markerar larmet, eller inte längre</translation>
    </message>
    <message>
        <source>Marks this alarm and the next, or the one before</source>
        <translation>Markerar det här larmet och nästa, eller det före</translation>
    </message>
    <message>
        <source>Marks all alarms in the list</source>
        <translation>Markerar alla larm i listan</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Tar bort alla markeringar</translation>
    </message>
    <message>
        <source>Takes what is offered</source>
        <translation>Tar förslaget</translation>
    </message>
    <message>
        <source>Offers what can be written</source>
        <translation>Visar vad som kan skrivas</translation>
    </message>
    <message>
        <source>Goes to the list</source>
        <translation>Går till listan</translation>
    </message>
    <message>
        <source>Clears the filter and goes to the list</source>
        <translation>Tömmer filtret och går till listan</translation>
    </message>
    <message>
        <source>Moves among what was found</source>
        <translation>Går bland träffarna</translation>
    </message>
    <message>
        <source>Goes there, or does it</source>
        <translation>Går dit, eller gör det</translation>
    </message>
    <message>
        <source>Closes the search</source>
        <translation>Stänger sökningen</translation>
    </message>
    <message>
        <source>Moves to the tile beside</source>
        <translation>Går till rutan bredvid</translation>
    </message>
    <message>
        <source>Moves to the next customer, or back</source>
        <translation>Går till nästa kund, eller tillbaka</translation>
    </message>
    <message>
        <source>Moves to the first or the last tile</source>
        <translation>Går till första eller sista rutan</translation>
    </message>
    <message>
        <source>Opens the server</source>
        <translation>Öppnar servern</translation>
    </message>
    <message>
        <source>Moves back or forward in time</source>
        <translation>Går bakåt eller framåt i tiden</translation>
    </message>
    <message>
        <source>Moves the line that reads</source>
        <translation>Flyttar avläsningslinjen</translation>
    </message>
    <message>
        <source>Reads at the beginning, or at the end</source>
        <translation>Läser av i början, eller i slutet</translation>
    </message>
    <message>
        <source>Shows less time, or more</source>
        <translation>Visar kortare tid, eller längre</translation>
    </message>
    <message>
        <source>Shows the time up to now again</source>
        <translation>Visar tiden fram till nu igen</translation>
    </message>
    <message>
        <source>Takes the line that reads away</source>
        <translation>Tar bort avläsningslinjen</translation>
    </message>
    <message>
        <source>Turns to the next page</source>
        <translation>Vänder till nästa sida</translation>
    </message>
    <message>
        <source>Turns a page back</source>
        <translation>Vänder tillbaka en sida</translation>
    </message>
    <message>
        <source>Leaves the wallboard</source>
        <translation>Lämnar väggtavlan</translation>
    </message>
    <message>
        <source>Selects the row</source>
        <translation>Väljer raden</translation>
    </message>
    <message>
        <source>Goes to the search</source>
        <translation>Går till sökningen</translation>
    </message>
    <message>
        <source>Goes back to the page before</source>
        <translation>Går tillbaka till sidan före</translation>
    </message>
    <message>
        <source>Closes the help</source>
        <translation>Stänger hjälpen</translation>
    </message>
    <message>
        <source>Goes back to the list; puts a column of its own back</source>
        <translation>Går tillbaka till listan; sätter tillbaka en kolumn som har ett eget fönster</translation>
    </message>
</context>
<context>
    <name>sd::Format</name>
    <message>
        <source>rpm</source>
        <translation>varv/min</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>över %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>W %1</source>
        <comment>Warning limit</comment>
        <translation>V %1</translation>
    </message>
    <message>
        <source>E %1</source>
        <comment>Error limit</comment>
        <translation>F %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>L/min</source>
        <translation>l/min</translation>
    </message>
</context>
<context>
    <name>sd::HandoverArea</name>
    <message>
        <source>Handover</source>
        <translation>Överlämning</translation>
    </message>
</context>
<context>
    <name>sd::HandoverModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Var</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a heading</comment>
        <translation>%1, ihopfälld</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>a heading</comment>
        <translation>%1, utfälld</translation>
    </message>
</context>
<context>
    <name>sd::HandoverPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Spara …</translation>
    </message>
    <message>
        <source>Leave it to the next one</source>
        <translation>Lämna till nästa</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>Sedan mitt pass började</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>Senaste 8 timmarna</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>Senaste 12 timmarna</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Mellan …</translation>
    </message>
    <message>
        <source>Shift began</source>
        <translation>Passet började</translation>
    </message>
    <message>
        <source>Shift ended</source>
        <translation>Passet slutade</translation>
    </message>
    <message>
        <source>Muted: service window until 16:00</source>
        <comment>about as wide as most</comment>
        <translation>Tystat: servicefönster till 16:00</translation>
    </message>
    <message>
        <source>To the next one</source>
        <translation>Till nästa</translation>
    </message>
    <message>
        <source>What the one who takes over has to know</source>
        <translation>Det som den som tar över behöver veta</translation>
    </message>
    <message>
        <source>Stands at the top of the next handover, with your name and the time; it can&apos;t be taken back</source>
        <translation>Står överst i nästa överlämning med ditt namn och tiden; går inte att ta tillbaka</translation>
    </message>
    <message>
        <source>TO THE NEXT ONE</source>
        <translation>TILL NÄSTA</translation>
    </message>
    <message>
        <source>Gathering what happened …</source>
        <translation>Samlar det som hänt …</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Inget att lämna över</translation>
    </message>
    <message>
        <source>No alarm stands, nothing was changed and no window is coming.</source>
        <translation>Inga larm står öppna, inget har ändrats och inget servicefönster är på väg.</translation>
    </message>
    <message>
        <source>Not left: %1</source>
        <translation>Inte lämnat: %1</translation>
    </message>
    <message>
        <source>It stands at the top of the next handover</source>
        <translation>Det står överst i nästa överlämning</translation>
    </message>
    <message>
        <source>The handover is copied</source>
        <translation>Överlämningen är kopierad</translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>Spara överlämningen</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Ren text (*.txt)</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>overlamning</translation>
    </message>
    <message>
        <source>The handover is saved in %1</source>
        <translation>Överlämningen är sparad i %1</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>Kunde inte skrivas: %1</translation>
    </message>
</context>
<context>
    <name>sd::HandoverView</name>
    <message>
        <source>Shift handover</source>
        <translation>Passöverlämning</translation>
    </message>
</context>
<context>
    <name>sd::HandoverWords</name>
    <message>
        <source>Shift handover, %1</source>
        <translation>Passöverlämning, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Fortfarande öppna</translation>
    </message>
    <message>
        <source>Acknowledged until a time in the next shift</source>
        <translation>Kvitterade till en tid under nästa pass</translation>
    </message>
    <message>
        <source>Snoozed, and when they come back</source>
        <translation>Uppskjutna, och när de kommer tillbaka</translation>
    </message>
    <message>
        <source>Service windows</source>
        <translation>Servicefönster</translation>
    </message>
    <message>
        <source>Stopped answering without an alarm</source>
        <translation>Har slutat svara utan larm</translation>
    </message>
    <message>
        <source>Chattering sources</source>
        <translation>Larmar ofta</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckningar</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Ändrat</translation>
    </message>
    <message>
        <source>Cleared in the shift</source>
        <translation>Återställda under passet</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Still open (200 of 431)</comment>
        <translation>%1 (%2 av %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Still open (12)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms opened</source>
        <translation>
            <numerusform>%Ln larm öppnat</numerusform>
            <numerusform>%Ln larm öppnade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms opened (%1)</source>
        <translation>
            <numerusform>%Ln larm öppnat (%1)</numerusform>
            <numerusform>%Ln larm öppnade (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln återställt</numerusform>
            <numerusform>%Ln återställda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open now</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln öppet nu</numerusform>
            <numerusform>%Ln öppna nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them nobody has taken</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln av dem har ingen tagit</numerusform>
            <numerusform>%Ln av dem har ingen tagit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>who, when</comment>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>%1, until it gets worse</source>
        <translation>%1, tills det blir värre</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ingen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>window, when</comment>
        <translation>%1, till %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms close upon each other</source>
        <translation>
            <numerusform>%Ln larm tätt på varandra</numerusform>
            <numerusform>%Ln larm tätt på varandra</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next one, from %1:</source>
        <translation>Till nästa, från %1:</translation>
    </message>
</context>
<context>
    <name>sd::HardwareComposer</name>
    <message>
        <source>FRONT</source>
        <translation>FRAMSIDA</translation>
    </message>
    <message>
        <source>INSIDE, FROM ABOVE</source>
        <translation>INUTI, SETT OVANIFRÅN</translation>
    </message>
    <message>
        <source>Box %1</source>
        <translation>Box %1</translation>
    </message>
</context>
<context>
    <name>sd::HardwarePanel</name>
    <message>
        <source>Reading</source>
        <translation>Avläsning</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Tröskel</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Läst från</translation>
    </message>
    <message>
        <source>Readings of the part</source>
        <translation>Delens avläsningar</translation>
    </message>
    <message>
        <source>Choose a part to see its readings.</source>
        <translation>Välj en del för att se dess avläsningar.</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>läses inte längre</translation>
    </message>
</context>
<context>
    <name>sd::HardwareView</name>
    <message>
        <source>The machine&apos;s parts</source>
        <translation>Maskinens delar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a machine</comment>
        <translation>
            <numerusform>%Ln del</numerusform>
            <numerusform>%Ln delar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::HeatMap</name>
    <message>
        <source>Heat map of the servers</source>
        <translation>Värmekarta över servrarna</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a state and since how long</comment>
        <translation>%1 sedan %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>server, customer, state</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <comment>in the heat map</comment>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::HelpWindow</name>
    <message>
        <source>Serverdrift help</source>
        <translation>Serverdrift hjälp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Sök i hjälpen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Innehåll</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Hjälpens sida</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Framåt</translation>
    </message>
</context>
<context>
    <name>sd::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Lägg till tider</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ingen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a limit, its unit</comment>
        <translation>%1, i %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Från</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Till</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>W</source>
        <comment>Warning, a limit</comment>
        <translation>V</translation>
    </message>
    <message>
        <source>E</source>
        <comment>Error, a limit</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Ta bort</translation>
    </message>
</context>
<context>
    <name>sd::ImportDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Läs in servrar</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Läs in dem</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Vad som händer med varje rad</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>A CSV file with a line of titles, or JSON as it is exported</source>
        <translation>En CSV-fil med en rad rubriker, eller JSON som den exporteras</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Välj …</translation>
    </message>
    <message>
        <source>Lists of servers (*.csv *.json *.txt)</source>
        <translation>Listor med servrar (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alla filer (*)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Läser …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers are made.</source>
        <translation>
            <numerusform>%Ln ny kund läggs upp.</numerusform>
            <numerusform>%Ln nya kunder läggs upp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials that have no secrets yet: %1.</source>
        <translation>Inloggningar som saknar hemligheter: %1.</translation>
    </message>
    <message>
        <source>What is refused is left out.</source>
        <translation>Det som avvisas utelämnas.</translation>
    </message>
    <message>
        <source>Nothing is saved before you take it in.</source>
        <translation>Inget sparas innan du läser in det.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a file</comment>
        <translation>Alla</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln servers</source>
        <translation>
            <numerusform>Läs in %Ln server</numerusform>
            <numerusform>Läs in %Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved: %1</source>
        <translation>Inget är sparat: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thresholds of their own are set.</source>
        <translation>
            <numerusform>%Ln anpassad tröskel sätts.</numerusform>
            <numerusform>%Ln anpassade trösklar sätts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart sets are saved.</source>
        <translation>
            <numerusform>%Ln diagramset sparas.</numerusform>
            <numerusform>%Ln diagramset sparas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Rad</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Vad som händer</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Vad som ändras, eller varför inte</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a server in a file</comment>
        <translation>Ny</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a server in a file</comment>
        <translation>Ändras</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>a server in a file</comment>
        <translation>Som den är</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a line of a file</comment>
        <translation>Avvisas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Nås genom</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroller</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Inloggning</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Avläses</translation>
    </message>
</context>
<context>
    <name>sd::JournalModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Vad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Vem</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times, the last %2)</source>
        <comment>a line of the journal, how often, when last</comment>
        <translation>
            <numerusform>%1 (%Ln gång, senast %2)</numerusform>
            <numerusform>%1 (%Ln gånger, senast %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::KeyPlace</name>
    <message>
        <source>Everywhere</source>
        <translation>Överallt</translation>
    </message>
    <message>
        <source>The selected alarm</source>
        <translation>Valt larm</translation>
    </message>
    <message>
        <source>The selected server</source>
        <translation>Vald server</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>I en lista</translation>
    </message>
    <message>
        <source>In the alarm queue</source>
        <translation>I larmkön</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>I ett filter</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>I sökningen</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>På kartan</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>I ett diagram</translation>
    </message>
    <message>
        <source>On the wallboard</source>
        <translation>På väggtavlan</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Mellanslag</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>I hjälpen</translation>
    </message>
</context>
<context>
    <name>sd::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Stäng</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Byt tangenter …</translation>
    </message>
</context>
<context>
    <name>sd::KeysPage</name>
    <message>
        <source>No key</source>
        <translation>Ingen tangent</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Vanlig tangent</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>Alla tangenter som vanligt</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Ta den därifrån</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Åtgärder och deras tangenter</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Tryck den nya tangenten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Åtgärd</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tangent</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Vad den gör</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a key</comment>
        <translation>%1 (ändrad)</translation>
    </message>
    <message>
        <source>The new key of “%1”</source>
        <translation>Ny tangent för ”%1”</translation>
    </message>
    <message>
        <source>%1 can&apos;t be given away. %2: %3</source>
        <translation>%1 går inte att byta bort. %2: %3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 är redan tangent för ”%2”.</translation>
    </message>
    <message>
        <source>%1 is now the key of “%2”.</source>
        <translation>%1 är nu tangent för ”%2”.</translation>
    </message>
</context>
<context>
    <name>sd::ListColumns</name>
    <message>
        <source>Order</source>
        <translation>Ordning</translation>
    </message>
    <message>
        <source>%1 to the left</source>
        <translation>%1 åt vänster</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 åt höger</translation>
    </message>
    <message>
        <source>Fit by itself</source>
        <translation>Anpassa efter bredden</translation>
    </message>
</context>
<context>
    <name>sd::ListPanel</name>
    <message>
        <source>Clear the filter</source>
        <translation>Rensa filtret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>alarms waiting to be listed</comment>
        <translation>
            <numerusform>%Ln nytt ovanför</numerusform>
            <numerusform>%Ln nya ovanför</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::ListenPage</name>
    <message>
        <source>Listen for SNMP traps and informs</source>
        <translation>Lyssna efter SNMP-trappar och informs</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP-port</translation>
    </message>
    <message>
        <source>What devices send stands under Traps. A known trap becomes an alarm, or has the device polled at once. It is believed when a credential knows its community, or with version 3 its user; that is set with the servers.</source>
        <translation>Det enheter skickar står under Trappar. En känd trapp blir ett larm, eller gör att enheten pollas genast. Den godtas när en inloggning känner dess community, eller med version 3 dess användare; det ställs in med servrarna.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Inte ändrat: %1</translation>
    </message>
</context>
<context>
    <name>sd::LockBand</name>
    <message>
        <source>Unlock …</source>
        <translation>Lås upp …</translation>
    </message>
    <message>
        <source>Locked since %1 (%2): you see and hear everything, and change nothing.</source>
        <translation>Låst sedan %1 (%2): allt syns och hörs, inget kan ändras.</translation>
    </message>
</context>
<context>
    <name>sd::MainWindow</name>
    <message>
        <source>%1 is saved; its first poll is on the way</source>
        <translation>%1 är sparad; första avläsningen är på väg</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own</source>
        <translation>Demon öppnas i ett eget fönster</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>Demon gick inte att starta: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are added</source>
        <translation>
            <numerusform>%Ln server läggs till</numerusform>
            <numerusform>%Ln servrar läggs till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln ändras</numerusform>
            <numerusform>%Ln ändras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are left out</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%Ln rad utelämnas</numerusform>
            <numerusform>%Ln rader utelämnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials have no secrets yet</source>
        <translation>
            <numerusform>%Ln inloggning saknar hemligheter</numerusform>
            <numerusform>%Ln inloggningar saknar hemligheter</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %Ln new customers stay, without servers</source>
        <translation>
            <numerusform>Tillbakataget; %Ln ny kund står kvar, utan servrar</numerusform>
            <numerusform>Tillbakataget; %Ln nya kunder står kvar, utan servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tillbakataget</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thresholds are adjusted</source>
        <translation>
            <numerusform>%Ln tröskel är anpassad</numerusform>
            <numerusform>%Ln trösklar är anpassade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart sets are saved</source>
        <translation>
            <numerusform>%Ln diagramset är sparat</numerusform>
            <numerusform>%Ln diagramset är sparade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::MapArea</name>
    <message>
        <source>Map</source>
        <translation>Karta</translation>
    </message>
</context>
<context>
    <name>sd::MapPanel</name>
    <message numerus="yes">
        <source>%Ln servers</source>
        <comment>in the heat map</comment>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln matchar filtret</numerusform>
            <numerusform>%Ln matchar filtret</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::MetricChart</name>
    <message>
        <source>Reading history …</source>
        <translation>Läser historik …</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>Historiken kunde inte läsas: %1</translation>
    </message>
    <message>
        <source>No history in this period yet.</source>
        <translation>Ingen historik i perioden ännu.</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>servicefönster</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagram</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Diagram: %1</translation>
    </message>
</context>
<context>
    <name>sd::MuteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Hur länge</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Orsak</translation>
    </message>
    <message>
        <source>Mute the server</source>
        <translation>Tysta servern</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tysta</translation>
    </message>
</context>
<context>
    <name>sd::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>sd::NetworkSearch</name>
    <message numerus="yes">
        <source>Taken back: %Ln servers</source>
        <translation>
            <numerusform>Tillbakataget: %Ln server</numerusform>
            <numerusform>Tillbakataget: %Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are saved; their first polls are on the way</source>
        <translation>
            <numerusform>%Ln server är sparad; första avläsningen är på väg</numerusform>
            <numerusform>%Ln servrar är sparade; de första avläsningarna är på väg</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::NoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Anteckning</translation>
    </message>
    <message>
        <source>Note in the journal</source>
        <translation>Anteckning i journalen</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Spara anteckning</translation>
    </message>
</context>
<context>
    <name>sd::OperatorActions</name>
    <message>
        <source>Take back acknowledgement</source>
        <translation>Häv kvitteringen</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Kvittera</translation>
    </message>
    <message>
        <source>End muting</source>
        <translation>Sluta tysta</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Tysta …</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>Det finns inte längre.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message>
        <source>Acknowledgement taken back: %1</source>
        <translation>Kvitteringen tillbakatagen: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Kvitterat: %1</translation>
    </message>
    <message>
        <source>Snoozed: %1</source>
        <translation>Uppskjutet: %1</translation>
    </message>
    <message>
        <source>Polling %1 now</source>
        <translation>Läser av %1 nu</translation>
    </message>
    <message>
        <source>%1 is no longer muted</source>
        <translation>%1 är inte längre tystad</translation>
    </message>
    <message>
        <source>%1 is muted until %2</source>
        <translation>%1 är tystad till %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>alarms that ended</comment>
        <translation>
            <numerusform>%Ln till</numerusform>
            <numerusform>%Ln till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln acknowledgements</source>
        <translation>
            <numerusform>Ta tillbaka %Ln kvittering</numerusform>
            <numerusform>Ta tillbaka %Ln kvitteringar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarms</source>
        <translation>
            <numerusform>Kvittera %Ln larm</numerusform>
            <numerusform>Kvittera %Ln larm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln larm</numerusform>
            <numerusform>%Ln larm</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: already ended</source>
        <translation>%1: redan över</translation>
    </message>
    <message>
        <source>%1 of %2 alarms</source>
        <translation>%1 av %2 larm</translation>
    </message>
    <message>
        <source>Acknowledged again: %1</source>
        <translation>Kvitterat igen: %1</translation>
    </message>
    <message>
        <source>No longer snoozed: %1</source>
        <translation>Inte längre uppskjutet: %1</translation>
    </message>
    <message>
        <source>Note saved: %1</source>
        <translation>Anteckning sparad: %1</translation>
    </message>
</context>
<context>
    <name>sd::OperatorDialog</name>
    <message>
        <source>This desktop&apos;s sign-on is enough</source>
        <translation>Skrivbordets inloggning räcker</translation>
    </message>
    <message>
        <source>Who is signed on to the desktop by the same login needs no password here</source>
        <translation>Den som är inloggad på skrivbordet under samma namn behöver inget lösenord här</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Som det är</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>Minst 8 tecken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Inloggningsnamn</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Roll</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Kunder</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>En gång &amp;till</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>Ändra operatör</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Lägg till operatör</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
    <message>
        <source>Sees and changes the chosen ones alone; none chosen: all</source>
        <translation>Ser och ändrar bara de valda; ingen vald: alla</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>De två lösenorden är inte lika.</translation>
    </message>
</context>
<context>
    <name>sd::OperatorWords</name>
    <message>
        <source>Administrator</source>
        <translation>Administratör</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Tekniker</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Kundansvarig</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Läsare</translation>
    </message>
    <message>
        <source>Does everything, for all customers, and says who may sign on.</source>
        <translation>Gör allt, för alla kunder, och bestämmer vilka som får logga in.</translation>
    </message>
    <message>
        <source>Takes alarms, opens, polls and changes servers.</source>
        <translation>Tar larm, öppnar, avläser och ändrar servrar.</translation>
    </message>
    <message>
        <source>Sees it all, agrees service windows and writes notes.</source>
        <translation>Ser allt, kommer överens om servicefönster och skriver anteckningar.</translation>
    </message>
    <message>
        <source>Sees it all and changes nothing.</source>
        <translation>Ser allt och ändrar inget.</translation>
    </message>
</context>
<context>
    <name>sd::OperatorsPage</name>
    <message>
        <source>disabled</source>
        <translation>avstängd</translation>
    </message>
    <message>
        <source>desktop or password</source>
        <translation>skrivbordet eller lösenord</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>skrivbordet</translation>
    </message>
    <message>
        <source>password</source>
        <translation>lösenord</translation>
    </message>
    <message>
        <source>Add operator …</source>
        <translation>Lägg till operatör …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatörer</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Lås när ingen rört den på</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Aldrig</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>alla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inloggningsnamn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Roll</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunder</translation>
    </message>
    <message>
        <source>Signs on by</source>
        <translation>Loggar in med</translation>
    </message>
    <message>
        <source>Nobody has to sign on: whoever sits at this desktop may do everything. With the first operator, an administrator, the console begins to ask who comes.</source>
        <translation>Ingen behöver logga in: den som sitter vid skrivbordet får göra allt. Med den första operatören, en administratör, börjar konsolen fråga vem som kommer.</translation>
    </message>
    <message>
        <source>These may sign on to the console. What each of them does stands under Changes.</source>
        <translation>De här får logga in i konsolen. Vad var och en gör står under Ändringar.</translation>
    </message>
    <message>
        <source>Let sign on again</source>
        <translation>Släpp in igen</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Stäng av</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
</context>
<context>
    <name>sd::OwnValue</name>
    <message>
        <source>own value</source>
        <translation>eget värde</translation>
    </message>
    <message>
        <source>as below: %1</source>
        <translation>som under: %1</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, värde</translation>
    </message>
</context>
<context>
    <name>sd::ParamForm</name>
    <message>
        <source>A whole address with http:// or https://, without user and password</source>
        <translation>En hel adress med http:// eller https://, utan användare och lösenord</translation>
    </message>
    <message>
        <source>A method in capitals, such as GET</source>
        <translation>En metod i versaler, till exempel GET</translation>
    </message>
    <message>
        <source>Statuses and ranges, such as 200-299,401</source>
        <translation>Statuskoder och intervall, till exempel 200-299,401</translation>
    </message>
    <message>
        <source>Empty, or http://host:port</source>
        <translation>Tomt, eller http://värd:port</translation>
    </message>
    <message>
        <source>One header a line: Name: value</source>
        <translation>Ett huvudfält per rad: Namn: värde</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>Det här är inget reguljärt uttryck</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>Det här behövs</translation>
    </message>
    <message>
        <source>Echo requests a poll</source>
        <translation>Ekofrågor per avläsning</translation>
    </message>
    <message>
        <source>Bytes in each</source>
        <translation>Byte i varje</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Say after connecting</source>
        <translation>Säg efter anslutning</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>Svaret ska passa</translation>
    </message>
    <message>
        <source>Regular expression; empty: connecting is enough</source>
        <translation>Reguljärt uttryck; tomt: anslutning räcker</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Namn i certifikatet</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s address</source>
        <translation>Tomt: serverns adress</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Börjar</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>krypterat</translation>
    </message>
    <message>
        <source>as SMTP, STARTTLS</source>
        <translation>som SMTP, STARTTLS</translation>
    </message>
    <message>
        <source>as IMAP, STARTTLS</source>
        <translation>som IMAP, STARTTLS</translation>
    </message>
    <message>
        <source>Name to ask for</source>
        <translation>Namn att fråga efter</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Posttyp</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Ska finnas i svaret</translation>
    </message>
    <message>
        <source>One a line; empty: any answer will do</source>
        <translation>Ett per rad; tomt: vilket svar som helst duger</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baslinje</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Rader per fråga</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Kommando</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metod</translation>
    </message>
    <message>
        <source>Statuses that are well</source>
        <translation>Statuskoder som är bra</translation>
    </message>
    <message>
        <source>Page must match</source>
        <translation>Sidan ska passa</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Reguljärt uttryck</translation>
    </message>
    <message>
        <source>Page must not match</source>
        <translation>Sidan får inte passa</translation>
    </message>
    <message>
        <source>Headers to send</source>
        <translation>Huvudfält att skicka</translation>
    </message>
    <message>
        <source>Headers that must match</source>
        <translation>Huvudfält som ska passa</translation>
    </message>
    <message>
        <source>Body to send</source>
        <translation>Innehåll att skicka</translation>
    </message>
    <message>
        <source>Signs on</source>
        <translation>Loggar in</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>inte alls</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>med ett token</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Följ omdirigeringar</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Högst så många omdirigeringar</translation>
    </message>
    <message>
        <source>The certificate must be valid</source>
        <translation>Certifikatet måste vara giltigt</translation>
    </message>
    <message>
        <source>Bytes read at most</source>
        <translation>Läs högst så många byte</translation>
    </message>
    <message>
        <source>One word without quotes, as the server calls it</source>
        <translation>Ett ord utan citattecken, så som servern kallar den</translation>
    </message>
    <message>
        <source>Name of the UPS</source>
        <translation>UPS:ens namn</translation>
    </message>
    <message>
        <source>Empty: the only one that the server has</source>
        <translation>Tomt: den enda som servern har</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Krypterat</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>where the server offers it</source>
        <translation>där servern erbjuder det</translation>
    </message>
    <message>
        <source>always</source>
        <translation>alltid</translation>
    </message>
    <message>
        <source>once, in a session</source>
        <translation>en gång, i en session</translation>
    </message>
    <message>
        <source>with every request (Basic)</source>
        <translation>med varje fråga (Basic)</translation>
    </message>
    <message>
        <source>A host name or an IP address, without port or path</source>
        <translation>Ett värdnamn eller en IP-adress, utan port eller sökväg</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s; else its controller&apos;s, say</source>
        <translation>Tomt: serverns; annars till exempel styrkortets</translation>
    </message>
    <message>
        <source>The share&apos;s name alone, without server and slashes</source>
        <translation>Bara den delade mappens namn, utan server och snedstreck</translation>
    </message>
    <message>
        <source>A path within the share, without .. and wildcards</source>
        <translation>En sökväg inom den delade mappen, utan .. och jokertecken</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Delad mapp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Undermapp</translation>
    </message>
    <message>
        <source>Empty: the whole share</source>
        <translation>Tomt: hela den delade mappen</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>Fil att läsa</translation>
    </message>
    <message>
        <source>Empty: the folder is listed, no file is read</source>
        <translation>Tomt: mappen listas, ingen fil läses</translation>
    </message>
    <message>
        <source>Write a small file and delete it again</source>
        <translation>Skriv en liten fil och ta bort den igen</translation>
    </message>
    <message>
        <source>Without user and password, as guest</source>
        <translation>Utan användare och lösenord, som gäst</translation>
    </message>
    <message>
        <source>A file&apos;s name with * and ?, such as *.bak</source>
        <translation>Ett filnamn med * och ?, till exempel *.bak</translation>
    </message>
    <message>
        <source>SMTP, submission</source>
        <translation>SMTP, submission</translation>
    </message>
    <message>
        <source>Greets as</source>
        <translation>Hälsar som</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Valfri tjänst</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anrop</translation>
    </message>
    <message>
        <source>Only components like</source>
        <translation>Bara komponenter som</translation>
    </message>
    <message>
        <source>Regular expression; empty: all</source>
        <translation>Reguljärt uttryck; tomt: alla</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domän</translation>
    </message>
    <message>
        <source>RDAP server</source>
        <translation>RDAP-server</translation>
    </message>
    <message>
        <source>Newest file like</source>
        <translation>Nyaste fil som</translation>
    </message>
    <message>
        <source>*.bak – how old and how large it is; empty: not looked for</source>
        <translation>*.bak – hur gammal och hur stor den är; tomt: letas inte upp</translation>
    </message>
    <message>
        <source>A domain, such as example.se</source>
        <translation>En domän, till exempel example.se</translation>
    </message>
    <message>
        <source>Processes that must run</source>
        <translation>Processer som måste vara igång</translation>
    </message>
    <message>
        <source>One a line, * for any characters: sqlservr.exe</source>
        <translation>En per rad, * för vilka tecken som helst: sqlservr.exe</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint: 64 hexadecimal digits, with or without colons</source>
        <translation>Ett SHA-256-fingeravtryck: 64 hexadecimala siffror, med eller utan kolon</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Godtaget certifikat</translation>
    </message>
    <message>
        <source>SHA-256; empty: what this computer trusts</source>
        <translation>SHA-256; tomt: det som datorn litar på</translation>
    </message>
</context>
<context>
    <name>sd::ParentsEditor</name>
    <message>
        <source>Add a server …</source>
        <translation>Lägg till en server …</translation>
    </message>
    <message>
        <source>Add a server that it is reached through</source>
        <translation>Lägg till en server som den nås genom</translation>
    </message>
    <message>
        <source>That would close a circle: %1</source>
        <translation>Det skulle bli en cirkel: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ta bort</translation>
    </message>
    <message>
        <source>No longer through %1</source>
        <translation>Inte längre genom %1</translation>
    </message>
    <message>
        <source>No other server is called %1</source>
        <translation>Ingen annan server heter %1</translation>
    </message>
    <message>
        <source>More than one server is called %1: choose one of the list</source>
        <translation>Flera servrar heter %1: välj en i listan</translation>
    </message>
</context>
<context>
    <name>sd::PartWords</name>
    <message>
        <source>The machine as a whole</source>
        <translation>Maskinen i sin helhet</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Diskar</translation>
    </message>
    <message>
        <source>Logical drives</source>
        <translation>Logiska diskar</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Styrenheter</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fläktar</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processorer</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Minne</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Nätaggregat</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batteri</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nätverk</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassi</translation>
    </message>
    <message>
        <source>Voltages and currents</source>
        <translation>Spänningar och strömmar</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Övriga delar</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperaturer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Enhet</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Elnät</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Utgång</translation>
    </message>
    <message>
        <source>Phases and banks</source>
        <translation>Faser och grupper</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Transfer switch</source>
        <translation>Omkopplare</translation>
    </message>
    <message>
        <source>Bay %1, %2</source>
        <comment>number, the disk in it</comment>
        <translation>Plats %1, %2</translation>
    </message>
    <message>
        <source>%1: missing, %2</source>
        <comment>a part, its state</comment>
        <translation>%1: saknas, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a part, its state, its value</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sd::PeriodBox</name>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>I går</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Senaste 7 dagarna</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Senaste 30 dagarna</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Senaste året</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>När som helst</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Mellan två dagar</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Första dagen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Sista dagen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first day, last day</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>sd::Preferences</name>
    <message>
        <source>Volume</source>
        <translation>Volym</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Utseende</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hög kontrast, ljust</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hög kontrast, mörkt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Storlek</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftiga</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Täta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Sound, until somebody acknowledges</source>
        <translation>Ljud, tills någon kvitterar</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Utanför fönstret</translation>
    </message>
    <message>
        <source>Show new alarms on the desktop</source>
        <translation>Visa nya larm på skrivbordet</translation>
    </message>
    <message>
        <source>Show the worst state in the tray</source>
        <translation>Visa värsta läget i meddelandefältet</translation>
    </message>
    <message>
        <source>The window&apos;s screen</source>
        <translation>Fönstrets skärm</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (ej ansluten)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Skärm</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Bara för hand</translation>
    </message>
    <message numerus="yes">
        <source>Every %n seconds</source>
        <translation>
            <numerusform>Varje sekund</numerusform>
            <numerusform>Var %n:e sekund</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Byt sida</translation>
    </message>
    <message>
        <source>Your settings are not kept: %1</source>
        <translation>Dina inställningar sparas inte: %1</translation>
    </message>
    <message>
        <source>A new Error pulses once in the list</source>
        <translation>Ett nytt fel pulserar en gång i listan</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Väggtavla</translation>
    </message>
    <message>
        <source>Quotes must be closed; only {address} and {name} can be put in.</source>
        <translation>Citattecken måste stängas; bara {address} och {name} kan sättas in.</translation>
    </message>
    <message>
        <source>How servers are opened</source>
        <translation>Så öppnas servrar</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Fjärrskrivbord</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Skal</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
</context>
<context>
    <name>sd::QualityArea</name>
    <message>
        <source>Alarm quality</source>
        <translation>Larmkvalitet</translation>
    </message>
</context>
<context>
    <name>sd::QualityCard</name>
    <message>
        <source>%1: %2</source>
        <comment>a figure, its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a figure, its value, its state</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sd::QualityPanel</name>
    <message>
        <source>Tune this threshold …</source>
        <translation>Justera tröskeln …</translation>
    </message>
    <message>
        <source>Operators who share the alarms</source>
        <translation>Operatörer som delar på larmen</translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation>&amp;Operatörer</translation>
    </message>
    <message>
        <source>Alarms in 10 minutes</source>
        <translation>Larm på 10 minuter</translation>
    </message>
    <message>
        <source>for each operator; at most 1</source>
        <translation>per operatör; högst 1</translation>
    </message>
    <message>
        <source>Worst 10 minutes</source>
        <translation>Värsta 10 minuterna</translation>
    </message>
    <message>
        <source>for each operator; at most 10</source>
        <translation>per operatör; högst 10</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Tid i larmflod</translation>
    </message>
    <message>
        <source>at most 1 %</source>
        <translation>högst 1 %</translation>
    </message>
    <message>
        <source>From the ten worst</source>
        <translation>Från de tio värsta</translation>
    </message>
    <message>
        <source>at most 5 % of all alarms</source>
        <translation>högst 5 % av alla larm</translation>
    </message>
    <message>
        <source>Chattering sources</source>
        <translation>Pratiga källor</translation>
    </message>
    <message>
        <source>three in an hour; should be none</source>
        <translation>tre på en timme; borde vara inga</translation>
    </message>
    <message>
        <source>Stale alarms</source>
        <translation>Gamla larm</translation>
    </message>
    <message>
        <source>open for over a day; at most 4</source>
        <translation>öppna över ett dygn; högst 4</translation>
    </message>
    <message>
        <source>Ten worst sources</source>
        <translation>Tio värsta källorna</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Pratiga</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Gamla</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Larmfloder</translation>
    </message>
    <message>
        <source>Counting the alarms …</source>
        <translation>Räknar larmen …</translation>
    </message>
    <message>
        <source>Could not be counted: %1</source>
        <translation>Kunde inte räknas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms, %1 a day for each operator</source>
        <translation>
            <numerusform>%Ln larm, %1 per dygn och operatör</numerusform>
            <numerusform>%Ln larm, %1 per dygn och operatör</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Inga</translation>
    </message>
    <message>
        <source>No alarm was opened in this time.</source>
        <translation>Inget larm öppnades under perioden.</translation>
    </message>
    <message>
        <source>No source alarmed three times within an hour.</source>
        <translation>Ingen källa larmade tre gånger inom en timme.</translation>
    </message>
    <message>
        <source>No alarm has been open for more than a day.</source>
        <translation>Inget larm har varit öppet i mer än ett dygn.</translation>
    </message>
    <message>
        <source>There were never more alarms in ten minutes than can be taken in.</source>
        <translation>Det kom aldrig fler larm på tio minuter än man hinner ta in.</translation>
    </message>
</context>
<context>
    <name>sd::QueuePanel</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Inget stämmer med filtret</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Inga larm</translation>
    </message>
    <message>
        <source>Every alarm that comes will stand here, the worst and oldest first.</source>
        <translation>Här visas varje larm som kommer, de värsta och äldsta först.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Hos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln larm</numerusform>
            <numerusform>%Ln larm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>%Ln tystat</numerusform>
            <numerusform>%Ln tystade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms are hidden by it.</source>
        <translation>
            <numerusform>%Ln larm döljs av det.</numerusform>
            <numerusform>%Ln larm döljs av det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>view of the alarms</comment>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>view of the alarms</comment>
        <translation>Kvitterade</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>view of the alarms</comment>
        <translation>Tystade</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>view of the alarms</comment>
        <translation>Återställda</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppera</translation>
    </message>
    <message>
        <source>Group: customer</source>
        <translation>Grupp: kund</translation>
    </message>
    <message>
        <source>Group: server</source>
        <translation>Grupp: server</translation>
    </message>
    <message>
        <source>Group: cause</source>
        <translation>Grupp: orsak</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>grouping</comment>
        <translation>Inte alls</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Efter kund</translation>
    </message>
    <message>
        <source>By server</source>
        <translation>Efter server</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>Efter orsak</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fäll ihop alla</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Fäll ut alla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln dolt av filtret</numerusform>
            <numerusform>%Ln dolda av filtret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln markerat</numerusform>
            <numerusform>%Ln markerade</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken an alarm</source>
        <translation>Inget larm är kvitterat</translation>
    </message>
    <message>
        <source>What somebody acknowledges will stand here.</source>
        <translation>Det som någon kvitterar kommer att stå här.</translation>
    </message>
    <message>
        <source>Nothing is muted</source>
        <translation>Inget är tystat</translation>
    </message>
    <message>
        <source>Alarms in a service window, behind a parent that is down, or snoozed.</source>
        <translation>Larm i servicefönster, bakom en förälder som är nere, eller uppskjutna.</translation>
    </message>
    <message>
        <source>Nothing has ended</source>
        <translation>Inget har återställts</translation>
    </message>
    <message>
        <source>Alarms that ended within the last 24 hours will stand here.</source>
        <translation>Larm som återställts det senaste dygnet kommer att stå här.</translation>
    </message>
</context>
<context>
    <name>sd::QueueView</name>
    <message>
        <source>Alarms</source>
        <translation>Larm</translation>
    </message>
</context>
<context>
    <name>sd::RateChart</name>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Larm på tio minuter</translation>
    </message>
    <message>
        <source>No alarm was opened in this time.</source>
        <translation>Inget larm öppnades under perioden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms in all, at most %1 in ten minutes, about %2</source>
        <translation>
            <numerusform>%Ln larm totalt, högst %1 på tio minuter, omkring %2</numerusform>
            <numerusform>%Ln larm totalt, högst %1 på tio minuter, omkring %2</numerusform>
        </translation>
    </message>
    <message>
        <source>flood: over %1</source>
        <translation>larmflod: över %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln larm</numerusform>
            <numerusform>%Ln larm</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 in ten minutes</source>
        <translation>högst %1 på tio minuter</translation>
    </message>
</context>
<context>
    <name>sd::ReadingsView</name>
    <message>
        <source>Reading</source>
        <translation>Värde</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Varför</translation>
    </message>
    <message>
        <source>as the source says</source>
        <translation>enligt källan</translation>
    </message>
    <message>
        <source>a rate, known from the second poll on</source>
        <translation>en takt, känd från andra avläsningen</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>ingen tröskel</translation>
    </message>
</context>
<context>
    <name>sd::RemoteCommands</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 kunde inte startas.</translation>
    </message>
</context>
<context>
    <name>sd::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Sparade vyer</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Sparad vy: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Allt</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Spara vyn …</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>Ta bort ”%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Spara vyn</translation>
    </message>
</context>
<context>
    <name>sd::ScanDialog</name>
    <message>
        <source>Search</source>
        <translation>Sök av</translation>
    </message>
    <message>
        <source>Hide what is watched already</source>
        <translation>Dölj det som redan övervakas</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>Sök av ett nät</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Lägg till servrar</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kund</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>Det som hittats</translation>
    </message>
    <message>
        <source>Pings first, and asks further only who is there. Nothing is saved by it.</source>
        <translation>Pingar först och frågar bara vidare där någon finns. Inget sparas av det.</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>%1 av %2 tillfrågade</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%Ln svarar</numerusform>
            <numerusform>%Ln svarar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%Ln kvar</numerusform>
            <numerusform>%Ln kvar</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>avbrutet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more found, shown when you let go of the list</source>
        <translation>
            <numerusform>%Ln till hittad, visas när du släpper listan</numerusform>
            <numerusform>%Ln till hittade, visas när du släpper listan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are watched already</source>
        <translation>
            <numerusform>%Ln övervakas redan</numerusform>
            <numerusform>%Ln övervakas redan</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppa</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Ta bort alla kryss</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Kryssa för alla</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln servers</source>
        <translation>
            <numerusform>Lägg till %Ln server</numerusform>
            <numerusform>Lägg till %Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>SNMP %1</source>
        <translation>SNMP %1</translation>
    </message>
    <message>
        <source>Nothing is saved: %1</source>
        <translation>Inget är sparat: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Slå ihop</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dela</translation>
    </message>
    <message>
        <source>The selected rows are one machine: one server, with all their ways in</source>
        <translation>De markerade raderna är en maskin: en server, med alla deras ingångar</translation>
    </message>
    <message>
        <source>The addresses of this row are several machines: a server each</source>
        <translation>Radens adresser är flera maskiner: en server var</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Godta dem</translation>
    </message>
    <message>
        <source>Accept the certificates that this computer does not trust</source>
        <translation>Godta certifikaten som datorn inte litar på</translation>
    </message>
    <message>
        <source>Each server is then watched with its certificate and no other. What is not accepted fails at the first poll, and can be accepted in its check.</source>
        <translation>Varje server övervakas då med just sitt certifikat och inget annat. Det som inte godtas misslyckas vid första avläsningen och kan godtas i sin kontroll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates this computer does not trust</source>
        <translation>
            <numerusform>%Ln certifikat som datorn inte litar på</numerusform>
            <numerusform>%Ln certifikat som datorn inte litar på</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::ScanFields</name>
    <message>
        <source>10.0.0.0/24, 10.0.1.5-80 or single addresses, apart by commas</source>
        <translation>10.0.0.0/24, 10.0.1.5-80 eller enstaka adresser, åtskilda med komma</translation>
    </message>
    <message>
        <source>Credential for SNMP</source>
        <translation>Inloggning för SNMP</translation>
    </message>
    <message>
        <source>No stored credential</source>
        <translation>Ingen sparad inloggning</translation>
    </message>
    <message>
        <source>Community, where no stored credential fits</source>
        <translation>Community, om ingen sparad inloggning passar</translation>
    </message>
    <message>
        <source>SNMP community</source>
        <translation>SNMP-community</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Nät</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Nät</translation>
    </message>
    <message>
        <source>Addresses a &amp;second</source>
        <translation>Adresser per &amp;sekund</translation>
    </message>
    <message>
        <source>Addresses a second</source>
        <translation>Adresser per sekund</translation>
    </message>
    <message>
        <source>SN&amp;MP</source>
        <translation>SN&amp;MP</translation>
    </message>
    <message>
        <source>All stored credentials</source>
        <translation>Alla sparade inloggningar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln adress</numerusform>
            <numerusform>%Ln adresser</numerusform>
        </translation>
    </message>
    <message>
        <source>From a list …</source>
        <translation>Från en lista …</translation>
    </message>
    <message>
        <source>Takes the addresses out of a file: a table, an inventory, a line each.</source>
        <translation>Hämtar adresserna ur en fil: en tabell, en inventarieförteckning eller en per rad.</translation>
    </message>
    <message>
        <source>A list of addresses</source>
        <translation>En lista med adresser</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>Filen går inte att läsa: %1</translation>
    </message>
    <message>
        <source>There are no addresses in that file</source>
        <translation>Det finns inga adresser i den filen</translation>
    </message>
</context>
<context>
    <name>sd::SeriesPicker</name>
    <message>
        <source>server, metric …</source>
        <translation>server, mätvärde …</translation>
    </message>
    <message>
        <source>Search for a series</source>
        <translation>Sök efter en kurva</translation>
    </message>
    <message>
        <source>Series that can be added</source>
        <translation>Kurvor som kan läggas till</translation>
    </message>
</context>
<context>
    <name>sd::SeriesTableModel</name>
    <message>
        <source>Check</source>
        <translation>Kontroll</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Trösklar</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dygnet</translation>
    </message>
</context>
<context>
    <name>sd::ServerActions</name>
    <message>
        <source>Edit …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Switch the check off</source>
        <translation>Stäng av kontrollen</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation>Slå på kontrollen</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Öppnades inte: %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 är ändrad</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 är som förut</translation>
    </message>
    <message>
        <source>%1 is saved; its first poll is on the way</source>
        <translation>%1 är sparad; den första avläsningen är på väg</translation>
    </message>
    <message>
        <source>%1 is polled again</source>
        <translation>%1 läses av igen</translation>
    </message>
    <message>
        <source>%1 is no longer polled</source>
        <translation>%1 läses inte längre av</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Inte gjort: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ångrat</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln servers …</source>
        <translation>
            <numerusform>Ändra %Ln server …</numerusform>
            <numerusform>Ändra %Ln servrar …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are changed</source>
        <translation>
            <numerusform>%Ln server är ändrad</numerusform>
            <numerusform>%Ln servrar är ändrade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln servers</source>
        <translation>
            <numerusform>Ta bort %Ln server</numerusform>
            <numerusform>Ta bort %Ln servrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Ta bort server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are removed</source>
        <translation>
            <numerusform>%Ln server är borttagen</numerusform>
            <numerusform>%Ln servrar är borttagna</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 är borttagen</translation>
    </message>
    <message>
        <source>The note on %1 is taken away</source>
        <translation>Anteckningen om %1 är borttagen</translation>
    </message>
    <message>
        <source>The note on %1 is saved</source>
        <translation>Anteckningen om %1 är sparad</translation>
    </message>
</context>
<context>
    <name>sd::ServerDialog</name>
    <message>
        <source>Reached through</source>
        <translation>Nås genom</translation>
    </message>
    <message>
        <source>Another server like %1</source>
        <translation>En server till som %1</translation>
    </message>
    <message>
        <source>It gets the same checks as %1</source>
        <translation>Den får samma kontroller som %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Lägg till server</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Ändra server</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Spara</translation>
    </message>
</context>
<context>
    <name>sd::ServerFields</name>
    <message>
        <source>Is watched</source>
        <translation>Övervakas</translation>
    </message>
    <message>
        <source>Name, IPv4 or IPv6</source>
        <translation>Namn, IPv4 eller IPv6</translation>
    </message>
    <message>
        <source>Apart by commas</source>
        <translation>Med komma emellan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ingen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adress</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Namn</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kund</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Plats</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Ta&amp;ggar</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>&amp;Inloggning</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Ant&amp;eckningar</translation>
    </message>
    <message>
        <source>A host name or an IP address, without port or path</source>
        <translation>Ett värdnamn eller en IP-adress, utan port och sökväg</translation>
    </message>
    <message>
        <source>%1 has a server of this name already</source>
        <translation>%1 har redan en server med det namnet</translation>
    </message>
    <message>
        <source>Whose server is it?</source>
        <translation>Vems server är det?</translation>
    </message>
</context>
<context>
    <name>sd::ServerPage</name>
    <message>
        <source>What is measured</source>
        <translation>Vad som mäts</translation>
    </message>
    <message>
        <source>1 h</source>
        <comment>chart period</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>chart period</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>chart period</comment>
        <translation>7 d</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>chart period</comment>
        <translation>30 d</translation>
    </message>
    <message>
        <source>1 y</source>
        <comment>chart period</comment>
        <translation>1 år</translation>
    </message>
    <message>
        <source>There is no curve: the check has given no readings yet.</source>
        <translation>Det finns ingen kurva: kontrollen har inte gett några avläsningar ännu.</translation>
    </message>
    <message>
        <source>Choose a line to see its history.</source>
        <translation>Välj en rad för att se dess historik.</translation>
    </message>
    <message>
        <source>2 y</source>
        <comment>chart period</comment>
        <translation>2 år</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historik</translation>
    </message>
    <message>
        <source>Last polls</source>
        <translation>Senaste avläsningar</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>Om servern</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Ändringar</translation>
    </message>
    <message>
        <source>What people change on this server, and do to its alarms, will stand here.</source>
        <translation>Här kommer det att stå vad som ändras på servern och görs med dess larm.</translation>
    </message>
    <message>
        <source>Keep below</source>
        <translation>Behåll under</translation>
    </message>
    <message>
        <source>Keeps this chart below while you look at other lines</source>
        <translation>Behåller diagrammet under medan du tittar på andra rader</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Länkade</translation>
    </message>
    <message>
        <source>Zooms, pans and reads all charts together</source>
        <translation>Zoomar, flyttar och läser av alla diagram tillsammans</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Trösklar</translation>
    </message>
    <message>
        <source>What it is judged by</source>
        <translation>Vad den bedöms efter</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Avläsningar</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hårdvara</translation>
    </message>
</context>
<context>
    <name>sd::ServerTableModel</name>
    <message>
        <source>State</source>
        <translation>Läge</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Plats</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Taggar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adress</translation>
    </message>
    <message>
        <source>Worst reading</source>
        <translation>Sämsta värde</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sedan</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Avläst för</translation>
    </message>
</context>
<context>
    <name>sd::ServersArea</name>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>No server is selected</source>
        <translation>Ingen server är markerad</translation>
    </message>
    <message>
        <source>What is measured on it will stand here.</source>
        <translation>Här visas vad som mäts på den.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are selected</source>
        <translation>
            <numerusform>%Ln server är vald</numerusform>
            <numerusform>%Ln servrar är valda</numerusform>
        </translation>
    </message>
    <message>
        <source>What is changed is changed on all of them.</source>
        <translation>Det som ändras ändras på alla.</translation>
    </message>
</context>
<context>
    <name>sd::ServersPanel</name>
    <message>
        <source>Servers</source>
        <translation>Servrar</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Inget stämmer med filtret</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are hidden by it.</source>
        <translation>
            <numerusform>%Ln server döljs av det.</numerusform>
            <numerusform>%Ln servrar döljs av det.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Träd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabell</translation>
    </message>
    <message>
        <source>Gathered by</source>
        <translation>Samlade efter</translation>
    </message>
    <message>
        <source>by customer and site</source>
        <translation>efter kund och plats</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>efter plats</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>efter tagg</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>efter typ</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Lägg till …</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>a network for servers</comment>
        <translation>Sök …</translation>
    </message>
</context>
<context>
    <name>sd::SettingsArea</name>
    <message>
        <source>Settings</source>
        <translation>Inställningar</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allmänt</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tangenter</translation>
    </message>
    <message>
        <source>For you on this computer. Every change holds at once.</source>
        <translation>För dig på den här datorn. Varje ändring gäller genast.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatörer</translation>
    </message>
    <message>
        <source>For all who use this console. Every change holds at once.</source>
        <translation>För alla som använder konsolen. Varje ändring gäller genast.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Om</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP-trappar</translation>
    </message>
</context>
<context>
    <name>sd::ShiftDialog</name>
    <message>
        <source>Whoever else signs on takes over; the windows stay as they are.</source>
        <translation>Loggar någon annan in tar den över; fönstren står kvar som de är.</translation>
    </message>
    <message>
        <source>The windows stay as they are; what is done from then on bears the new name.</source>
        <translation>Fönstren står kvar som de är; det som görs från och med då bär det nya namnet.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lås upp</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>Skiftbyte</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Logga in</translation>
    </message>
    <message>
        <source>%1 has locked the console</source>
        <translation>%1 har låst konsolen</translation>
    </message>
    <message>
        <source>%1 is signed on</source>
        <translation>%1 är inloggad</translation>
    </message>
</context>
<context>
    <name>sd::SignOnForm</name>
    <message>
        <source>Capitals are locked</source>
        <translation>Caps Lock är på</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Inloggningsnamn</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Lösenord</translation>
    </message>
    <message>
        <source>The desktop&apos;s sign-on is enough</source>
        <translation>Skrivbordets inloggning räcker</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>Du kan försöka igen om %n sekund.</numerusform>
            <numerusform>Du kan försöka igen om %n sekunder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::SignOnPage</name>
    <message>
        <source>Sign on to the console</source>
        <translation>Logga in i konsolen</translation>
    </message>
    <message>
        <source>Servers are polled and alarms are heard meanwhile.</source>
        <translation>Under tiden läses servrar av och larm hörs.</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Logga in</translation>
    </message>
</context>
<context>
    <name>sd::StatusStrip</name>
    <message>
        <source>Oldest unacknowledged</source>
        <translation>Äldsta okvitterade</translation>
    </message>
    <message>
        <source>No word from the engine for %1: what you see is old</source>
        <translation>Inget hörs från motorn sedan %1: det du ser är gammalt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Error</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Fel</numerusform>
            <numerusform>%Ln Fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Warning</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Varning</numerusform>
            <numerusform>%Ln Varning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Okänt</numerusform>
            <numerusform>%Ln Okänt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln servers OK</source>
        <translation>
            <numerusform>%1 av %Ln server OK</numerusform>
            <numerusform>%1 av %Ln servrar OK</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Ljud på igen</translation>
    </message>
    <message>
        <source>Sound off %1</source>
        <comment>a time that counts down</comment>
        <translation>Ljud av %1</translation>
    </message>
    <message>
        <source>Who is signed on</source>
        <translation>Vem som är inloggad</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <comment>who sits here</comment>
        <translation>%1 (låst)</translation>
    </message>
    <message>
        <source>Reading the estate …</source>
        <translation>Läser in servrar och kontroller …</translation>
    </message>
</context>
<context>
    <name>sd::TextRowsView</name>
    <message>
        <source>%1: %2</source>
        <comment>a column&apos;s title, what is in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sd::ThresholdView</name>
    <message>
        <source>%1: “%2”</source>
        <comment>who set a threshold, and why</comment>
        <translation>%1: ”%2”</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändra …</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a layer</comment>
        <translation>Ändra %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Återställ</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>a layer</comment>
        <translation>Återställ %1</translation>
    </message>
    <message>
        <source>%1 (overruled by the check&apos;s own)</source>
        <translation>%1 (kontrollens egen står över)</translation>
    </message>
    <message>
        <source>Asking what it is judged by …</source>
        <translation>Frågar vad den bedöms efter …</translation>
    </message>
    <message>
        <source>Choose a reading to see what it is judged by.</source>
        <translation>Välj ett mätvärde för att se vad det bedöms efter.</translation>
    </message>
    <message>
        <source>It says itself how bad it is.</source>
        <translation>Den säger själv hur illa det är.</translation>
    </message>
    <message>
        <source>Its baseline does not judge it.</source>
        <translation>Dess baslinje bedömer den inte.</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <comment>a reading, what it is judged by</comment>
        <translation>%1  ·  %2</translation>
    </message>
</context>
<context>
    <name>sd::TimeChoice</name>
    <message>
        <source>15 minutes</source>
        <translation>15 minuter</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 timme</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 timmar</translation>
    </message>
    <message>
        <source>Until tomorrow 07:00</source>
        <translation>Till i morgon 07:00</translation>
    </message>
</context>
<context>
    <name>sd::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 av %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Lämna</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Bakåt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nästa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klar</translation>
    </message>
</context>
<context>
    <name>sd::TourWords</name>
    <message>
        <source>a choice in the search</source>
        <translation>ett val i sökningen</translation>
    </message>
    <message>
        <source>Is anything wrong?</source>
        <translation>Är något fel?</translation>
    </message>
    <message>
        <source>How many alarms are open and how bad they are, how long the oldest has waited for somebody, and the time. Readable from across the room; grey means well.</source>
        <translation>Hur många larm som är öppna och hur allvarliga de är, hur länge det äldsta har väntat på någon, och klockan. Går att läsa tvärs över rummet; grått betyder att allt är bra.</translation>
    </message>
    <message>
        <source>The ways in</source>
        <translation>Vägarna in</translation>
    </message>
    <message>
        <source>Watch your first server here, take in a list, or look at the demo. The lists take this place when something is watched.</source>
        <translation>Börja övervaka din första server här, läs in en lista eller titta på demon. Listorna tar den här platsen så snart något övervakas.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>Vad du ska ta tag i</translation>
    </message>
    <message>
        <source>The worst alarm stands first. Rows hold still while you work in them. %1 acknowledges an alarm, %2 snoozes it, %3 takes the last step back.</source>
        <translation>Det värsta larmet står överst. Raderna ligger still medan du arbetar i dem. %1 kvitterar ett larm, %2 skjuter upp det, %3 ångrar det senaste.</translation>
    </message>
    <message>
        <source>Only what you look for</source>
        <translation>Bara det du letar efter</translation>
    </message>
    <message>
        <source>%1 goes here. Type a word of a server or customer, or level:error, age:&gt;10m, -muted. Every list understands the same, and keeps it as a view.</source>
        <translation>%1 går hit. Skriv ett ord ur serverns eller kundens namn, eller nivå:fel, ålder:&gt;10m, -tystat. Alla listor förstår samma sak och kan spara det som en vy.</translation>
    </message>
    <message>
        <source>Why it is an alarm</source>
        <translation>Varför det är ett larm</translation>
    </message>
    <message>
        <source>All about the selected row: the value against its threshold, its chart, what has been done, and what else is wrong with the server.</source>
        <translation>Allt om den valda raden: värdet mot sin tröskel, diagrammet, vad som har gjorts och vad mer som är fel på servern.</translation>
    </message>
    <message>
        <source>Everything that is watched</source>
        <translation>Allt som övervakas</translation>
    </message>
    <message>
        <source>Customers, sites, servers and their checks, with history and thresholds. %1 goes there, %2 adds a server.</source>
        <translation>Kunder, platser, servrar och deras kontroller, med historik och trösklar. %1 går dit, %2 lägger till en server.</translation>
    </message>
    <message>
        <source>All servers at once</source>
        <translation>Alla servrar på en gång</translation>
    </message>
    <message>
        <source>One tile each: what stands out is in trouble. %1 goes there; %2 puts it on the wall.</source>
        <translation>En ruta för varje server: det som sticker ut har problem. %1 går dit; %2 sätter upp kartan på väggtavlan.</translation>
    </message>
    <message>
        <source>How old is what I see?</source>
        <translation>Hur gammalt är det jag ser?</translation>
    </message>
    <message>
        <source>What the engine is doing this second. When it falls silent the window says so loudly: a stale picture is worse than none.</source>
        <translation>Vad motorn gör just nu. Tystnar den säger fönstret det tydligt: en gammal bild är värre än ingen.</translation>
    </message>
    <message>
        <source>Help, and everything else</source>
        <translation>Hjälp, och allt annat</translation>
    </message>
    <message>
        <source>%1 finds any server and action by a few letters, %2 shows the keys, %3 explains what you are at. Look, language and this tour are in this menu.</source>
        <translation>%1 hittar varje server och åtgärd med några bokstäver, %2 visar tangenterna, %3 förklarar det du håller på med. Utseende, språk och den här rundturen finns i menyn.</translation>
    </message>
</context>
<context>
    <name>sd::TrapDetails</name>
    <message>
        <source>Open alarm</source>
        <translation>Öppna larmet</translation>
    </message>
    <message>
        <source>Open server</source>
        <translation>Öppna servern</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Kopiera som text</translation>
    </message>
    <message>
        <source>WHAT IT CARRIES</source>
        <translation>VAD DEN BÄR MED SIG</translation>
    </message>
    <message>
        <source>What the trap says</source>
        <translation>Vad trappen säger</translation>
    </message>
    <message>
        <source>No trap is selected</source>
        <translation>Ingen trapp är vald</translation>
    </message>
    <message numerus="yes">
        <source>%n times, from %1 to %2</source>
        <translation>
            <numerusform>%n gång, från %1 till %2</numerusform>
            <numerusform>%n gånger, från %1 till %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Blev</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Larm</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>Det är avslutat.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Skickad från</translation>
    </message>
    <message>
        <source>About</source>
        <comment>an address that a trap is about</comment>
        <translation>Gäller</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Användare</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Trap OID</source>
        <translation>Trappens OID</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baslinje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Namn</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Värde</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that did not fit</source>
        <translation>
            <numerusform>och %n till som inte fick plats</numerusform>
            <numerusform>och %n till som inte fick plats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::TrapList</name>
    <message>
        <source>Show older</source>
        <translation>Visa äldre</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Försök igen</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP-trappar</translation>
    </message>
    <message>
        <source>thrown away</source>
        <comment>the widest of what becomes of traps</comment>
        <translation>kastade</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new above</source>
        <translation>
            <numerusform>Mer än %Ln ny ovanför</numerusform>
            <numerusform>Mer än %Ln nya ovanför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln ny ovanför</numerusform>
            <numerusform>%Ln nya ovanför</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traps</source>
        <translation>
            <numerusform>%Ln trapp</numerusform>
            <numerusform>%Ln trappar</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Gick inte att läsa: %1</translation>
    </message>
    <message>
        <source>Looking for traps …</source>
        <translation>Letar efter trappar …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traps; looking further back …</source>
        <translation>
            <numerusform>%Ln trapp; letar längre tillbaka …</numerusform>
            <numerusform>%Ln trappar; letar längre tillbaka …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln traps</source>
        <translation>
            <numerusform>Den nyaste trappen</numerusform>
            <numerusform>De %Ln nyaste trapparna</numerusform>
        </translation>
    </message>
    <message>
        <source>The traps could not be read</source>
        <translation>Trapparna gick inte att läsa</translation>
    </message>
</context>
<context>
    <name>sd::TrapsArea</name>
    <message>
        <source>Traps</source>
        <translation>Trappar</translation>
    </message>
</context>
<context>
    <name>sd::TrapsModel</name>
    <message>
        <source>When</source>
        <translation>När</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often it came</comment>
        <translation>Gånger</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a server or an address</comment>
        <translation>Från</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trapp</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Blev</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kund</translation>
    </message>
    <message>
        <source>Says</source>
        <comment>what a trap carries</comment>
        <translation>Säger</translation>
    </message>
</context>
<context>
    <name>sd::TrapsPanel</name>
    <message>
        <source>Settings …</source>
        <translation>Inställningar …</translation>
    </message>
    <message>
        <source>Listen for traps …</source>
        <translation>Lyssna efter trappar …</translation>
    </message>
    <message>
        <source>Search in the traps</source>
        <translation>Sök bland trapparna</translation>
    </message>
    <message>
        <source>A server, an address, an OID, a value …</source>
        <translation>En server, en adress, en OID, ett värde …</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>Vad de blev</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Skickade av</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>Från alla</translation>
    </message>
    <message>
        <source>All traps</source>
        <translation>Alla trappar</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Okända</translation>
    </message>
    <message>
        <source>Led to an alarm</source>
        <translation>Ledde till larm</translation>
    </message>
    <message>
        <source>Led to a poll</source>
        <translation>Ledde till pollning</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Avvisade</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Trasiga</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Kastade</translation>
    </message>
    <message>
        <source>No trap answers to this search</source>
        <translation>Ingen trapp passar sökningen</translation>
    </message>
    <message>
        <source>Nothing listens for traps</source>
        <translation>Ingenting lyssnar efter trappar</translation>
    </message>
    <message>
        <source>Devices can tell of faults by themselves, between two polls: a supply that failed, a UPS on battery. What they send is listed here once the program listens.</source>
        <translation>Enheter kan själva tala om fel mellan två pollningar: ett nätaggregat som gått sönder, en UPS på batteri. Det de skickar listas här när programmet lyssnar.</translation>
    </message>
    <message>
        <source>Switch it on under Settings.</source>
        <translation>Slå på det under Inställningar.</translation>
    </message>
    <message>
        <source>An administrator switches it on under Settings.</source>
        <translation>En administratör slår på det under Inställningar.</translation>
    </message>
    <message>
        <source>No trap has come yet</source>
        <translation>Ingen trapp har kommit än</translation>
    </message>
    <message>
        <source>What devices send stands here, known or not. Have them send SNMP traps or informs to this computer.</source>
        <translation>Det enheter skickar står här, känt eller okänt. Låt dem skicka SNMP-trappar eller informs till den här datorn.</translation>
    </message>
    <message>
        <source>Known, no alarm</source>
        <translation>Kända, utan larm</translation>
    </message>
    <message>
        <source>Search for something else, or in another period.</source>
        <translation>Sök efter något annat, eller i en annan period.</translation>
    </message>
</context>
<context>
    <name>sd::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln Error</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Fel</numerusform>
            <numerusform>%Ln Fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Warning</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Varning</numerusform>
            <numerusform>%Ln Varning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Okänt</numerusform>
            <numerusform>%Ln Okänt</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>Inga larm</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öppna</translation>
    </message>
    <message>
        <source>Acknowledge the newest</source>
        <translation>Kvittera det senaste</translation>
    </message>
    <message>
        <source>Sound on again (%1 left)</source>
        <translation>Ljud på igen (%1 kvar)</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes</source>
        <translation>Ljud av i 15 minuter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Avsluta</translation>
    </message>
</context>
<context>
    <name>sd::TrialView</name>
    <message>
        <source>Test now</source>
        <translation>Testa nu</translation>
    </message>
    <message>
        <source>What the test read</source>
        <translation>Vad testet läste av</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message>
        <source>Waits for an answer, %1 at most …</source>
        <translation>Väntar på svar, högst %1 …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Avbrutet.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testa igen</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms</source>
        <translation>%1, svar på %2 ms</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Godta det här certifikatet</translation>
    </message>
    <message>
        <source>Accept the new certificate instead</source>
        <translation>Godta det nya certifikatet i stället</translation>
    </message>
</context>
<context>
    <name>sd::ViewMenu</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Som skrivbordet</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ljust</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mörkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hög kontrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Språk</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rader</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftiga</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Täta</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolumner</translation>
    </message>
</context>
<context>
    <name>sd::WallStrip</name>
    <message>
        <source>No word from the engine for %1: what you see is old</source>
        <translation>Inget hört från motorn på %1: det du ser är gammalt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln servers OK</source>
        <translation>
            <numerusform>%1 av %Ln server OK</numerusform>
            <numerusform>%1 av %Ln servrar OK</numerusform>
        </translation>
    </message>
    <message>
        <source>sound off %1</source>
        <comment>a time that counts down</comment>
        <translation>ljud av %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>when the picture was last brought up to date</comment>
        <translation>avläst %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Error</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Fel</numerusform>
            <numerusform>%Ln Fel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Warning</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Varning</numerusform>
            <numerusform>%Ln Varning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Okänt</numerusform>
            <numerusform>%Ln Okänt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::Wallboard</name>
    <message>
        <source>Serverdrift wallboard</source>
        <translation>Serverdrift väggtavla</translation>
    </message>
</context>
<context>
    <name>sd::WayRow</name>
    <message>
        <source>serial %1</source>
        <translation>serienr %1</translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation>svarar på %1 ms</translation>
    </message>
    <message>
        <source>wants a sign-on</source>
        <translation>kräver inloggning</translation>
    </message>
    <message>
        <source>this computer does not trust its certificate</source>
        <translation>datorn litar inte på dess certifikat</translation>
    </message>
    <message>
        <source>would fit: %1</source>
        <translation>skulle passa: %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>baslinje %1</translation>
    </message>
    <message numerus="yes">
        <source>baseline %1, %Ln readings</source>
        <translation>
            <numerusform>baslinje %1, %Ln värde</numerusform>
            <numerusform>baslinje %1, %Ln värden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::WaysFinder</name>
    <message>
        <source>See what answers</source>
        <translation>Se vad som svarar</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Community, where no stored credential fits</source>
        <translation>Community, om ingen sparad inloggning passar</translation>
    </message>
    <message>
        <source>SNMP community</source>
        <translation>SNMP-community</translation>
    </message>
    <message>
        <source>Web page, encrypted</source>
        <translation>Webbsida, krypterad</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webbsida</translation>
    </message>
    <message>
        <source>Certificate on port 443</source>
        <translation>Certifikat på port 443</translation>
    </message>
    <message>
        <source>TCP %1, %2</source>
        <translation>TCP %1, %2</translation>
    </message>
    <message>
        <source>the community typed here</source>
        <translation>den community som står här</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>avbrutet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Avbryt</translation>
    </message>
    <message numerus="yes">
        <source>Asking, %Ln ways answer so far …</source>
        <translation>
            <numerusform>Frågar, %Ln sätt svarar hittills …</numerusform>
            <numerusform>Frågar, %Ln sätt svarar hittills …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways answer</source>
        <translation>
            <numerusform>%Ln sätt svarar</numerusform>
            <numerusform>%Ln sätt svarar</numerusform>
        </translation>
    </message>
    <message>
        <source>SNMP: what fits the device</source>
        <translation>SNMP: vad som passar enheten</translation>
    </message>
    <message>
        <source>Linux: node_exporter</source>
        <translation>Linux: node_exporter</translation>
    </message>
    <message>
        <source>Windows: windows_exporter</source>
        <translation>Windows: windows_exporter</translation>
    </message>
    <message>
        <source>UPS: NUT server</source>
        <translation>UPS: NUT-server</translation>
    </message>
    <message>
        <source>Redfish: hardware of a BMC</source>
        <translation>Redfish: en BMC:s hårdvara</translation>
    </message>
    <message>
        <source>Windows: WinRM</source>
        <translation>Windows: WinRM</translation>
    </message>
    <message>
        <source>Signs on, and reads …</source>
        <translation>Loggar in och läser av …</translation>
    </message>
    <message>
        <source>Asks with ping, SNMP, exporters, NUT, Redfish, WinRM, HTTP, TLS and the usual ports</source>
        <translation>Frågar med ping, SNMP, exportrar, NUT, Redfish, WinRM, HTTP, TLS och de vanliga portarna</translation>
    </message>
</context>
<context>
    <name>sd::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Välkommen</translation>
    </message>
    <message>
        <source>Welcome to Serverdrift</source>
        <translation>Välkommen till Serverdrift</translation>
    </message>
    <message>
        <source>Nothing is watched yet. As soon as the first server is, its state and its alarms stand here.</source>
        <translation>Inget övervakas än. Så snart den första servern gör det står dess läge och larm här.</translation>
    </message>
    <message>
        <source>Its history is being made: %1 %. It opens by itself, and this window can be used meanwhile.</source>
        <translation>Historiken görs: %1 %. Demon öppnas av sig själv, och det här fönstret kan användas under tiden.</translation>
    </message>
</context>
<context>
    <name>sd::WindowColumns</name>
    <message>
        <source>List – Serverdrift</source>
        <translation>Lista – Serverdrift</translation>
    </message>
    <message>
        <source>Held page – Serverdrift</source>
        <translation>Fäst sida – Serverdrift</translation>
    </message>
    <message>
        <source>Page – Serverdrift</source>
        <translation>Sida – Serverdrift</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Sätt tillbaka</translation>
    </message>
</context>
<context>
    <name>sd::WindowContent</name>
    <message>
        <source>View</source>
        <translation>Visa</translation>
    </message>
    <message>
        <source>See a full console</source>
        <translation>Se en full konsol</translation>
    </message>
    <message>
        <source>A made-up estate on this computer: three customers, some forty servers that answer like real ones, and thirteen months of history. It touches nothing of yours.</source>
        <translation>En påhittad driftmiljö på den här datorn: tre kunder, ett fyrtiotal servrar som svarar som riktiga, och tretton månaders historik. Den rör inget av ditt.</translation>
    </message>
    <message>
        <source>Watch a server</source>
        <translation>Övervaka en server</translation>
    </message>
    <message>
        <source>Type its address and see what answers. What is wrong with it shows within two minutes.</source>
        <translation>Skriv adressen och se vad som svarar. Är något fel på den syns det inom två minuter.</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Läs in en lista</translation>
    </message>
    <message>
        <source>A CSV file from a spreadsheet or another program, or JSON. You see what becomes of each line before anything is saved.</source>
        <translation>En CSV-fil från ett kalkylark eller ett annat program, eller JSON. Du ser vad som händer med varje rad innan något sparas.</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>Sök av ett nät</translation>
    </message>
    <message>
        <source>Name its addresses and see who is there, and which baselines fit. You add what is to be watched.</source>
        <translation>Ange dess adresser och se vem som finns där och vilka baslinjer som passar. Du lägger till det som ska övervakas.</translation>
    </message>
</context>
<context>
    <name>sd::WindowSet</name>
    <message>
        <source>This is the last window: closing it ends the console</source>
        <translation>Det här är det sista fönstret: stängs det avslutas konsolen</translation>
    </message>
</context>
<context>
    <name>sd::WordBox</name>
    <message>
        <source>Left to this shift</source>
        <translation>Lämnat till det här passet</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who, when</comment>
        <translation>Från %1</translation>
    </message>
</context>
<context>
    <name>sd::Words</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Varning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fel</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Okänt</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Inga data</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>servicefönster</translation>
    </message>
    <message>
        <source>parent is down</source>
        <translation>föräldern är nere</translation>
    </message>
    <message>
        <source>the console has no network</source>
        <translation>konsolen saknar nät</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>uppskjutet</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>svarar inte i tid</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>nekar anslutningen</translation>
    </message>
    <message>
        <source>answers with something else</source>
        <translation>svarar med något annat</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>namnet hittas inte</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>inloggningen nekas</translation>
    </message>
    <message>
        <source>can&apos;t be reached</source>
        <translation>kan inte nås</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>krypteringen misslyckades</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baslinje</translation>
    </message>
    <message>
        <source>customer&apos;s own value</source>
        <translation>kundens anpassning</translation>
    </message>
    <message>
        <source>server&apos;s own value</source>
        <translation>serverns anpassning</translation>
    </message>
    <message>
        <source>check&apos;s own value</source>
        <translation>kontrollens anpassning</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of an alarm</comment>
        <translation>kvitterat</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>state of an alarm</comment>
        <translation>tystat</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>state of an alarm</comment>
        <translation>fladdrar</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>Tystat: %1</translation>
    </message>
    <message>
        <source>Muted: %1 until %2</source>
        <translation>Tystat: %1 till %2</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>inte avläst ännu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state: 2 Error</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <comment>journal</comment>
        <translation>Öppnat: %1</translation>
    </message>
    <message>
        <source>Raised to %1</source>
        <comment>journal</comment>
        <translation>Höjt till %1</translation>
    </message>
    <message>
        <source>Lowered to %1</source>
        <comment>journal</comment>
        <translation>Sänkt till %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>journal</comment>
        <translation>Kvitterat</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <comment>journal</comment>
        <translation>Kvitteringen slut</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>journal</comment>
        <translation>Anteckning</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <comment>journal</comment>
        <translation>Inte längre tystat</translation>
    </message>
    <message>
        <source>Began to flap</source>
        <comment>journal</comment>
        <translation>Började fladdra</translation>
    </message>
    <message>
        <source>No longer flapping</source>
        <comment>journal</comment>
        <translation>Fladdrar inte längre</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>journal</comment>
        <translation>Över</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>journal</comment>
        <translation>Uppskjutet</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>rapporteras inte längre</translation>
    </message>
    <message>
        <source>answers with too much</source>
        <translation>svarar med för mycket</translation>
    </message>
    <message>
        <source>this machine may not ask so</source>
        <translation>den här maskinen får inte fråga så</translation>
    </message>
    <message>
        <source>the poll was broken off</source>
        <translation>avläsningen avbröts</translation>
    </message>
    <message>
        <source>the poll itself went wrong</source>
        <translation>själva avläsningen gick fel</translation>
    </message>
    <message>
        <source>the device&apos;s own limit</source>
        <translation>enhetens egen gräns</translation>
    </message>
    <message>
        <source>group&apos;s own value</source>
        <translation>gruppens anpassning</translation>
    </message>
    <message>
        <source>instance&apos;s own value</source>
        <translation>instansens anpassning</translation>
    </message>
</context>
<context>
    <name>sd::WorstAlarms</name>
    <message>
        <source>No alarms</source>
        <translation>Inga larm</translation>
    </message>
</context>
</TS>
