<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ChainTrouble</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>A line that says: step NAME, and one with a method and an address</source>
        <translation>A line that says: step NAME, and one with a method and an address</translation>
    </message>
    <message>
        <source>At most %1 steps, and 40 lines of a kind in each</source>
        <translation>At most %1 steps, and 40 lines of a kind in each</translation>
    </message>
    <message>
        <source>A step begins with: step NAME</source>
        <translation>A step begins with: step NAME</translation>
    </message>
    <message>
        <source>The step “%1” has no line such as: GET https://…</source>
        <translation>The step “%1” has no line such as: GET https://…</translation>
    </message>
    <message>
        <source>A step makes one request; the next one begins with: step NAME</source>
        <translation>A step makes one request; the next one begins with: step NAME</translation>
    </message>
    <message>
        <source>Each step has a short name of its own</source>
        <translation>Each step has a short name of its own</translation>
    </message>
    <message>
        <source>“%1” begins no line; known are step, GET and other methods, header, body, status, redirects, expect, refuse and take</source>
        <translation>“%1” begins no line; known are step, GET and other methods, header, body, status, redirects, expect, refuse and take</translation>
    </message>
    <message>
        <source>A whole address with http:// or https://, without user and password</source>
        <translation>A whole address with http:// or https://, without user and password</translation>
    </message>
    <message>
        <source>A header is written so: header Name: value</source>
        <translation>A header is written so: header Name: value</translation>
    </message>
    <message>
        <source>Statuses and ranges, such as 200-299,401</source>
        <translation>Statuses and ranges, such as 200-299,401</translation>
    </message>
    <message>
        <source>A regular expression between slashes, such as /Welcome/</source>
        <translation>A regular expression between slashes, such as /Welcome/</translation>
    </message>
    <message>
        <source>A path into the JSON, such as $.items[0].id</source>
        <translation>A path into the JSON, such as $.items[0].id</translation>
    </message>
    <message>
        <source>After the path stands nothing, /pattern/, or one of = != &lt; &lt;= &gt; &gt;= and a value</source>
        <translation>After the path stands nothing, /pattern/, or one of = != &lt; &lt;= &gt; &gt;= and a value</translation>
    </message>
    <message>
        <source>Either: redirects yes, or: redirects no</source>
        <translation>Either: redirects yes, or: redirects no</translation>
    </message>
    <message>
        <source>A name of small letters, other than address, name, user, password and token</source>
        <translation>A name of small letters, other than address, name, user, password and token</translation>
    </message>
    <message>
        <source>Written so: take NAME from json $.path, from body /pattern/ or from header Name</source>
        <translation>Written so: take NAME from json $.path, from body /pattern/ or from header Name</translation>
    </message>
    <message>
        <source>No step before has taken {%1}</source>
        <translation>No step before has taken {%1}</translation>
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
        <translation>the engine is stopping</translation>
    </message>
    <message>
        <source>the check went to the wrong probe</source>
        <translation>the check went to the wrong probe</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>the poll never came back</source>
        <translation>the poll never came back</translation>
    </message>
    <message>
        <source>no longer watched</source>
        <translation>no longer watched</translation>
    </message>
    <message>
        <source>credential %1 is missing</source>
        <translation>credential %1 is missing</translation>
    </message>
    <message>
        <source>%1: not a host name</source>
        <translation>%1: not a host name</translation>
    </message>
    <message>
        <source>%1: no such name</source>
        <translation>%1: no such name</translation>
    </message>
    <message>
        <source>%1: the name was not resolved in time</source>
        <translation>%1: the name was not resolved in time</translation>
    </message>
    <message>
        <source>%1: the name server does not answer</source>
        <translation>%1: the name server does not answer</translation>
    </message>
    <message>
        <source>%1: the name has no address</source>
        <translation>%1: the name has no address</translation>
    </message>
    <message>
        <source>this user may not send ICMP echo requests. Let ordinary users ping: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; or install the package&apos;s serverdrift-icmp-helper with: setcap cap_net_raw+ep</source>
        <translation>this user may not send ICMP echo requests. Let ordinary users ping: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; or install the package&apos;s serverdrift-icmp-helper with: setcap cap_net_raw+ep</translation>
    </message>
    <message>
        <source>this user may not send ICMP echo requests. Let ordinary users ping: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; or let this one: adduser NAME %1 as root, then log in anew</source>
        <translation>this user may not send ICMP echo requests. Let ordinary users ping: sysctl net.ipv4.ping_group_range=&quot;0 2147483647&quot;; or let this one: adduser NAME %1 as root, then log in anew</translation>
    </message>
    <message>
        <source>no echo request could be sent in time</source>
        <translation>no echo request could be sent in time</translation>
    </message>
    <message>
        <source>asked %1, but %2 answered</source>
        <translation>asked %1, but %2 answered</translation>
    </message>
    <message>
        <source>%1 of %2 lost</source>
        <translation>%1 of %2 lost</translation>
    </message>
    <message>
        <source>shortest %1, longest %2</source>
        <translation>shortest %1, longest %2</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 says: %2</translation>
    </message>
    <message>
        <source>network unreachable</source>
        <translation>network unreachable</translation>
    </message>
    <message>
        <source>host unreachable</source>
        <translation>host unreachable</translation>
    </message>
    <message>
        <source>address unreachable</source>
        <translation>address unreachable</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>no route</translation>
    </message>
    <message>
        <source>packet too big</source>
        <translation>packet too big</translation>
    </message>
    <message>
        <source>administratively prohibited</source>
        <translation>administratively prohibited</translation>
    </message>
    <message>
        <source>destination unreachable (code %1)</source>
        <translation>destination unreachable (code %1)</translation>
    </message>
    <message>
        <source>time to live exceeded</source>
        <translation>time to live exceeded</translation>
    </message>
    <message>
        <source>ICMP error %1, code %2</source>
        <translation>ICMP error %1, code %2</translation>
    </message>
    <message>
        <source>port %1 took the connection and said nothing</source>
        <translation>port %1 took the connection and said nothing</translation>
    </message>
    <message>
        <source>expected /%1/, got “%2”</source>
        <translation>expected /%1/, got “%2”</translation>
    </message>
    <message>
        <source>no query of type %1 could be set up</source>
        <translation>no query of type %1 could be set up</translation>
    </message>
    <message>
        <source>the answer breaks off or contradicts its own lengths</source>
        <translation>the answer breaks off or contradicts its own lengths</translation>
    </message>
    <message>
        <source>the name server answers %1</source>
        <translation>the name server answers %1</translation>
    </message>
    <message>
        <source>no %1 record</source>
        <translation>no %1 record</translation>
    </message>
    <message>
        <source>missing: %1; got: %2</source>
        <translation>missing: %1; got: %2</translation>
    </message>
    <message>
        <source>not a URL to ask: %1</source>
        <translation>not a URL to ask: %1</translation>
    </message>
    <message>
        <source>status %1, expected %2</source>
        <translation>status %1, expected %2</translation>
    </message>
    <message>
        <source>status %1: the credentials were not accepted</source>
        <translation>status %1: the credentials were not accepted</translation>
    </message>
    <message>
        <source>header %1 is missing</source>
        <translation>header %1 is missing</translation>
    </message>
    <message>
        <source>header %1 does not match /%2/</source>
        <translation>header %1 does not match /%2/</translation>
    </message>
    <message>
        <source>the body does not match /%1/</source>
        <translation>the body does not match /%1/</translation>
    </message>
    <message>
        <source>the body does not match /%1/ (bytes looked at: %2)</source>
        <translation>the body does not match /%1/ (bytes looked at: %2)</translation>
    </message>
    <message>
        <source>the body matches /%1/, which it must not</source>
        <translation>the body matches /%1/, which it must not</translation>
    </message>
    <message>
        <source>more redirects than the limit of %1</source>
        <translation>more redirects than the limit of %1</translation>
    </message>
    <message>
        <source>headers of more than %1</source>
        <translation>headers of more than %1</translation>
    </message>
    <message>
        <source>cut: there was more</source>
        <translation>cut: there was more</translation>
    </message>
    <message>
        <source>no connection in time</source>
        <translation>no connection in time</translation>
    </message>
    <message>
        <source>connected, but no answer in time</source>
        <translation>connected, but no answer in time</translation>
    </message>
    <message>
        <source>the answer began, but did not end in time</source>
        <translation>the answer began, but did not end in time</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>the connection was closed without an answer</translation>
    </message>
    <message>
        <source>the connection broke off before the answer&apos;s end</source>
        <translation>the connection broke off before the answer&apos;s end</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>the answer is not HTTP</translation>
    </message>
    <message>
        <source>connected, but no TLS handshake in time</source>
        <translation>connected, but no TLS handshake in time</translation>
    </message>
    <message>
        <source>no TLS connection could be set up</source>
        <translation>no TLS connection could be set up</translation>
    </message>
    <message>
        <source>the connection ended during the TLS handshake</source>
        <translation>the connection ended during the TLS handshake</translation>
    </message>
    <message>
        <source>TLS handshake: %1</source>
        <translation>TLS handshake: %1</translation>
    </message>
    <message>
        <source>the server showed no certificate</source>
        <translation>the server showed no certificate</translation>
    </message>
    <message>
        <source>%1; issued by %2</source>
        <translation>%1; issued by %2</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expired</translation>
    </message>
    <message>
        <source>not valid yet</source>
        <translation>not valid yet</translation>
    </message>
    <message>
        <source>wrong name: it is for %1, not for %2</source>
        <translation>wrong name: it is for %1, not for %2</translation>
    </message>
    <message>
        <source>the certificate is not for %1</source>
        <translation>the certificate is not for %1</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>self-signed</translation>
    </message>
    <message>
        <source>the chain ends in a certificate that is not trusted here</source>
        <translation>the chain ends in a certificate that is not trusted here</translation>
    </message>
    <message>
        <source>the issuer is unknown or the chain incomplete</source>
        <translation>the issuer is unknown or the chain incomplete</translation>
    </message>
    <message>
        <source>connected, but no STARTTLS in time</source>
        <translation>connected, but no STARTTLS in time</translation>
    </message>
    <message>
        <source>the connection ended before STARTTLS</source>
        <translation>the connection ended before STARTTLS</translation>
    </message>
    <message>
        <source>no STARTTLS: %1</source>
        <translation>no STARTTLS: %1</translation>
    </message>
    <message>
        <source>the server does not offer it</source>
        <translation>the server does not offer it</translation>
    </message>
    <message>
        <source>not %1: %2</source>
        <translation>not %1: %2</translation>
    </message>
    <message>
        <source>a line without end</source>
        <translation>a line without end</translation>
    </message>
    <message>
        <source>more bytes in the clear after the go-ahead</source>
        <translation>more bytes in the clear after the go-ahead</translation>
    </message>
    <message>
        <source>%1: no such plugin, or not executable</source>
        <translation>%1: no such plugin, or not executable</translation>
    </message>
    <message>
        <source>ended by signal %1</source>
        <translation>ended by signal %1</translation>
    </message>
    <message>
        <source>the plugin did not end in time and was killed</source>
        <translation>the plugin did not end in time and was killed</translation>
    </message>
    <message>
        <source>exit code %1: %2</source>
        <translation>exit code %1: %2</translation>
    </message>
    <message>
        <source>performance data that can&apos;t be read: %1</source>
        <translation>performance data that can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>the output was cut</source>
        <translation>the output was cut</translation>
    </message>
    <message>
        <source>the plugin&apos;s limits: warning %1</source>
        <translation>the plugin&apos;s limits: warning %1</translation>
    </message>
    <message>
        <source>the plugin&apos;s limits: critical %1</source>
        <translation>the plugin&apos;s limits: critical %1</translation>
    </message>
    <message>
        <source>the plugin&apos;s limits: warning %1, critical %2</source>
        <translation>the plugin&apos;s limits: warning %1, critical %2</translation>
    </message>
    <message>
        <source>the check has no SNMP plan</source>
        <translation>the check has no SNMP plan</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>no answer from %1</translation>
    </message>
    <message>
        <source>the request does not fit into a packet</source>
        <translation>the request does not fit into a packet</translation>
    </message>
    <message>
        <source>too many requests under way</source>
        <translation>too many requests under way</translation>
    </message>
    <message>
        <source>an answer of %1 octets is malformed: %2</source>
        <translation>an answer of %1 octets is malformed: %2</translation>
    </message>
    <message>
        <source>the answer to the engine discovery is malformed: %1</source>
        <translation>the answer to the engine discovery is malformed: %1</translation>
    </message>
    <message>
        <source>an answer came with another version or community</source>
        <translation>an answer came with another version or community</translation>
    </message>
    <message>
        <source>octets after the end of the answer: %1</source>
        <translation>octets after the end of the answer: %1</translation>
    </message>
    <message>
        <source>answered from %1 instead of %2</source>
        <translation>answered from %1 instead of %2</translation>
    </message>
    <message>
        <source>answered with a request-id that was not asked with</source>
        <translation>answered with a request-id that was not asked with</translation>
    </message>
    <message>
        <source>the device answers, but has nothing of what “%1” asks for</source>
        <translation>the device answers, but has nothing of what “%1” asks for</translation>
    </message>
    <message>
        <source>objects in the answer: %1, asked for: %2</source>
        <translation>objects in the answer: %1, asked for: %2</translation>
    </message>
    <message>
        <source>answered with %1 where %2 was asked for</source>
        <translation>answered with %1 where %2 was asked for</translation>
    </message>
    <message>
        <source>the device refused: %1</source>
        <translation>the device refused: %1</translation>
    </message>
    <message>
        <source>table %1: %2</source>
        <translation>table %1: %2</translation>
    </message>
    <message>
        <source>table %1 was not read in time</source>
        <translation>table %1 was not read in time</translation>
    </message>
    <message>
        <source>table %1 loops: %2 came after %3</source>
        <translation>table %1 loops: %2 came after %3</translation>
    </message>
    <message>
        <source>table %1 has more rows than the limit of %2: the rest is left out</source>
        <translation>table %1 has more rows than the limit of %2: the rest is left out</translation>
    </message>
    <message>
        <source>table %1: %2 after %3</source>
        <translation>table %1: %2 after %3</translation>
    </message>
    <message>
        <source>a length reaches beyond the packet</source>
        <translation>a length reaches beyond the packet</translation>
    </message>
    <message>
        <source>a length in a form that SNMP does not allow</source>
        <translation>a length in a form that SNMP does not allow</translation>
    </message>
    <message>
        <source>an unexpected type</source>
        <translation>an unexpected type</translation>
    </message>
    <message>
        <source>a number without octets</source>
        <translation>a number without octets</translation>
    </message>
    <message>
        <source>a number longer than its type</source>
        <translation>a number longer than its type</translation>
    </message>
    <message>
        <source>an object identifier that is none</source>
        <translation>an object identifier that is none</translation>
    </message>
    <message>
        <source>no SNMPv3 session to %1: %2</source>
        <translation>no SNMPv3 session to %1: %2</translation>
    </message>
    <message>
        <source>%1: the request could not be sent</source>
        <translation>%1: the request could not be sent</translation>
    </message>
    <message>
        <source>SNMPv3 needs a user name</source>
        <translation>SNMPv3 needs a user name</translation>
    </message>
    <message>
        <source>SNMPv3 has no privacy without authentication</source>
        <translation>SNMPv3 has no privacy without authentication</translation>
    </message>
    <message>
        <source>unknown authentication protocol %1</source>
        <translation>unknown authentication protocol %1</translation>
    </message>
    <message>
        <source>the authentication password is shorter than 8 characters</source>
        <translation>the authentication password is shorter than 8 characters</translation>
    </message>
    <message>
        <source>unknown privacy protocol %1</source>
        <translation>unknown privacy protocol %1</translation>
    </message>
    <message>
        <source>the privacy password is shorter than 8 characters</source>
        <translation>the privacy password is shorter than 8 characters</translation>
    </message>
    <message>
        <source>%1 tells its engine, but leaves this request without an answer: the privacy password or protocol may be wrong</source>
        <translation>%1 tells its engine, but leaves this request without an answer: the privacy password or protocol may be wrong</translation>
    </message>
    <message>
        <source>%1 does not know the user “%2”</source>
        <translation>%1 does not know the user “%2”</translation>
    </message>
    <message>
        <source>%1 refuses the authentication password or protocol of “%2”</source>
        <translation>%1 refuses the authentication password or protocol of “%2”</translation>
    </message>
    <message>
        <source>%1 refuses the privacy password or protocol of “%2”</source>
        <translation>%1 refuses the privacy password or protocol of “%2”</translation>
    </message>
    <message>
        <source>%1 does not offer “%2” this security level</source>
        <translation>%1 does not offer “%2” this security level</translation>
    </message>
    <message>
        <source>%1 and we can&apos;t agree on its clock (not in time window)</source>
        <translation>%1 and we can&apos;t agree on its clock (not in time window)</translation>
    </message>
    <message>
        <source>%1 answered with a report that is not understood</source>
        <translation>%1 answered with a report that is not understood</translation>
    </message>
    <message>
        <source>the device changes its SNMP engine from answer to answer</source>
        <translation>the device changes its SNMP engine from answer to answer</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connection refused</translation>
    </message>
    <message>
        <source>connection reset by the other side</source>
        <translation>connection reset by the other side</translation>
    </message>
    <message>
        <source>the other side has closed the connection</source>
        <translation>the other side has closed the connection</translation>
    </message>
    <message>
        <source>no route to the host</source>
        <translation>no route to the host</translation>
    </message>
    <message>
        <source>not permitted on this machine</source>
        <translation>not permitted on this machine</translation>
    </message>
    <message>
        <source>the page is not Prometheus text: %1</source>
        <translation>the page is not Prometheus text: %1</translation>
    </message>
    <message>
        <source>lines that break the format: %1; the first is line %2 (%3)</source>
        <translation>lines that break the format: %1; the first is line %2 (%3)</translation>
    </message>
    <message>
        <source>more values than the limit of %1</source>
        <translation>more values than the limit of %1</translation>
    </message>
    <message>
        <source>the page is larger than %1</source>
        <translation>the page is larger than %1</translation>
    </message>
    <message>
        <source>the page has nothing of what the baseline %1 reads</source>
        <translation>the page has nothing of what the baseline %1 reads</translation>
    </message>
    <message>
        <source>port %1 took the connection, but no answer in time</source>
        <translation>port %1 took the connection, but no answer in time</translation>
    </message>
    <message>
        <source>the connection ended before the answer&apos;s end</source>
        <translation>the connection ended before the answer&apos;s end</translation>
    </message>
    <message>
        <source>not a UPS server: %1</source>
        <translation>not a UPS server: %1</translation>
    </message>
    <message>
        <source>the UPS server answers %1</source>
        <translation>the UPS server answers %1</translation>
    </message>
    <message>
        <source>the UPS server does not let us in: %1</source>
        <translation>the UPS server does not let us in: %1</translation>
    </message>
    <message>
        <source>the UPS server has had no news of its UPS: its data are stale</source>
        <translation>the UPS server has had no news of its UPS: its data are stale</translation>
    </message>
    <message>
        <source>the UPS server has no contact with its UPS driver</source>
        <translation>the UPS server has no contact with its UPS driver</translation>
    </message>
    <message>
        <source>the server has no UPS “%1”; it has: %2</source>
        <translation>the server has no UPS “%1”; it has: %2</translation>
    </message>
    <message>
        <source>the server has no UPS</source>
        <translation>the server has no UPS</translation>
    </message>
    <message>
        <source>the server has several UPSes, and the check must name one: %1</source>
        <translation>the server has several UPSes, and the check must name one: %1</translation>
    </message>
    <message>
        <source>a line break in a name or password can&apos;t be sent to a UPS server</source>
        <translation>a line break in a name or password can&apos;t be sent to a UPS server</translation>
    </message>
    <message>
        <source>more variables than the limit of %1</source>
        <translation>more variables than the limit of %1</translation>
    </message>
    <message>
        <source>the UPS tells nothing of what the baseline %1 reads</source>
        <translation>the UPS tells nothing of what the baseline %1 reads</translation>
    </message>
    <message>
        <source>there is no such baseline for this kind of check: “%1”</source>
        <translation>there is no such baseline for this kind of check: “%1”</translation>
    </message>
    <message>
        <source>the baseline says nothing of Redfish</source>
        <translation>the baseline says nothing of Redfish</translation>
    </message>
    <message>
        <source>%1: HTTP status %2</source>
        <translation>%1: HTTP status %2</translation>
    </message>
    <message>
        <source>%1: not readable JSON: %2</source>
        <translation>%1: not readable JSON: %2</translation>
    </message>
    <message>
        <source>%1 is longer than the limit of %2 bytes</source>
        <translation>%1 is longer than the limit of %2 bytes</translation>
    </message>
    <message>
        <source>more than a poll may read; resources that were read: %1</source>
        <translation>more than a poll may read; resources that were read: %1</translation>
    </message>
    <message>
        <source>not read in time: %1 and what comes after it</source>
        <translation>not read in time: %1 and what comes after it</translation>
    </message>
    <message>
        <source>%1 has more rows than the limit of “%2”: the rest is left out</source>
        <translation>%1 has more rows than the limit of “%2”: the rest is left out</translation>
    </message>
    <message>
        <source>no session (HTTP status %1): signs on with every request instead</source>
        <translation>no session (HTTP status %1): signs on with every request instead</translation>
    </message>
    <message>
        <source>no place became free in time; programs at a time: %1</source>
        <translation>no place became free in time; programs at a time: %1</translation>
    </message>
    <message>
        <source>%1 is missing: it comes with the program</source>
        <translation>%1 is missing: it comes with the program</translation>
    </message>
    <message>
        <source>%1 ended without an answer (%2)</source>
        <translation>%1 ended without an answer (%2)</translation>
    </message>
    <message>
        <source>the check has no user: choose a credential, or let it in as guest</source>
        <translation>the check has no user: choose a credential, or let it in as guest</translation>
    </message>
    <message>
        <source>the server did not take user and password: %1</source>
        <translation>the server did not take user and password: %1</translation>
    </message>
    <message>
        <source>the server took us for a guest: it does not know this user</source>
        <translation>the server took us for a guest: it does not know this user</translation>
    </message>
    <message>
        <source>the server speaks neither SMB 2 nor SMB 3</source>
        <translation>the server speaks neither SMB 2 nor SMB 3</translation>
    </message>
    <message>
        <source>the server has no share “%1”</source>
        <translation>the server has no share “%1”</translation>
    </message>
    <message>
        <source>the share can&apos;t be opened: %1</source>
        <translation>the share can&apos;t be opened: %1</translation>
    </message>
    <message>
        <source>the share has no folder “%1”</source>
        <translation>the share has no folder “%1”</translation>
    </message>
    <message>
        <source>the folder can&apos;t be listed: %1</source>
        <translation>the folder can&apos;t be listed: %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>no file can be written: %1</source>
        <translation>no file can be written: %1</translation>
    </message>
    <message>
        <source>the file that was written can&apos;t be deleted: %1</source>
        <translation>the file that was written can&apos;t be deleted: %1</translation>
    </message>
    <message>
        <source>no sign-on to the share in time</source>
        <translation>no sign-on to the share in time</translation>
    </message>
    <message>
        <source>signed on, but the folder was not listed in time</source>
        <translation>signed on, but the folder was not listed in time</translation>
    </message>
    <message>
        <source>listed, but the file was not read in time</source>
        <translation>listed, but the file was not read in time</translation>
    </message>
    <message>
        <source>listed, but no file was written in time</source>
        <translation>listed, but no file was written in time</translation>
    </message>
    <message>
        <source>no file of the folder matches %1</source>
        <translation>no file of the folder matches %1</translation>
    </message>
    <message>
        <source>the chain of requests can&apos;t be read: line %1</source>
        <translation>the chain of requests can&apos;t be read: line %1</translation>
    </message>
    <message>
        <source>nothing in the answer for {%1}</source>
        <translation>nothing in the answer for {%1}</translation>
    </message>
    <message>
        <source>the answer has no %1</source>
        <translation>the answer has no %1</translation>
    </message>
    <message>
        <source>%1 should be %2, got “%3”</source>
        <translation>%1 should be %2, got “%3”</translation>
    </message>
    <message>
        <source>the registry does not tell when the registration ends</source>
        <translation>the registry does not tell when the registration ends</translation>
    </message>
    <message>
        <source>the answer is not %1: %2</source>
        <translation>the answer is not %1: %2</translation>
    </message>
    <message>
        <source>no trap has told of it for a while</source>
        <translation>no trap has told of it for a while</translation>
    </message>
    <message>
        <source>polling tells of it now</source>
        <translation>polling tells of it now</translation>
    </message>
    <message>
        <source>left out by an adjustment</source>
        <translation>left out by an adjustment</translation>
    </message>
    <message>
        <source>%1: the certificate of %2, SHA-256 %3</source>
        <translation>%1: the certificate of %2, SHA-256 %3</translation>
    </message>
    <message>
        <source>not the certificate that was accepted: that of %1, SHA-256 %2</source>
        <translation>not the certificate that was accepted: that of %1, SHA-256 %2</translation>
    </message>
    <message>
        <source>HTTP status %1, where WS-Management would say who it is</source>
        <translation>HTTP status %1, where WS-Management would say who it is</translation>
    </message>
    <message>
        <source>not an answer of WS-Management: %1</source>
        <translation>not an answer of WS-Management: %1</translation>
    </message>
    <message>
        <source>another program has it already</source>
        <translation>another program has it already</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>%1 can&apos;t be written: %2.</source>
        <translation>%1 can&apos;t be written: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 can&apos;t be written: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>%1 can&apos;t be read: %2.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read.</source>
        <translation>%1 can&apos;t be read.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be removed: %2</source>
        <translation>%1 can&apos;t be removed: %2</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB.</source>
        <translation>%1 is larger than 64 MiB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <translation>Split it.</translation>
    </message>
    <message>
        <source>is larger than 4 MiB</source>
        <translation>is larger than 4 MiB</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>the folder can&apos;t be made</translation>
    </message>
    <message>
        <source>the file got shorter while it was read</source>
        <translation>the file got shorter while it was read</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>the file is cut short</translation>
    </message>
    <message>
        <source>Choose another place for the file.</source>
        <translation>Choose another place for the file.</translation>
    </message>
    <message>
        <source>Give this user the right to write the data folder and the files in it.</source>
        <translation>Give this user the right to write the data folder and the files in it.</translation>
    </message>
    <message>
        <source>Give this user the right to write the data folder and the files in it, or choose another with --data.</source>
        <translation>Give this user the right to write the data folder and the files in it, or choose another with --data.</translation>
    </message>
    <message>
        <source>See that this user may read the data folder.</source>
        <translation>See that this user may read the data folder.</translation>
    </message>
    <message>
        <source>this user may not write here</source>
        <translation>this user may not write here</translation>
    </message>
    <message>
        <source>There is no data in %1.</source>
        <translation>There is no data in %1.</translation>
    </message>
    <message>
        <source>Name the data folder with --data DIR, or take servers in with: serverdrift import FILE</source>
        <translation>Name the data folder with --data DIR, or take servers in with: serverdrift import FILE</translation>
    </message>
    <message>
        <source>Name the data folder with --data.</source>
        <translation>Name the data folder with --data.</translation>
    </message>
    <message>
        <source>The data folder %1 can&apos;t be made: %2.</source>
        <translation>The data folder %1 can&apos;t be made: %2.</translation>
    </message>
    <message>
        <source>Choose another with --data DIR.</source>
        <translation>Choose another with --data DIR.</translation>
    </message>
    <message>
        <source>Choose another folder with --data DIR.</source>
        <translation>Choose another folder with --data DIR.</translation>
    </message>
    <message>
        <source>Check who owns the data folder, or choose another with --data DIR.</source>
        <translation>Check who owns the data folder, or choose another with --data DIR.</translation>
    </message>
    <message>
        <source>An engine already works on %1 (process %2).</source>
        <translation>An engine already works on %1 (process %2).</translation>
    </message>
    <message>
        <source>Use that one, end it, or choose another folder with --data DIR.</source>
        <translation>Use that one, end it, or choose another folder with --data DIR.</translation>
    </message>
    <message>
        <source>another engine or console writes this data folder</source>
        <translation>another engine or console writes this data folder</translation>
    </message>
    <message>
        <source>End it first, or choose another folder with --data.</source>
        <translation>End it first, or choose another folder with --data.</translation>
    </message>
    <message>
        <source>this is not a database</source>
        <translation>this is not a database</translation>
    </message>
    <message>
        <source>this is a database of another program or of another kind</source>
        <translation>this is a database of another program or of another kind</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away.</source>
        <translation>Choose another data folder, or move the file away.</translation>
    </message>
    <message>
        <source>Choose another data folder, or move the file away; if it was one, restore a backup.</source>
        <translation>Choose another data folder, or move the file away; if it was one, restore a backup.</translation>
    </message>
    <message>
        <source>written by a newer version of the program (schema %1, this one knows %2)</source>
        <translation>written by a newer version of the program (schema %1, this one knows %2)</translation>
    </message>
    <message>
        <source>Install that version or a later one. Nothing was changed.</source>
        <translation>Install that version or a later one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Keep a copy of the file, then restore the newest backup: serverdrift restore FILE.</source>
        <translation>Keep a copy of the file, then restore the newest backup: serverdrift restore FILE.</translation>
    </message>
    <message>
        <source>Restore the newest backup.</source>
        <translation>Restore the newest backup.</translation>
    </message>
    <message>
        <source>Run serverdrift check-data, and restore the newest backup if it finds more.</source>
        <translation>Run serverdrift check-data, and restore the newest backup if it finds more.</translation>
    </message>
    <message>
        <source>the copy before the migration could not be named</source>
        <translation>the copy before the migration could not be named</translation>
    </message>
    <message>
        <source>the transaction was rolled back underneath</source>
        <translation>the transaction was rolled back underneath</translation>
    </message>
    <message>
        <source>journal row %1 can&apos;t be decoded</source>
        <translation>journal row %1 can&apos;t be decoded</translation>
    </message>
    <message>
        <source>rollups of series %1 can&apos;t be decoded</source>
        <translation>rollups of series %1 can&apos;t be decoded</translation>
    </message>
    <message>
        <source>%1 row (%2, %3) can&apos;t be decoded</source>
        <translation>%1 row (%2, %3) can&apos;t be decoded</translation>
    </message>
    <message>
        <source>there is no series with number %1</source>
        <translation>there is no series with number %1</translation>
    </message>
    <message>
        <source>there is no service window with number %1</source>
        <translation>there is no service window with number %1</translation>
    </message>
    <message>
        <source>there is none with number %1</source>
        <translation>there is none with number %1</translation>
    </message>
    <message>
        <source>server %1 can&apos;t depend on server %2, which depends on it</source>
        <translation>server %1 can&apos;t depend on server %2, which depends on it</translation>
    </message>
    <message>
        <source>check %1</source>
        <translation>check %1</translation>
    </message>
    <message>
        <source>stored override</source>
        <translation>stored override</translation>
    </message>
    <message>
        <source>stored parameters</source>
        <translation>stored parameters</translation>
    </message>
    <message>
        <source>what is stored is not JSON</source>
        <translation>what is stored is not JSON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a %2 that is not there (%3)</source>
        <translation>&quot;%1&quot; names a %2 that is not there (%3)</translation>
    </message>
    <message>
        <source>setting &quot;%1&quot;</source>
        <translation>setting &quot;%1&quot;</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>stopped; %1 was left as it was</source>
        <translation>stopped; %1 was left as it was</translation>
    </message>
    <message>
        <source>alarm %1 is not open</source>
        <translation>alarm %1 is not open</translation>
    </message>
    <message>
        <source>There is no open alarm %1.</source>
        <translation>There is no open alarm %1.</translation>
    </message>
    <message>
        <source>serverdrift alarms lists them.</source>
        <translation>serverdrift alarms lists them.</translation>
    </message>
    <message>
        <source>check %1 is not watched</source>
        <translation>check %1 is not watched</translation>
    </message>
    <message>
        <source>check %1 is no longer watched</source>
        <translation>check %1 is no longer watched</translation>
    </message>
    <message>
        <source>the engine stopped before this could be written</source>
        <translation>the engine stopped before this could be written</translation>
    </message>
    <message>
        <source>Commands can&apos;t reach this engine: %1: %2.</source>
        <translation>Commands can&apos;t reach this engine: %1: %2.</translation>
    </message>
    <message>
        <source>A data folder with a shorter path may help.</source>
        <translation>A data folder with a shorter path may help.</translation>
    </message>
    <message>
        <source>The engine of %1 does not answer: %2.</source>
        <translation>The engine of %1 does not answer: %2.</translation>
    </message>
    <message>
        <source>The engine of %1 took the request but did not answer: %2.</source>
        <translation>The engine of %1 took the request but did not answer: %2.</translation>
    </message>
    <message>
        <source>Filling the demo&apos;s data folder was stopped.</source>
        <translation>Filling the demo&apos;s data folder was stopped.</translation>
    </message>
    <message>
        <source>%1 holds a store that no demo has made.</source>
        <translation>%1 holds a store that no demo has made.</translation>
    </message>
    <message>
        <source>The demo estate did not start: %1.</source>
        <translation>The demo estate did not start: %1.</translation>
    </message>
    <message>
        <source>The demo estate did not get ready.</source>
        <translation>The demo estate did not get ready.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Known are: %1.</translation>
    </message>
    <message>
        <source>There is no credential &quot;%1&quot;.</source>
        <translation>There is no credential &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>serverdrift credential list shows those that are.</source>
        <translation>serverdrift credential list shows those that are.</translation>
    </message>
    <message>
        <source>there is a credential named &quot;%1&quot; already</source>
        <translation>there is a credential named &quot;%1&quot; already</translation>
    </message>
    <message>
        <source>there is no credential with number %1</source>
        <translation>there is no credential with number %1</translation>
    </message>
    <message>
        <source>credential %1 has no &quot;%2&quot;</source>
        <translation>credential %1 has no &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Set it in the credential&apos;s dialog or by --secrets.</source>
        <translation>Set it in the credential&apos;s dialog or by --secrets.</translation>
    </message>
    <message>
        <source>A credential needs a name.</source>
        <translation>A credential needs a name.</translation>
    </message>
    <message>
        <source>A credential has no field &quot;%1&quot;.</source>
        <translation>A credential has no field &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>The fields are %1.</source>
        <translation>The fields are %1.</translation>
    </message>
    <message>
        <source>%1 may be read by others than its owner.</source>
        <translation>%1 may be read by others than its owner.</translation>
    </message>
    <message>
        <source>Set its mode to 0600: chmod 600 %1</source>
        <translation>Set its mode to 0600: chmod 600 %1</translation>
    </message>
    <message>
        <source>%1, line %2 is not FIELD=VALUE.</source>
        <translation>%1, line %2 is not FIELD=VALUE.</translation>
    </message>
    <message>
        <source>There is no terminal to ask on.</source>
        <translation>There is no terminal to ask on.</translation>
    </message>
    <message>
        <source>Give the secret with --secrets FILE or in the environment.</source>
        <translation>Give the secret with --secrets FILE or in the environment.</translation>
    </message>
    <message>
        <source>The secret &quot;%1&quot; of credential %2 does not open: it was sealed with another key or changed since.</source>
        <translation>The secret &quot;%1&quot; of credential %2 does not open: it was sealed with another key or changed since.</translation>
    </message>
    <message>
        <source>Bring back the key it was sealed with, or set the secret again.</source>
        <translation>Bring back the key it was sealed with, or set the secret again.</translation>
    </message>
    <message>
        <source>There is no key yet.</source>
        <translation>There is no key yet.</translation>
    </message>
    <message>
        <source>There is no key file %1.</source>
        <translation>There is no key file %1.</translation>
    </message>
    <message>
        <source>There is no place for a key here.</source>
        <translation>There is no place for a key here.</translation>
    </message>
    <message>
        <source>Name a file with --key-file.</source>
        <translation>Name a file with --key-file.</translation>
    </message>
    <message>
        <source>The key that this data folder&apos;s secrets are sealed with was not found. %1</source>
        <translation>The key that this data folder&apos;s secrets are sealed with was not found. %1</translation>
    </message>
    <message>
        <source>Name its file with --key-file, or unlock the keyring it is in.</source>
        <translation>Name its file with --key-file, or unlock the keyring it is in.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring did not answer within two minutes.</source>
        <translation>The desktop&apos;s keyring did not answer within two minutes.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry &quot;seal-key&quot; of serverdrift is not a key.</source>
        <translation>The keyring&apos;s entry &quot;seal-key&quot; of serverdrift is not a key.</translation>
    </message>
    <message>
        <source>Another process made a key for this data folder at the same time.</source>
        <translation>Another process made a key for this data folder at the same time.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>line %1</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>line %1, column %2</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>the file is empty</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is not known and was left out</source>
        <translation>the column &quot;%1&quot; is not known and was left out</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is there twice</source>
        <translation>the column &quot;%1&quot; is there twice</translation>
    </message>
    <message>
        <source>the column &quot;%1&quot; is missing</source>
        <translation>the column &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>has %1 cells, the first line %2</source>
        <translation>has %1 cells, the first line %2</translation>
    </message>
    <message>
        <source>must be yes or no</source>
        <translation>must be yes or no</translation>
    </message>
    <message>
        <source>a customer is missing</source>
        <translation>a customer is missing</translation>
    </message>
    <message>
        <source>a server&apos;s name is missing</source>
        <translation>a server&apos;s name is missing</translation>
    </message>
    <message>
        <source>a name is longer than 253 characters</source>
        <translation>a name is longer than 253 characters</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a host name nor an IP address</source>
        <translation>&quot;%1&quot; is neither a host name nor an IP address</translation>
    </message>
    <message>
        <source>%1 has a server &quot;%2&quot; already</source>
        <translation>%1 has a server &quot;%2&quot; already</translation>
    </message>
    <message>
        <source>&quot;%1&quot; as a parent would close a circle</source>
        <translation>&quot;%1&quot; as a parent would close a circle</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is not in the file</source>
        <translation>its parent &quot;%1&quot; is not in the file</translation>
    </message>
    <message>
        <source>its parent &quot;%1&quot; is a server of several customers</source>
        <translation>its parent &quot;%1&quot; is a server of several customers</translation>
    </message>
    <message>
        <source>There is no customer &quot;%1&quot;.</source>
        <translation>There is no customer &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>is no kind of check</source>
        <translation>is no kind of check</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>is not known here</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>must be a text</translation>
    </message>
    <message>
        <source>must be a number</source>
        <translation>must be a number</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>must be an object</translation>
    </message>
    <message>
        <source>must be a list of texts</source>
        <translation>must be a list of texts</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>must be one of %1</translation>
    </message>
    <message>
        <source>must be one JSON object</source>
        <translation>must be one JSON object</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>must be at least %1</source>
        <translation>must be at least %1</translation>
    </message>
    <message>
        <source>must be at most a week, in seconds</source>
        <translation>must be at most a week, in seconds</translation>
    </message>
    <message>
        <source>must be at most a year, in seconds</source>
        <translation>must be at most a year, in seconds</translation>
    </message>
    <message>
        <source>must not be longer than the interval</source>
        <translation>must not be longer than the interval</translation>
    </message>
    <message>
        <source>must be worse than the warning limit</source>
        <translation>must be worse than the warning limit</translation>
    </message>
    <message>
        <source>must not be more than ofSamples</source>
        <translation>must not be more than ofSamples</translation>
    </message>
    <message>
        <source>a threshold needs a warning or an error limit</source>
        <translation>a threshold needs a warning or an error limit</translation>
    </message>
    <message>
        <source>needs a metric and a limit</source>
        <translation>needs a metric and a limit</translation>
    </message>
    <message>
        <source>%1 check</source>
        <translation>%1 check</translation>
    </message>
    <message>
        <source>must be a list of [name, value]</source>
        <translation>must be a list of [name, value]</translation>
    </message>
    <message>
        <source>is not a regular expression</source>
        <translation>is not a regular expression</translation>
    </message>
    <message>
        <source>must be an absolute http or https URL</source>
        <translation>must be an absolute http or https URL</translation>
    </message>
    <message>
        <source>must not carry a user or password: use a credential</source>
        <translation>must not carry a user or password: use a credential</translation>
    </message>
    <message>
        <source>must be a method in capitals, such as GET</source>
        <translation>must be a method in capitals, such as GET</translation>
    </message>
    <message>
        <source>must be statuses and ranges, such as 200-299,401</source>
        <translation>must be statuses and ranges, such as 200-299,401</translation>
    </message>
    <message>
        <source>must be empty or http://host:port</source>
        <translation>must be empty or http://host:port</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of check</source>
        <translation>&quot;%1&quot; is no kind of check</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Connection refused</translation>
    </message>
    <message>
        <source>Address already in use</source>
        <translation>Address already in use</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Operation not permitted</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Unknown error</translation>
    </message>
    <message>
        <source>there is no %1 with number %2</source>
        <translation>there is no %1 with number %2</translation>
    </message>
    <message>
        <source>no %1 with number %2 was removed</source>
        <translation>no %1 with number %2 was removed</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names a server that is not there (%2)</source>
        <translation>&quot;%1&quot; names a server that is not there (%2)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leans on a %2 that was refused</source>
        <translation>&quot;%1&quot; leans on a %2 that was refused</translation>
    </message>
    <message>
        <source>the dependency of server %1 on server %2</source>
        <translation>the dependency of server %1 on server %2</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>service window</translation>
    </message>
    <message>
        <source>a dependency</source>
        <translation>a dependency</translation>
    </message>
    <message>
        <source>customer &quot;%1&quot;</source>
        <translation>customer &quot;%1&quot;</translation>
    </message>
    <message>
        <source>server &quot;%1&quot;</source>
        <translation>server &quot;%1&quot;</translation>
    </message>
    <message>
        <source>check &quot;%1&quot;</source>
        <translation>check &quot;%1&quot;</translation>
    </message>
    <message>
        <source>service window &quot;%1&quot;</source>
        <translation>service window &quot;%1&quot;</translation>
    </message>
    <message>
        <source>A quote is opened and not closed.</source>
        <translation>A quote is opened and not closed.</translation>
    </message>
    <message>
        <source>The command is empty.</source>
        <translation>The command is empty.</translation>
    </message>
    <message>
        <source>The address begins with a dash and would be taken for an option.</source>
        <translation>The address begins with a dash and would be taken for an option.</translation>
    </message>
    <message>
        <source>The name begins with a dash and would be taken for an option.</source>
        <translation>The name begins with a dash and would be taken for an option.</translation>
    </message>
    <message>
        <source>{%1} stands for nothing.</source>
        <translation>{%1} stands for nothing.</translation>
    </message>
    <message>
        <source>this is no backup</source>
        <translation>this is no backup</translation>
    </message>
    <message>
        <source>Choose another place for the file, or make room.</source>
        <translation>Choose another place for the file, or make room.</translation>
    </message>
    <message>
        <source>Choose a file made by serverdrift backup.</source>
        <translation>Choose a file made by serverdrift backup.</translation>
    </message>
    <message>
        <source>there is no manifest in it</source>
        <translation>there is no manifest in it</translation>
    </message>
    <message>
        <source>its manifest is of another kind</source>
        <translation>its manifest is of another kind</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 in it was changed or damaged</source>
        <translation>%1 in it was changed or damaged</translation>
    </message>
    <message>
        <source>%1 in it is damaged: %2</source>
        <translation>%1 in it is damaged: %2</translation>
    </message>
    <message>
        <source>row %1 of %2 points at a row of %3 that is not there</source>
        <translation>row %1 of %2 points at a row of %3 that is not there</translation>
    </message>
    <message>
        <source>%1 open alarms for one object: %2</source>
        <translation>%1 open alarms for one object: %2</translation>
    </message>
    <message>
        <source>alarm %1 was closed before it opened</source>
        <translation>alarm %1 was closed before it opened</translation>
    </message>
    <message>
        <source>the samples of series %1 in period %2 can&apos;t be decoded</source>
        <translation>the samples of series %1 in period %2 can&apos;t be decoded</translation>
    </message>
    <message>
        <source>the rollups of series %1 in month %2 can&apos;t be decoded</source>
        <translation>the rollups of series %1 in month %2 can&apos;t be decoded</translation>
    </message>
    <message>
        <source>the rollups of series %1 can&apos;t be decoded</source>
        <translation>the rollups of series %1 can&apos;t be decoded</translation>
    </message>
    <message>
        <source>hour %1 of series %2 does not agree with its samples</source>
        <translation>hour %1 of series %2 does not agree with its samples</translation>
    </message>
    <message>
        <source>state spans of series %1 overlap at %2</source>
        <translation>state spans of series %1 overlap at %2</translation>
    </message>
    <message>
        <source>%1 series have samples but no name</source>
        <translation>%1 series have samples but no name</translation>
    </message>
    <message>
        <source>Another program holds the file. End it, or try again in a moment.</source>
        <translation>Another program holds the file. End it, or try again in a moment.</translation>
    </message>
    <message>
        <source>The disk refused. Look at the system&apos;s log, and keep a copy of the folder before anything else.</source>
        <translation>The disk refused. Look at the system&apos;s log, and keep a copy of the folder before anything else.</translation>
    </message>
    <message>
        <source>Make room on the disk; what waits is written as soon as there is some.</source>
        <translation>Make room on the disk; what waits is written as soon as there is some.</translation>
    </message>
    <message>
        <source>See that the data folder exists and that this user may write it.</source>
        <translation>See that the data folder exists and that this user may write it.</translation>
    </message>
    <message>
        <source>The file is no database of this program. Choose another data folder, or move the file away.</source>
        <translation>The file is no database of this program. Choose another data folder, or move the file away.</translation>
    </message>
    <message>
        <source>The engine does not know &quot;%1&quot;.</source>
        <translation>The engine does not know &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Program and engine may be of different versions.</source>
        <translation>Program and engine may be of different versions.</translation>
    </message>
    <message>
        <source>A window has to end after now.</source>
        <translation>A window has to end after now.</translation>
    </message>
    <message>
        <source>Give a later time.</source>
        <translation>Give a later time.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or name a key file with --key-file.</source>
        <translation>Unlock the keyring, or name a key file with --key-file.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring gave no key of ours: it holds none or stays locked.</source>
        <translation>The desktop&apos;s keyring gave no key of ours: it holds none or stays locked.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring can&apos;t be used: %1.</source>
        <translation>The desktop&apos;s keyring can&apos;t be used: %1.</translation>
    </message>
    <message>
        <source>it may be locked or missing</source>
        <translation>it may be locked or missing</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring was not asked: there is no desktop here.</source>
        <translation>The desktop&apos;s keyring was not asked: there is no desktop here.</translation>
    </message>
    <message>
        <source>%1 holds another key.</source>
        <translation>%1 holds another key.</translation>
    </message>
    <message>
        <source>The desktop&apos;s keyring</source>
        <translation>The desktop&apos;s keyring</translation>
    </message>
    <message>
        <source>The key file %1 %2.</source>
        <translation>The key file %1 %2.</translation>
    </message>
    <message>
        <source>can&apos;t be examined</source>
        <translation>can&apos;t be examined</translation>
    </message>
    <message>
        <source>belongs to another user</source>
        <translation>belongs to another user</translation>
    </message>
    <message>
        <source>may be read by others</source>
        <translation>may be read by others</translation>
    </message>
    <message>
        <source>is not a key: it takes 32 bytes or 64 hex digits</source>
        <translation>is not a key: it takes 32 bytes or 64 hex digits</translation>
    </message>
    <message>
        <source>No key has been looked for yet.</source>
        <translation>No key has been looked for yet.</translation>
    </message>
    <message>
        <source>%1 The key to the secrets is kept in %2 instead: without that file they do not open.</source>
        <translation>%1 The key to the secrets is kept in %2 instead: without that file they do not open.</translation>
    </message>
    <message>
        <source>a quote is never closed</source>
        <translation>a quote is never closed</translation>
    </message>
    <message>
        <source>there is text after a closing quote</source>
        <translation>there is text after a closing quote</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>database is locked</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk I/O error</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>database or disk is full</translation>
    </message>
    <message>
        <source>database disk image is malformed</source>
        <translation>database disk image is malformed</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>attempt to write a readonly database</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>unable to open database file</translation>
    </message>
    <message>
        <source>file is not a database</source>
        <translation>file is not a database</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;.</source>
        <translation>There is no server &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Of a removed server give the number: &quot;number&quot; in audit --json --text NAME.</source>
        <translation>Of a removed server give the number: &quot;number&quot; in audit --json --text NAME.</translation>
    </message>
    <message>
        <source>the change log lacks %1 of its lines</source>
        <translation>the change log lacks %1 of its lines</translation>
    </message>
    <message>
        <source>line %1 of the change log can&apos;t be read</source>
        <translation>line %1 of the change log can&apos;t be read</translation>
    </message>
    <message>
        <source>the trigger %1 is missing: lines could be changed</source>
        <translation>the trigger %1 is missing: lines could be changed</translation>
    </message>
    <message>
        <source>A login is one word.</source>
        <translation>A login is one word.</translation>
    </message>
    <message>
        <source>An operator needs a name, as alarms will show it.</source>
        <translation>An operator needs a name, as alarms will show it.</translation>
    </message>
    <message>
        <source>An administrator sees all customers.</source>
        <translation>An administrator sees all customers.</translation>
    </message>
    <message>
        <source>An operator needs a password, or the desktop&apos;s sign-on.</source>
        <translation>An operator needs a password, or the desktop&apos;s sign-on.</translation>
    </message>
    <message>
        <source>There is an operator with the login &quot;%1&quot; already.</source>
        <translation>There is an operator with the login &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>There is an operator named &quot;%1&quot; already.</source>
        <translation>There is an operator named &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>What each did is told by the name.</source>
        <translation>What each did is told by the name.</translation>
    </message>
    <message>
        <source>The first operator has to be an administrator.</source>
        <translation>The first operator has to be an administrator.</translation>
    </message>
    <message>
        <source>Nobody would be left who may change operators.</source>
        <translation>Nobody would be left who may change operators.</translation>
    </message>
    <message>
        <source>Keep an administrator who can sign on.</source>
        <translation>Keep an administrator who can sign on.</translation>
    </message>
    <message>
        <source>A password needs at least %1 characters.</source>
        <translation>A password needs at least %1 characters.</translation>
    </message>
    <message>
        <source>The password could not be turned into a hash.</source>
        <translation>The password could not be turned into a hash.</translation>
    </message>
    <message>
        <source>The login or the password is wrong.</source>
        <translation>The login or the password is wrong.</translation>
    </message>
    <message>
        <source>After wrong passwords the next is looked at a little later.</source>
        <translation>After wrong passwords the next is looked at a little later.</translation>
    </message>
    <message>
        <source>The console is locked.</source>
        <translation>The console is locked.</translation>
    </message>
    <message>
        <source>Nobody is signed on.</source>
        <translation>Nobody is signed on.</translation>
    </message>
    <message>
        <source>Your role does not allow that.</source>
        <translation>Your role does not allow that.</translation>
    </message>
    <message>
        <source>That belongs to a customer who is not yours.</source>
        <translation>That belongs to a customer who is not yours.</translation>
    </message>
    <message>
        <source>the audit lacks %1 of its lines</source>
        <translation>the audit lacks %1 of its lines</translation>
    </message>
    <message>
        <source>line %1 of the audit can&apos;t be read</source>
        <translation>line %1 of the audit can&apos;t be read</translation>
    </message>
    <message>
        <source>There is no operator &quot;%1&quot;.</source>
        <translation>There is no operator &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>serverdrift operators lists them.</source>
        <translation>serverdrift operators lists them.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
    <message>
        <source>There is no baseline &quot;%1&quot; for this.</source>
        <translation>There is no baseline &quot;%1&quot; for this.</translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation>There is a file of that name already.</translation>
    </message>
    <message>
        <source>No address is named.</source>
        <translation>No address is named.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>“%1” is no IP address.</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1” ends before it begins.</translation>
    </message>
    <message>
        <source>The prefix of “%1” is a number from 0 to %2.</source>
        <translation>The prefix of “%1” is a number from 0 to %2.</translation>
    </message>
    <message>
        <source>These are more than %1 addresses.</source>
        <translation>These are more than %1 addresses.</translation>
    </message>
    <message>
        <source>Search a part of them at a time.</source>
        <translation>Search a part of them at a time.</translation>
    </message>
    <message>
        <source>must be a host name or an IP address</source>
        <translation>must be a host name or an IP address</translation>
    </message>
    <message>
        <source>The chart set was removed meanwhile.</source>
        <translation>The chart set was removed meanwhile.</translation>
    </message>
    <message>
        <source>%1 has changed the chart set meanwhile.</source>
        <translation>%1 has changed the chart set meanwhile.</translation>
    </message>
    <message>
        <source>A chart set needs a name of at most %1 characters.</source>
        <translation>A chart set needs a name of at most %1 characters.</translation>
    </message>
    <message>
        <source>There are no charts to save.</source>
        <translation>There are no charts to save.</translation>
    </message>
    <message>
        <source>There is a chart set named &quot;%1&quot; already.</source>
        <translation>There is a chart set named &quot;%1&quot; already.</translation>
    </message>
    <message>
        <source>There are %1 chart sets for these servers already.</source>
        <translation>There are %1 chart sets for these servers already.</translation>
    </message>
    <message>
        <source>Remove one that nobody uses.</source>
        <translation>Remove one that nobody uses.</translation>
    </message>
    <message>
        <source>What is for all customers is not yours to change.</source>
        <translation>What is for all customers is not yours to change.</translation>
    </message>
    <message>
        <source>chart set</source>
        <translation>chart set</translation>
    </message>
    <message>
        <source>An adjustment is for a customer, a tag or one server.</source>
        <translation>An adjustment is for a customer, a tag or one server.</translation>
    </message>
    <message>
        <source>An adjustment needs a metric.</source>
        <translation>An adjustment needs a metric.</translation>
    </message>
    <message>
        <source>Write why: the next one will ask.</source>
        <translation>Write why: the next one will ask.</translation>
    </message>
    <message>
        <source>Nothing is to be other than below.</source>
        <translation>Nothing is to be other than below.</translation>
    </message>
    <message>
        <source>The limit of Error must be worse than that of Warning.</source>
        <translation>The limit of Error must be worse than that of Warning.</translation>
    </message>
    <message>
        <source>That is adjusted already at this layer.</source>
        <translation>That is adjusted already at this layer.</translation>
    </message>
    <message>
        <source>Change what is there.</source>
        <translation>Change what is there.</translation>
    </message>
    <message>
        <source>The adjustment is no longer there.</source>
        <translation>The adjustment is no longer there.</translation>
    </message>
    <message>
        <source>Somebody has reset it.</source>
        <translation>Somebody has reset it.</translation>
    </message>
    <message>
        <source>%1 has changed the adjustment meanwhile.</source>
        <translation>%1 has changed the adjustment meanwhile.</translation>
    </message>
    <message>
        <source>adjustment</source>
        <translation>adjustment</translation>
    </message>
    <message>
        <source>Look at what it says now.</source>
        <translation>Look at what it says now.</translation>
    </message>
    <message>
        <source>serverdrift baselines lists them.</source>
        <translation>serverdrift baselines lists them.</translation>
    </message>
    <message>
        <source>Of the baseline &quot;%1&quot; there is no edition &quot;%2&quot;.</source>
        <translation>Of the baseline &quot;%1&quot; there is no edition &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Editions are in-force, waiting, former and shipped, where there are such.</source>
        <translation>Editions are in-force, waiting, former and shipped, where there are such.</translation>
    </message>
    <message>
        <source>There is no such edition of that baseline any more.</source>
        <translation>There is no such edition of that baseline any more.</translation>
    </message>
    <message>
        <source>Look at what there is now.</source>
        <translation>Look at what there is now.</translation>
    </message>
    <message>
        <source>What is in force stays so.</source>
        <translation>What is in force stays so.</translation>
    </message>
    <message>
        <source>%1 has put another edition in force meanwhile.</source>
        <translation>%1 has put another edition in force meanwhile.</translation>
    </message>
    <message>
        <source>Look at what is in force now.</source>
        <translation>Look at what is in force now.</translation>
    </message>
    <message>
        <source>There is no baseline &quot;%1&quot;.</source>
        <translation>There is no baseline &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Write ping, snmp, snmp:BASELINE, snmpv3, https://…, tcp:PORT, tls:PORT, dns:NAME, plugin:COMMAND, prometheus:URL, nut, nut:UPS, redfish, redfish:BASELINE, smb:SHARE, statuspage:URL, domain:NAME or winrm.</source>
        <translation>Write ping, snmp, snmp:BASELINE, snmpv3, https://…, tcp:PORT, tls:PORT, dns:NAME, plugin:COMMAND, prometheus:URL, nut, nut:UPS, redfish, redfish:BASELINE, smb:SHARE, statuspage:URL, domain:NAME or winrm.</translation>
    </message>
    <message>
        <source>Use icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut, redfish, smb, chain, statuspage, domain or wsman.</source>
        <translation>Use icmp, tcp, http, tls, dns, snmp, plugin, prometheus, nut, redfish, smb, chain, statuspage, domain or wsman.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>A port is a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in the file</source>
        <translation>&quot;%1&quot; is not in the file</translation>
    </message>
    <message>
        <source>must be charts with series</source>
        <translation>must be charts with series</translation>
    </message>
</context>
<context>
    <name>MetricNames</name>
    <message>
        <source>DNS answer time</source>
        <translation>DNS answer time</translation>
    </message>
    <message>
        <source>Web response time</source>
        <translation>Web response time</translation>
    </message>
    <message>
        <source>Web status</source>
        <translation>Web status</translation>
    </message>
    <message>
        <source>Fan %1</source>
        <translation>Fan %1</translation>
    </message>
    <message>
        <source>Interface %1, load in</source>
        <translation>Interface %1, load in</translation>
    </message>
    <message>
        <source>Interface %1, load out</source>
        <translation>Interface %1, load out</translation>
    </message>
    <message>
        <source>Hardware %1</source>
        <translation>Hardware %1</translation>
    </message>
    <message>
        <source>Temperature %1</source>
        <translation>Temperature %1</translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation>Check %1</translation>
    </message>
    <message>
        <source>Network of the console</source>
        <translation>Network of the console</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS answers</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>free</translation>
    </message>
    <message>
        <source>Web page size</source>
        <translation>Web page size</translation>
    </message>
    <message>
        <source>Web, time for %1</source>
        <translation>Web, time for %1</translation>
    </message>
    <message>
        <source>Ping loss</source>
        <translation>Ping loss</translation>
    </message>
    <message>
        <source>Ping time</source>
        <translation>Ping time</translation>
    </message>
    <message>
        <source>Committed memory</source>
        <translation>Committed memory</translation>
    </message>
    <message>
        <source>used</source>
        <translation>used</translation>
    </message>
    <message>
        <source>Interface %1, link</source>
        <translation>Interface %1, link</translation>
    </message>
    <message>
        <source>Check program %1</source>
        <translation>Check program %1</translation>
    </message>
    <message>
        <source>TCP greeting %1</source>
        <translation>TCP greeting %1</translation>
    </message>
    <message>
        <source>TCP connection time</source>
        <translation>TCP connection time</translation>
    </message>
    <message>
        <source>Certificate chain %1</source>
        <translation>Certificate chain %1</translation>
    </message>
    <message>
        <source>Certificate %1</source>
        <translation>Certificate %1</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>TLS handshake time</source>
        <translation>TLS handshake time</translation>
    </message>
    <message>
        <source>Load, 15 min</source>
        <translation>Load, 15 min</translation>
    </message>
    <message>
        <source>Load, 1 min</source>
        <translation>Load, 1 min</translation>
    </message>
    <message>
        <source>Load, 5 min</source>
        <translation>Load, 5 min</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>CPU %1</source>
        <translation>CPU %1</translation>
    </message>
    <message>
        <source>Volume %1, used</source>
        <translation>Volume %1, used</translation>
    </message>
    <message>
        <source>Memory, installed</source>
        <translation>Memory, installed</translation>
    </message>
    <message>
        <source>Memory, used</source>
        <translation>Memory, used</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Interface %1, errors in</source>
        <translation>Interface %1, errors in</translation>
    </message>
    <message>
        <source>Interface %1, errors out</source>
        <translation>Interface %1, errors out</translation>
    </message>
    <message>
        <source>Interface %1, in</source>
        <translation>Interface %1, in</translation>
    </message>
    <message>
        <source>Interface %1, out</source>
        <translation>Interface %1, out</translation>
    </message>
    <message>
        <source>Swap %1, used</source>
        <translation>Swap %1, used</translation>
    </message>
    <message>
        <source>Swap %1</source>
        <translation>Swap %1</translation>
    </message>
    <message>
        <source>Processes</source>
        <translation>Processes</translation>
    </message>
    <message>
        <source>Time since start</source>
        <translation>Time since start</translation>
    </message>
    <message>
        <source>name look-up</source>
        <translation>name look-up</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connecting</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS handshake</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>first byte</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>transfer</translation>
    </message>
    <message>
        <source>(whole chain)</source>
        <translation>(whole chain)</translation>
    </message>
    <message>
        <source>Battery %1</source>
        <translation>Battery %1</translation>
    </message>
    <message>
        <source>charge</source>
        <translation>charge</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>time left</translation>
    </message>
    <message>
        <source>Array cache %1</source>
        <translation>Array cache %1</translation>
    </message>
    <message>
        <source>Current %1</source>
        <translation>Current %1</translation>
    </message>
    <message>
        <source>Intrusion %1</source>
        <translation>Intrusion %1</translation>
    </message>
    <message>
        <source>Logical drive %1</source>
        <translation>Logical drive %1</translation>
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
        <translation>Wear %1</translation>
    </message>
    <message>
        <source>Power %1</source>
        <translation>Power %1</translation>
    </message>
    <message>
        <source>Power state %1</source>
        <translation>Power state %1</translation>
    </message>
    <message>
        <source>Redundancy %1</source>
        <translation>Redundancy %1</translation>
    </message>
    <message>
        <source>PSU %1</source>
        <translation>PSU %1</translation>
    </message>
    <message>
        <source>load</source>
        <translation>load</translation>
    </message>
    <message>
        <source>Temperature %1, level</source>
        <translation>Temperature %1, level</translation>
    </message>
    <message>
        <source>Voltage %1</source>
        <translation>Voltage %1</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>Contact %1</translation>
    </message>
    <message>
        <source>Writes left %1</source>
        <translation>Writes left %1</translation>
    </message>
    <message>
        <source>Virtual machine %1</source>
        <translation>Virtual machine %1</translation>
    </message>
    <message>
        <source>Humidity %1</source>
        <translation>Humidity %1</translation>
    </message>
    <message>
        <source>Sensor %1, contact</source>
        <translation>Sensor %1, contact</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>Service %1</translation>
    </message>
    <message>
        <source>Update %1</source>
        <translation>Update %1</translation>
    </message>
    <message>
        <source>UPS alarm %1</source>
        <translation>UPS alarm %1</translation>
    </message>
    <message>
        <source>UPS alarms</source>
        <translation>UPS alarms</translation>
    </message>
    <message>
        <source>Battery, replacement</source>
        <translation>Battery, replacement</translation>
    </message>
    <message>
        <source>Frequency %1</source>
        <translation>Frequency %1</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Load %1</translation>
    </message>
    <message>
        <source>On battery</source>
        <translation>On battery</translation>
    </message>
    <message>
        <source>Power source</source>
        <translation>Power source</translation>
    </message>
    <message>
        <source>Battery test</source>
        <translation>Battery test</translation>
    </message>
    <message>
        <source>Directory, time to sign on</source>
        <translation>Directory, time to sign on</translation>
    </message>
    <message>
        <source>Directory, replications waiting</source>
        <translation>Directory, replications waiting</translation>
    </message>
    <message>
        <source>Directory, objects left to replicate</source>
        <translation>Directory, objects left to replicate</translation>
    </message>
    <message>
        <source>Clock is off by</source>
        <translation>Clock is off by</translation>
    </message>
    <message>
        <source>CPU, interrupts</source>
        <translation>CPU, interrupts</translation>
    </message>
    <message>
        <source>CPU, system</source>
        <translation>CPU, system</translation>
    </message>
    <message>
        <source>CPU, threads waiting</source>
        <translation>CPU, threads waiting</translation>
    </message>
    <message>
        <source>CPU queue, share of its limit</source>
        <translation>CPU queue, share of its limit</translation>
    </message>
    <message>
        <source>DHCP scope %1</source>
        <translation>DHCP scope %1</translation>
    </message>
    <message>
        <source>Disk %1, busy</source>
        <translation>Disk %1, busy</translation>
    </message>
    <message>
        <source>Disk %1, queue</source>
        <translation>Disk %1, queue</translation>
    </message>
    <message>
        <source>Exchange, directory read %1</source>
        <translation>Exchange, directory read %1</translation>
    </message>
    <message>
        <source>Exchange, directory search %1</source>
        <translation>Exchange, directory search %1</translation>
    </message>
    <message>
        <source>Exchange, RPC time</source>
        <translation>Exchange, RPC time</translation>
    </message>
    <message>
        <source>Exchange, RPC requests</source>
        <translation>Exchange, RPC requests</translation>
    </message>
    <message>
        <source>Inodes %1</source>
        <translation>Inodes %1</translation>
    </message>
    <message>
        <source>Hyper-V, critical machines</source>
        <translation>Hyper-V, critical machines</translation>
    </message>
    <message>
        <source>Hyper-V, machines that are well</source>
        <translation>Hyper-V, machines that are well</translation>
    </message>
    <message>
        <source>Application pool %1</source>
        <translation>Application pool %1</translation>
    </message>
    <message>
        <source>Memory, free page table entries</source>
        <translation>Memory, free page table entries</translation>
    </message>
    <message>
        <source>Memory, pages in and out</source>
        <translation>Memory, pages in and out</translation>
    </message>
    <message>
        <source>SQL %1, buffer hits</source>
        <translation>SQL %1, buffer hits</translation>
    </message>
    <message>
        <source>SQL %1, deadlocks</source>
        <translation>SQL %1, deadlocks</translation>
    </message>
    <message>
        <source>SQL %1, lazy writes</source>
        <translation>SQL %1, lazy writes</translation>
    </message>
    <message>
        <source>SQL log %1</source>
        <translation>SQL log %1</translation>
    </message>
    <message>
        <source>SQL %1, life of a page</source>
        <translation>SQL %1, life of a page</translation>
    </message>
    <message>
        <source>Services that have failed</source>
        <translation>Services that have failed</translation>
    </message>
    <message>
        <source>Mains voltage, deviation</source>
        <translation>Mains voltage, deviation</translation>
    </message>
    <message>
        <source>UPS overload</source>
        <translation>UPS overload</translation>
    </message>
    <message>
        <source>Battery time, multiple of the UPS&apos;s limit</source>
        <translation>Battery time, multiple of the UPS&apos;s limit</translation>
    </message>
    <message>
        <source>Days since start</source>
        <translation>Days since start</translation>
    </message>
    <message>
        <source>Disk %1, read</source>
        <translation>Disk %1, read</translation>
    </message>
    <message>
        <source>Disk %1, written</source>
        <translation>Disk %1, written</translation>
    </message>
    <message>
        <source>Data from the UPS</source>
        <translation>Data from the UPS</translation>
    </message>
    <message>
        <source>UPS server&apos;s answer time</source>
        <translation>UPS server&apos;s answer time</translation>
    </message>
    <message>
        <source>Metrics page</source>
        <translation>Metrics page</translation>
    </message>
    <message>
        <source>Values on the metrics page</source>
        <translation>Values on the metrics page</translation>
    </message>
    <message>
        <source>Processor packages</source>
        <translation>Processor packages</translation>
    </message>
    <message>
        <source>Share, answer time</source>
        <translation>Share, answer time</translation>
    </message>
    <message>
        <source>Share, entries of the folder</source>
        <translation>Share, entries of the folder</translation>
    </message>
    <message>
        <source>Share, time for %1</source>
        <translation>Share, time for %1</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Share %1</translation>
    </message>
    <message>
        <source>signing on</source>
        <translation>signing on</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>listing</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>writing</source>
        <translation>writing</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>deleting</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Domain %1</translation>
    </message>
    <message>
        <source>Domain %1, registration</source>
        <translation>Domain %1, registration</translation>
    </message>
    <message>
        <source>Newest file %1</source>
        <translation>Newest file %1</translation>
    </message>
    <message>
        <source>old</source>
        <translation>old</translation>
    </message>
    <message>
        <source>Files %1</source>
        <translation>Files %1</translation>
    </message>
    <message>
        <source>Newest file %1, size</source>
        <translation>Newest file %1, size</translation>
    </message>
    <message>
        <source>Chain of requests %1</source>
        <translation>Chain of requests %1</translation>
    </message>
    <message>
        <source>Chain of requests, time</source>
        <translation>Chain of requests, time</translation>
    </message>
    <message>
        <source>Step %1, time</source>
        <translation>Step %1, time</translation>
    </message>
    <message>
        <source>Cloud service %1</source>
        <translation>Cloud service %1</translation>
    </message>
    <message>
        <source>Status page, incidents</source>
        <translation>Status page, incidents</translation>
    </message>
    <message>
        <source>Status page %1</source>
        <translation>Status page %1</translation>
    </message>
    <message>
        <source>Trap receiver of the console</source>
        <translation>Trap receiver of the console</translation>
    </message>
    <message>
        <source>Volume %1 is full in</source>
        <translation>Volume %1 is full in</translation>
    </message>
    <message>
        <source>Process %1, memory</source>
        <translation>Process %1, memory</translation>
    </message>
    <message>
        <source>Dew point %1</source>
        <translation>Dew point %1</translation>
    </message>
    <message>
        <source>Dry air %1</source>
        <translation>Dry air %1</translation>
    </message>
    <message>
        <source>Process %1, running</source>
        <translation>Process %1, running</translation>
    </message>
    <message>
        <source>Disk %1, time of a read</source>
        <translation>Disk %1, time of a read</translation>
    </message>
    <message>
        <source>Disk %1, time of a write</source>
        <translation>Disk %1, time of a write</translation>
    </message>
    <message>
        <source>DNS server, queries</source>
        <translation>DNS server, queries</translation>
    </message>
    <message>
        <source>DNS server, recursion failed</source>
        <translation>DNS server, recursion failed</translation>
    </message>
    <message>
        <source>DNS server, zone transfers failed</source>
        <translation>DNS server, zone transfers failed</translation>
    </message>
    <message>
        <source>DNS server, secure updates refused</source>
        <translation>DNS server, secure updates refused</translation>
    </message>
    <message>
        <source>DNS server, updates waiting</source>
        <translation>DNS server, updates waiting</translation>
    </message>
    <message>
        <source>Energy %1</source>
        <translation>Energy %1</translation>
    </message>
    <message>
        <source>Defective battery packs</source>
        <translation>Defective battery packs</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>Errors %1</translation>
    </message>
    <message>
        <source>Apparent power %1</source>
        <translation>Apparent power %1</translation>
    </message>
    <message>
        <source>Flow %1</source>
        <translation>Flow %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Opening %1</translation>
    </message>
    <message>
        <source>Pressure %1</source>
        <translation>Pressure %1</translation>
    </message>
    <message>
        <source>Clock synchronisation</source>
        <translation>Clock synchronisation</translation>
    </message>
    <message>
        <source>Cluster group %1</source>
        <translation>Cluster group %1</translation>
    </message>
    <message>
        <source>Cluster network %1</source>
        <translation>Cluster network %1</translation>
    </message>
    <message>
        <source>Cluster node %1</source>
        <translation>Cluster node %1</translation>
    </message>
    <message>
        <source>Cluster resource %1</source>
        <translation>Cluster resource %1</translation>
    </message>
    <message>
        <source>Collectors of the exporter that fail</source>
        <translation>Collectors of the exporter that fail</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Open files</translation>
    </message>
    <message>
        <source>Volume %1, state</source>
        <translation>Volume %1, state</translation>
    </message>
    <message>
        <source>Waiting web requests %1</source>
        <translation>Waiting web requests %1</translation>
    </message>
    <message>
        <source>Processes killed for want of memory</source>
        <translation>Processes killed for want of memory</translation>
    </message>
    <message>
        <source>Connection table</source>
        <translation>Connection table</translation>
    </message>
    <message>
        <source>Printer %1</source>
        <translation>Printer %1</translation>
    </message>
    <message>
        <source>Restart required</source>
        <translation>Restart required</translation>
    </message>
    <message>
        <source>Scheduled task %1</source>
        <translation>Scheduled task %1</translation>
    </message>
    <message>
        <source>Text files that the exporter cannot read</source>
        <translation>Text files that the exporter cannot read</translation>
    </message>
    <message>
        <source>Updates that wait</source>
        <translation>Updates that wait</translation>
    </message>
    <message>
        <source>Controller %1</source>
        <translation>Controller %1</translation>
    </message>
    <message>
        <source>Enclosure %1</source>
        <translation>Enclosure %1</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Partner node %1</source>
        <translation>Partner node %1</translation>
    </message>
    <message>
        <source>Tape drive cleaning %1</source>
        <translation>Tape drive cleaning %1</translation>
    </message>
    <message>
        <source>Voltage %1, level</source>
        <translation>Voltage %1, level</translation>
    </message>
    <message>
        <source>Airflow %1</source>
        <translation>Airflow %1</translation>
    </message>
    <message>
        <source>Share of rated current %1</source>
        <translation>Share of rated current %1</translation>
    </message>
    <message>
        <source>Share of rated torque %1</source>
        <translation>Share of rated torque %1</translation>
    </message>
    <message>
        <source>Capacitor life left %1</source>
        <translation>Capacitor life left %1</translation>
    </message>
    <message>
        <source>Cooling unit %1</source>
        <translation>Cooling unit %1</translation>
    </message>
    <message>
        <source>Low temperature %1</source>
        <translation>Low temperature %1</translation>
    </message>
    <message>
        <source>Optical power received %1</source>
        <translation>Optical power received %1</translation>
    </message>
    <message>
        <source>Optical power sent %1</source>
        <translation>Optical power sent %1</translation>
    </message>
    <message>
        <source>Reactive power %1</source>
        <translation>Reactive power %1</translation>
    </message>
    <message>
        <source>Power factor %1</source>
        <translation>Power factor %1</translation>
    </message>
    <message>
        <source>Air pressure %1</source>
        <translation>Air pressure %1</translation>
    </message>
    <message>
        <source>Pressure difference %1</source>
        <translation>Pressure difference %1</translation>
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
        <translation>Cooling</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Storage battery</source>
        <translation>Storage battery</translation>
    </message>
    <message>
        <source>Batteries</source>
        <translation>Batteries</translation>
    </message>
    <message>
        <source>Voltages</source>
        <translation>Voltages</translation>
    </message>
    <message>
        <source>Arrays</source>
        <translation>Arrays</translation>
    </message>
    <message>
        <source>SD cards</source>
        <translation>SD cards</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Power supplies</translation>
    </message>
    <message>
        <source>Power redundancy</source>
        <translation>Power redundancy</translation>
    </message>
    <message>
        <source>Fan redundancy</source>
        <translation>Fan redundancy</translation>
    </message>
    <message>
        <source>Firmware and board</source>
        <translation>Firmware and board</translation>
    </message>
    <message>
        <source>Automatic restart</source>
        <translation>Automatic restart</translation>
    </message>
    <message>
        <source>Memory protection</source>
        <translation>Memory protection</translation>
    </message>
    <message>
        <source>Memory error log</source>
        <translation>Memory error log</translation>
    </message>
    <message>
        <source>Management log</source>
        <translation>Management log</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Select All</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Step up</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Step &amp;down</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Usage: %1</source>
        <translation>Usage: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments:</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unknown option &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Unknown options: %1.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Missing value after &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Unexpected value after &apos;%1&apos;.</translation>
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
        <translation>Look in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>File &amp;name:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Files of type:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directory:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choose</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Save As</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Find Directory</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Go forward</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Parent Directory</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Go to the parent directory</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Create New Folder</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Create a New Folder</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;New Folder</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>New Folder</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>List View</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Change to list view mode</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Detail View</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Change to detail view mode</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Sidebar</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>List of places and bookmarks</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Show &amp;hidden files</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Show </translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>All Files (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Directories</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Recent Places</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Could not delete directory.</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Are you sure you want to delete &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 already exists.
Do you want to replace it?</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
File not found.
Please verify the correct file name was given.</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Directory not found.
Please verify the correct directory name was given.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Date Modified</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>My Computer</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Invalid filename</translation>
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
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Close without Saving</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
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
        <translation>Save</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Save All</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Yes</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Yes to &amp;All</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>N&amp;o to All</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Abort</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignore</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restore Defaults</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Scroll here</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Left edge</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Top</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Right edge</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bottom</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Page left</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Page up</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Page right</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Page down</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Scroll left</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Scroll right</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Copy &amp;Link Location</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Select All</translation>
    </message>
</context>
<context>
    <name>TrapWords</name>
    <message numerus="yes">
        <source>%n traps came too fast</source>
        <translation>
            <numerusform>%n trap came too fast</numerusform>
            <numerusform>%n traps came too fast</numerusform>
        </translation>
    </message>
    <message>
        <source>no trap</source>
        <translation>no trap</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>polled</source>
        <translation>polled</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformed</translation>
    </message>
    <message>
        <source>thrown away</source>
        <translation>thrown away</translation>
    </message>
    <message>
        <source>%1, inform</source>
        <translation>%1, inform</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>No baseline knows it. It is kept and calls nobody.</source>
        <translation>No baseline knows it. It is kept and calls nobody.</translation>
    </message>
    <message>
        <source>It is known, and calls nobody. It is kept.</source>
        <translation>It is known, and calls nobody. It is kept.</translation>
    </message>
    <message>
        <source>What it tells of is polled: the device was asked at once, and the poll decided.</source>
        <translation>What it tells of is polled: the device was asked at once, and the poll decided.</translation>
    </message>
    <message>
        <source>It opened, changed or ended an alarm.</source>
        <translation>It opened, changed or ended an alarm.</translation>
    </message>
    <message>
        <source>It is not believed: %1</source>
        <translation>It is not believed: %1</translation>
    </message>
    <message>
        <source>It can&apos;t be read: %1</source>
        <translation>It can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>They came faster than they are taken in, and were thrown away. This is their count.</source>
        <translation>They came faster than they are taken in, and were thrown away. This is their count.</translation>
    </message>
    <message>
        <source>Nothing listens for traps</source>
        <translation>Nothing listens for traps</translation>
    </message>
    <message>
        <source>Can&apos;t listen for traps: %1</source>
        <translation>Can&apos;t listen for traps: %1</translation>
    </message>
    <message>
        <source>Listens for traps on UDP port %1</source>
        <translation>Listens for traps on UDP port %1</translation>
    </message>
    <message>
        <source>Another program, such as snmptrapd, has that port. End it or choose another port; it is tried again by itself.</source>
        <translation>Another program, such as snmptrapd, has that port. End it or choose another port; it is tried again by itself.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Heard</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Last heard</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often it came</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Sent from</translation>
    </message>
    <message>
        <source>About</source>
        <comment>an address</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Trap OID</source>
        <translation>Trap OID</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Became</translation>
    </message>
    <message>
        <source>no credential has its community</source>
        <translation>no credential has its community</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right of their own, which the packaged service has. Without it: choose a port from 1024 up, such as 1162, and have the firewall redirect 162 to it.</source>
        <translation>Ports below 1024 need a right of their own, which the packaged service has. Without it: choose a port from 1024 up, such as 1162, and have the firewall redirect 162 to it.</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>--since takes a time such as 12h or 30d.</source>
        <translation>--since takes a time such as 12h or 30d.</translation>
    </message>
    <message>
        <source>No alarms.</source>
        <translation>No alarms.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an alarm&apos;s number.</source>
        <translation>&quot;%1&quot; is not an alarm&apos;s number.</translation>
    </message>
    <message>
        <source>Name the alarms by their numbers.</source>
        <translation>Name the alarms by their numbers.</translation>
    </message>
    <message>
        <source>--until takes a moment to come: +2h, 08:30 or 2026-11-24 08:30.</source>
        <translation>--until takes a moment to come: +2h, 08:30 or 2026-11-24 08:30.</translation>
    </message>
    <message>
        <source>A comment needs --comment TEXT.</source>
        <translation>A comment needs --comment TEXT.</translation>
    </message>
    <message>
        <source>Done for %1 of %2.</source>
        <translation>Done for %1 of %2.</translation>
    </message>
    <message>
        <source>Lists alarms, or acts on them: ack, unack, comment, snooze. A list ends with the worst open level that is not muted: 0, 1 or 2.</source>
        <translation>Lists alarms, or acts on them: ack, unack, comment, snooze. A list ends with the worst open level that is not muted: 0, 1 or 2.</translation>
    </message>
    <message>
        <source>list (the default), ack, unack, comment or snooze.</source>
        <translation>list (the default), ack, unack, comment or snooze.</translation>
    </message>
    <message>
        <source>The alarms&apos; numbers.</source>
        <translation>The alarms&apos; numbers.</translation>
    </message>
    <message>
        <source>List open alarms (the default).</source>
        <translation>List open alarms (the default).</translation>
    </message>
    <message>
        <source>List closed alarms.</source>
        <translation>List closed alarms.</translation>
    </message>
    <message>
        <source>List both.</source>
        <translation>List both.</translation>
    </message>
    <message>
        <source>How far back closed alarms are listed; 7d by itself.</source>
        <translation>How far back closed alarms are listed; 7d by itself.</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>What to write in the journal.</source>
        <translation>What to write in the journal.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>ack: ok (the default), worse, or a moment; snooze: a moment (+2h, 08:30, 2026-11-24 08:30).</source>
        <translation>ack: ok (the default), worse, or a moment; snooze: a moment (+2h, 08:30, 2026-11-24 08:30).</translation>
    </message>
    <message>
        <source>WHEN</source>
        <translation>WHEN</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>There is no action &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>&quot;%1&quot; is one word too many.</translation>
    </message>
    <message>
        <source>Copies the whole data folder into one file, while an engine may be running. The key of sealed secrets is not in it.</source>
        <translation>Copies the whole data folder into one file, while an engine may be running. The key of sealed secrets is not in it.</translation>
    </message>
    <message>
        <source>Where to; replaced only by a whole backup.</source>
        <translation>Where to; replaced only by a whole backup.</translation>
    </message>
    <message>
        <source>Name one file to write.</source>
        <translation>Name one file to write.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>%1 written, %2 bytes.</source>
        <translation>%1 written, %2 bytes.</translation>
    </message>
    <message>
        <source>Examines the data folder from end to end and changes nothing. Ends with 2 when something is broken, 3 when it can&apos;t tell.</source>
        <translation>Examines the data folder from end to end and changes nothing. Ends with 2 when something is broken, 3 when it can&apos;t tell.</translation>
    </message>
    <message>
        <source>Examining</source>
        <translation>Examining</translation>
    </message>
    <message>
        <source>Broken: %1: %2</source>
        <translation>Broken: %1: %2</translation>
    </message>
    <message>
        <source>Remark: %1: %2</source>
        <translation>Remark: %1: %2</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 is sound.</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s). Restore the last backup: serverdrift restore FILE</source>
        <translation>
            <numerusform>%n fault. Restore the last backup: serverdrift restore FILE</numerusform>
            <numerusform>%n faults. Restore the last backup: serverdrift restore FILE</numerusform>
        </translation>
    </message>
    <message>
        <source>The data folder.</source>
        <translation>The data folder.</translation>
    </message>
    <message>
        <source>Print JSON for programs.</source>
        <translation>Print JSON for programs.</translation>
    </message>
    <message>
        <source>The language: sv or en.</source>
        <translation>The language: sv or en.</translation>
    </message>
    <message>
        <source>Print this.</source>
        <translation>Print this.</translation>
    </message>
    <message>
        <source>The file with the key of sealed secrets (mode 0600).</source>
        <translation>The file with the key of sealed secrets (mode 0600).</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>There is no language &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try: serverdrift %1 --help</source>
        <translation>Try: serverdrift %1 --help</translation>
    </message>
    <message>
        <source>The window, with the engine inside (the default).</source>
        <translation>The window, with the engine inside (the default).</translation>
    </message>
    <message>
        <source>The window on a simulated estate that comes with the program.</source>
        <translation>The window on a simulated estate that comes with the program.</translation>
    </message>
    <message>
        <source>The servers of that estate.</source>
        <translation>The servers of that estate.</translation>
    </message>
    <message>
        <source>The engine without a window.</source>
        <translation>The engine without a window.</translation>
    </message>
    <message>
        <source>One poll of a server now, judged and printed.</source>
        <translation>One poll of a server now, judged and printed.</translation>
    </message>
    <message>
        <source>List alarms, acknowledge, comment, put off.</source>
        <translation>List alarms, acknowledge, comment, put off.</translation>
    </message>
    <message>
        <source>Take in customers, servers and checks from CSV or JSON.</source>
        <translation>Take in customers, servers and checks from CSV or JSON.</translation>
    </message>
    <message>
        <source>Write customers, servers and checks as CSV or JSON.</source>
        <translation>Write customers, servers and checks as CSV or JSON.</translation>
    </message>
    <message>
        <source>Set, list and remove named ways in.</source>
        <translation>Set, list and remove named ways in.</translation>
    </message>
    <message>
        <source>Copy the whole data folder into one file.</source>
        <translation>Copy the whole data folder into one file.</translation>
    </message>
    <message>
        <source>Put a backup in place of the data folder.</source>
        <translation>Put a backup in place of the data folder.</translation>
    </message>
    <message>
        <source>Examine the data folder from end to end.</source>
        <translation>Examine the data folder from end to end.</translation>
    </message>
    <message>
        <source>Usage: serverdrift [VERB] [OPTIONS]
</source>
        <translation>Usage: serverdrift [VERB] [OPTIONS]
</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>
serverdrift VERB --help explains each. Exit codes: 0 fine, 1 Warning, 2 Error, 3 could not tell or do it, 64 wrong usage.</source>
        <translation>
serverdrift VERB --help explains each. Exit codes: 0 fine, 1 Warning, 2 Error, 3 could not tell or do it, 64 wrong usage.</translation>
    </message>
    <message>
        <source>There is no verb &quot;%1&quot;.</source>
        <translation>There is no verb &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Try: serverdrift --help</source>
        <translation>Try: serverdrift --help</translation>
    </message>
    <message>
        <source>The window, with the engine inside.</source>
        <translation>The window, with the engine inside.</translation>
    </message>
    <message>
        <source>A time is written like 90s, 5m or 2h.</source>
        <translation>A time is written like 90s, 5m or 2h.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocols</translation>
    </message>
    <message>
        <source>Secrets set</source>
        <translation>Secrets set</translation>
    </message>
    <message>
        <source>%1 of %2: </source>
        <translation>%1 of %2: </translation>
    </message>
    <message>
        <source>%1 is set.</source>
        <translation>%1 is set.</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 is removed.</translation>
    </message>
    <message>
        <source>list, set NAME or remove NAME.</source>
        <translation>list, set NAME or remove NAME.</translation>
    </message>
    <message>
        <source>The credential&apos;s name.</source>
        <translation>The credential&apos;s name.</translation>
    </message>
    <message>
        <source>The user.</source>
        <translation>The user.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>SNMPv3: how it is signed: %1.</source>
        <translation>SNMPv3: how it is signed: %1.</translation>
    </message>
    <message>
        <source>PROTOCOL</source>
        <translation>PROTOCOL</translation>
    </message>
    <message>
        <source>SNMPv3: how it is encrypted: %1.</source>
        <translation>SNMPv3: how it is encrypted: %1.</translation>
    </message>
    <message>
        <source>SNMPv3: the context.</source>
        <translation>SNMPv3: the context.</translation>
    </message>
    <message>
        <source>Lines FIELD=VALUE (%1); mode 0600. Else SERVERDRIFT_PASSWORD and so on are taken from the environment, else they are asked for.</source>
        <translation>Lines FIELD=VALUE (%1); mode 0600. Else SERVERDRIFT_PASSWORD and so on are taken from the environment, else they are asked for.</translation>
    </message>
    <message>
        <source>Change the rest and leave the secrets as they are.</source>
        <translation>Change the rest and leave the secrets as they are.</translation>
    </message>
    <message>
        <source>--auth takes one of %1.</source>
        <translation>--auth takes one of %1.</translation>
    </message>
    <message>
        <source>--priv takes one of %1.</source>
        <translation>--priv takes one of %1.</translation>
    </message>
    <message>
        <source>Named ways in, which servers and checks refer to. Secrets are sealed; no command shows them again.</source>
        <translation>Named ways in, which servers and checks refer to. Secrets are sealed; no command shows them again.</translation>
    </message>
    <message>
        <source>%1 takes one name.</source>
        <translation>%1 takes one name.</translation>
    </message>
    <message>
        <source>How many servers (40).</source>
        <translation>How many servers (40).</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>How many customers (3).</source>
        <translation>How many customers (3).</translation>
    </message>
    <message>
        <source>How many months of history (13).</source>
        <translation>How many months of history (13).</translation>
    </message>
    <message>
        <source>MONTHS</source>
        <translation>MONTHS</translation>
    </message>
    <message>
        <source>Another estate for each number; the same for the same (1).</source>
        <translation>Another estate for each number; the same for the same (1).</translation>
    </message>
    <message>
        <source>How many times faster than real the estate lives (1).</source>
        <translation>How many times faster than real the estate lives (1).</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>No window: poll for a minute, print health and alarms, draw a picture.</source>
        <translation>No window: poll for a minute, print health and alarms, draw a picture.</translation>
    </message>
    <message>
        <source>Making the estate&apos;s history</source>
        <translation>Making the estate&apos;s history</translation>
    </message>
    <message numerus="yes">
        <source>%n servers answer on loopback: SNMP at port %1, HTTP at %2, HTTPS at %3.</source>
        <translation>
            <numerusform>%n server answers on loopback: SNMP at port %1, HTTP at %2, HTTPS at %3.</numerusform>
            <numerusform>%n servers answer on loopback: SNMP at port %1, HTTP at %2, HTTPS at %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The window could not be drawn.</source>
        <translation>The window could not be drawn.</translation>
    </message>
    <message>
        <source>Starts a simulated estate on loopback, in a process of its own, fills a data folder with its history and opens the console on it. The folder is used again next time, as long as the options are the same.</source>
        <translation>Starts a simulated estate on loopback, in a process of its own, fills a data folder with its history and opens the console on it. The folder is used again next time, as long as the options are the same.</translation>
    </message>
    <message>
        <source>--%1 does not take &quot;%2&quot;.</source>
        <translation>--%1 does not take &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Plays the demo&apos;s servers on loopback. Started by the verb demo.</source>
        <translation>Plays the demo&apos;s servers on loopback. Started by the verb demo.</translation>
    </message>
    <message>
        <source>As the verb demo gives it.</source>
        <translation>As the verb demo gives it.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <translation>VALUE</translation>
    </message>
    <message>
        <source>End after this time: 60s, 5m, 2h.</source>
        <translation>End after this time: 60s, 5m, 2h.</translation>
    </message>
    <message>
        <source>Print the engine&apos;s vitals at this interval.</source>
        <translation>Print the engine&apos;s vitals at this interval.</translation>
    </message>
    <message>
        <source>An address that tells whether this machine has a network (repeatable).</source>
        <translation>An address that tells whether this machine has a network (repeatable).</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>The engine works on %1. End it with Ctrl+C.</source>
        <translation>The engine works on %1. End it with Ctrl+C.</translation>
    </message>
    <message>
        <source>Polls the estate of a data folder without a window, until SIGTERM or Ctrl+C. At its end it prints the estate&apos;s health and the alarm queue, or with --json its vitals in one line.</source>
        <translation>Polls the estate of a data folder without a window, until SIGTERM or Ctrl+C. At its end it prints the estate&apos;s health and the alarm queue, or with --json its vitals in one line.</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>closed %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Writes customers, servers and checks, as CSV when the file&apos;s name ends with .csv, else as JSON. Secrets are never in it.</source>
        <translation>Writes customers, servers and checks, as CSV when the file&apos;s name ends with .csv, else as JSON. Secrets are never in it.</translation>
    </message>
    <message>
        <source>The file, or - for the standard output.</source>
        <translation>The file, or - for the standard output.</translation>
    </message>
    <message>
        <source>Only this customer&apos;s servers.</source>
        <translation>Only this customer&apos;s servers.</translation>
    </message>
    <message>
        <source>CSV, whatever the file&apos;s name.</source>
        <translation>CSV, whatever the file&apos;s name.</translation>
    </message>
    <message>
        <source>CSV can&apos;t say this in full, JSON can: %1</source>
        <translation>CSV can&apos;t say this in full, JSON can: %1</translation>
    </message>
    <message>
        <source>%1 new and %2 known servers, %3 new customers, %4 checks; %5 rows left out.</source>
        <translation>%1 new and %2 known servers, %3 new customers, %4 checks; %5 rows left out.</translation>
    </message>
    <message>
        <source>Taken in: </source>
        <translation>Taken in: </translation>
    </message>
    <message>
        <source>Nothing is written. In the file: </source>
        <translation>Nothing is written. In the file: </translation>
    </message>
    <message>
        <source>Credentials without secrets yet: %1. Set them with: serverdrift credential set NAME</source>
        <translation>Credentials without secrets yet: %1. Set them with: serverdrift credential set NAME</translation>
    </message>
    <message>
        <source>Takes in customers, servers and checks from CSV or JSON. What is known by name is changed, the rest is added. Rows that are wrong are named with their line and left out (exit code 1); with --strict one wrong row refuses the whole file (2).</source>
        <translation>Takes in customers, servers and checks from CSV or JSON. What is known by name is changed, the rest is added. Rows that are wrong are named with their line and left out (exit code 1); with --strict one wrong row refuses the whole file (2).</translation>
    </message>
    <message>
        <source>The file, or - for the standard input.</source>
        <translation>The file, or - for the standard input.</translation>
    </message>
    <message>
        <source>Say what would happen and write nothing.</source>
        <translation>Say what would happen and write nothing.</translation>
    </message>
    <message>
        <source>All rows or none.</source>
        <translation>All rows or none.</translation>
    </message>
    <message>
        <source>Name one file to take in.</source>
        <translation>Name one file to take in.</translation>
    </message>
    <message>
        <source>--tcp takes a port from 1 to 65535.</source>
        <translation>--tcp takes a port from 1 to 65535.</translation>
    </message>
    <message>
        <source>A URL with a password in it is seen by every user of this machine: use --user and --secrets.</source>
        <translation>A URL with a password in it is seen by every user of this machine: use --user and --secrets.</translation>
    </message>
    <message>
        <source>--tls takes HOST:PORT.</source>
        <translation>--tls takes HOST:PORT.</translation>
    </message>
    <message>
        <source>--starttls takes smtp or imap.</source>
        <translation>--starttls takes smtp or imap.</translation>
    </message>
    <message>
        <source>--snmp takes 1, 2c or 3.</source>
        <translation>--snmp takes 1, 2c or 3.</translation>
    </message>
    <message>
        <source>SNMPv3 needs --user.</source>
        <translation>SNMPv3 needs --user.</translation>
    </message>
    <message>
        <source>--plugin takes a command.</source>
        <translation>--plugin takes a command.</translation>
    </message>
    <message>
        <source>--timeout takes a time up to 5m, such as 10s.</source>
        <translation>--timeout takes a time up to 5m, such as 10s.</translation>
    </message>
    <message>
        <source>--rate takes a time up to 5m, such as 2s.</source>
        <translation>--rate takes a time up to 5m, such as 2s.</translation>
    </message>
    <message>
        <source>What to poll: HOST[:PORT].</source>
        <translation>What to poll: HOST[:PORT].</translation>
    </message>
    <message>
        <source>Ping.</source>
        <translation>Ping.</translation>
    </message>
    <message>
        <source>Connect to a TCP port.</source>
        <translation>Connect to a TCP port.</translation>
    </message>
    <message>
        <source>PORT</source>
        <translation>PORT</translation>
    </message>
    <message>
        <source>Fetch a page.</source>
        <translation>Fetch a page.</translation>
    </message>
    <message>
        <source>Examine a certificate.</source>
        <translation>Examine a certificate.</translation>
    </message>
    <message>
        <source>With --tls: begin in the clear, as smtp or imap do.</source>
        <translation>With --tls: begin in the clear, as smtp or imap do.</translation>
    </message>
    <message>
        <source>Ask the target for a name.</source>
        <translation>Ask the target for a name.</translation>
    </message>
    <message>
        <source>With --dns: A, AAAA, MX, TXT …</source>
        <translation>With --dns: A, AAAA, MX, TXT …</translation>
    </message>
    <message>
        <source>TYPE</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>Ask by SNMP version 1, 2c or 3.</source>
        <translation>Ask by SNMP version 1, 2c or 3.</translation>
    </message>
    <message>
        <source>VERSION</source>
        <translation>VERSION</translation>
    </message>
    <message>
        <source>Run a monitoring plugin; {address} stands for the target.</source>
        <translation>Run a monitoring plugin; {address} stands for the target.</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>With --tcp or --http: a regular expression that the answer must match.</source>
        <translation>With --tcp or --http: a regular expression that the answer must match.</translation>
    </message>
    <message>
        <source>PATTERN</source>
        <translation>PATTERN</translation>
    </message>
    <message>
        <source>SNMP 1 and 2c; &quot;public&quot; by itself.</source>
        <translation>SNMP 1 and 2c; &quot;public&quot; by itself.</translation>
    </message>
    <message>
        <source>SNMPv3: MD5, SHA, SHA-224, SHA-256, SHA-384 or SHA-512.</source>
        <translation>SNMPv3: MD5, SHA, SHA-224, SHA-256, SHA-384 or SHA-512.</translation>
    </message>
    <message>
        <source>SNMPv3: DES, AES, AES-192 or AES-256.</source>
        <translation>SNMPv3: DES, AES, AES-192 or AES-256.</translation>
    </message>
    <message>
        <source>Lines password=…, auth-password=…, priv-password=…, community=…, token=…; mode 0600. Or SERVERDRIFT_PASSWORD and so on in the environment.</source>
        <translation>Lines password=…, auth-password=…, priv-password=…, community=…, token=…; mode 0600. Or SERVERDRIFT_PASSWORD and so on in the environment.</translation>
    </message>
    <message>
        <source>Poll again after this time, for the rates of counters.</source>
        <translation>Poll again after this time, for the rates of counters.</translation>
    </message>
    <message>
        <source>Name one target: HOST[:PORT].</source>
        <translation>Name one target: HOST[:PORT].</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not HOST[:PORT].</source>
        <translation>&quot;%1&quot; is not HOST[:PORT].</translation>
    </message>
    <message>
        <source>%1: %2, %3 ms, baseline %4</source>
        <translation>%1: %2, %3 ms, baseline %4</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>One poll now, judged by the baseline and printed: the technician&apos;s quick look. Ways can be combined; without one the program finds out by itself what the target answers to.</source>
        <translation>One poll now, judged by the baseline and printed: the technician&apos;s quick look. Ways can be combined; without one the program finds out by itself what the target answers to.</translation>
    </message>
    <message>
        <source>Puts a backup in place of the data folder&apos;s files. What was there is kept with the suffix .before-restore. Refused while an engine is running.</source>
        <translation>Puts a backup in place of the data folder&apos;s files. What was there is kept with the suffix .before-restore. Refused while an engine is running.</translation>
    </message>
    <message>
        <source>A file that backup wrote.</source>
        <translation>A file that backup wrote.</translation>
    </message>
    <message>
        <source>Name one backup file.</source>
        <translation>Name one backup file.</translation>
    </message>
    <message>
        <source>%1 is as it was when the backup was made.</source>
        <translation>%1 is as it was when the backup was made.</translation>
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
        <translation>%1  %2 checks, %3 polls/s (%4 failed/s), %5 in flight, %6 ms late (p99), write lag %7 ms</translation>
    </message>
    <message>
        <source> - this machine has lost its network</source>
        <translation> - this machine has lost its network</translation>
    </message>
    <message>
        <source> - the store refuses: %1</source>
        <translation> - the store refuses: %1</translation>
    </message>
    <message>
        <source>Write a picture of the window (PNG) at the end of --for, then end.</source>
        <translation>Write a picture of the window (PNG) at the end of --for, then end.</translation>
    </message>
    <message>
        <source>Write how long repaints took and the window stood still (JSON).</source>
        <translation>Write how long repaints took and the window stood still (JSON).</translation>
    </message>
    <message>
        <source>%1 samples of %2 series and %3 alarms since %4, one sample every %5 in the oldest part.</source>
        <translation>%1 samples of %2 series and %3 alarms since %4, one sample every %5 in the oldest part.</translation>
    </message>
    <message>
        <source>A picture of the window: %1</source>
        <translation>A picture of the window: %1</translation>
    </message>
    <message>
        <source>The demo&apos;s servers live in 127.0.0.0/8.</source>
        <translation>The demo&apos;s servers live in 127.0.0.0/8.</translation>
    </message>
    <message>
        <source>a counter: its rate takes a second poll (--rate)</source>
        <translation>a counter: its rate takes a second poll (--rate)</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <comment>why</comment>
        <translation>muted: %1</translation>
    </message>
    <message>
        <source>[ACTION]</source>
        <translation>[ACTION]</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>LANGUAGE</source>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>[NAME]</source>
        <translation>[NAME]</translation>
    </message>
    <message>
        <source>TARGET</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>HOST:PORT</source>
        <translation>HOST:PORT</translation>
    </message>
    <message>
        <source>maker</source>
        <translation>maker</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>serial</source>
        <translation>serial</translation>
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
        <translation>name</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>object</source>
        <translation>object</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Did</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>How far back; 30d by itself.</source>
        <translation>How far back; 30d by itself.</translation>
    </message>
    <message>
        <source>Leave out what is younger than this; 0s by itself.</source>
        <translation>Leave out what is younger than this; 0s by itself.</translation>
    </message>
    <message>
        <source>Only what concerns this server: its name, or its number.</source>
        <translation>Only what concerns this server: its name, or its number.</translation>
    </message>
    <message>
        <source>Only what this person did.</source>
        <translation>Only what this person did.</translation>
    </message>
    <message>
        <source>Only lines that hold this text.</source>
        <translation>Only lines that hold this text.</translation>
    </message>
    <message>
        <source>As CSV with semicolons, with all that was before and after.</source>
        <translation>As CSV with semicolons, with all that was before and after.</translation>
    </message>
    <message>
        <source>--since and --until take a time such as 12h or 30d.</source>
        <translation>--since and --until take a time such as 12h or 30d.</translation>
    </message>
    <message>
        <source>No changes.</source>
        <translation>No changes.</translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation>Who changed what, and when.</translation>
    </message>
    <message>
        <source>Who</source>
        <comment>made a change</comment>
        <translation>Who</translation>
    </message>
    <message>
        <source>Only make the data folder ready, for a demo that opens at once.</source>
        <translation>Only make the data folder ready, for a demo that opens at once.</translation>
    </message>
    <message>
        <source>Tells who did what to servers, checks, thresholds, windows, credentials, alarms and operators, and who signed on, saw, ran and exported what, the newest first. Secrets are never in it.</source>
        <translation>Tells who did what to servers, checks, thresholds, windows, credentials, alarms and operators, and who signed on, saw, ran and exported what, the newest first. Secrets are never in it.</translation>
    </message>
    <message>
        <source>List, add and change who may sign on to the console.</source>
        <translation>List, add and change who may sign on to the console.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Once more: </translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Signs on by</source>
        <translation>Signs on by</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>desktop</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>Nobody has to sign on.</source>
        <translation>Nobody has to sign on.</translation>
    </message>
    <message>
        <source>There is no role &quot;%1&quot;.</source>
        <translation>There is no role &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 is added.</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>The password of %1 is set.</translation>
    </message>
    <message>
        <source>%1 can&apos;t sign on any more.</source>
        <translation>%1 can&apos;t sign on any more.</translation>
    </message>
    <message>
        <source>%1 can sign on again.</source>
        <translation>%1 can sign on again.</translation>
    </message>
    <message>
        <source>list, add LOGIN, passwd LOGIN, disable LOGIN or enable LOGIN. A password is asked for, or read from standard input.</source>
        <translation>list, add LOGIN, passwd LOGIN, disable LOGIN or enable LOGIN. A password is asked for, or read from standard input.</translation>
    </message>
    <message>
        <source>What the operator types to sign on.</source>
        <translation>What the operator types to sign on.</translation>
    </message>
    <message>
        <source>[LOGIN]</source>
        <translation>[LOGIN]</translation>
    </message>
    <message>
        <source>As alarms and journals name them.</source>
        <translation>As alarms and journals name them.</translation>
    </message>
    <message>
        <source>One of %1; technician by itself.</source>
        <translation>One of %1; technician by itself.</translation>
    </message>
    <message>
        <source>ROLE</source>
        <translation>ROLE</translation>
    </message>
    <message>
        <source>Sees this customer alone; may be given several times.</source>
        <translation>Sees this customer alone; may be given several times.</translation>
    </message>
    <message>
        <source>The desktop user of that name needs no password.</source>
        <translation>The desktop user of that name needs no password.</translation>
    </message>
    <message>
        <source>Who may sign on to the console. While there is nobody, no one has to.</source>
        <translation>Who may sign on to the console. While there is nobody, no one has to.</translation>
    </message>
    <message>
        <source>%1 takes one login.</source>
        <translation>%1 takes one login.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>--%1 takes a whole URL, such as https://www.example.se/.</source>
        <translation>--%1 takes a whole URL, such as https://www.example.se/.</translation>
    </message>
    <message>
        <source>--nut takes the name of a UPS, or &quot;&quot; for the only one that there is.</source>
        <translation>--nut takes the name of a UPS, or &quot;&quot; for the only one that there is.</translation>
    </message>
    <message>
        <source>Read an exporter&apos;s metrics.</source>
        <translation>Read an exporter&apos;s metrics.</translation>
    </message>
    <message>
        <source>Ask a NUT server for a UPS; &quot;&quot;: the only one that it has.</source>
        <translation>Ask a NUT server for a UPS; &quot;&quot;: the only one that it has.</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>--redfish takes the BMC&apos;s address, such as https://10.0.0.7, and no password.</source>
        <translation>--redfish takes the BMC&apos;s address, such as https://10.0.0.7, and no password.</translation>
    </message>
    <message>
        <source>Ask a BMC for the hardware&apos;s health.</source>
        <translation>Ask a BMC for the hardware&apos;s health.</translation>
    </message>
    <message>
        <source>How long to wait; 5s by itself, 2m for a BMC.</source>
        <translation>How long to wait; 5s by itself, 2m for a BMC.</translation>
    </message>
    <message>
        <source>SNMP, Prometheus, NUT, Redfish: what to read and by which thresholds; what fits by itself.</source>
        <translation>SNMP, Prometheus, NUT, Redfish: what to read and by which thresholds; what fits by itself.</translation>
    </message>
    <message>
        <source>Look through a network for what could be watched.</source>
        <translation>Look through a network for what could be watched.</translation>
    </message>
    <message>
        <source>Such as 10.0.0.0/24, 10.0.0.5-80 or 10.0.0.7; several apart by commas, 4096 addresses at most.</source>
        <translation>Such as 10.0.0.0/24, 10.0.0.5-80 or 10.0.0.7; several apart by commas, 4096 addresses at most.</translation>
    </message>
    <message>
        <source>Where SNMP agents listen; 161 by itself.</source>
        <translation>Where SNMP agents listen; 161 by itself.</translation>
    </message>
    <message>
        <source>Addresses begun with in a second, 1 to 500; 50 by itself.</source>
        <translation>Addresses begun with in a second, 1 to 500; 50 by itself.</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>A line community=…; mode 0600.</source>
        <translation>A line community=…; mode 0600.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Searching</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Answers to</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>watched already</source>
        <translation>watched already</translation>
    </message>
    <message>
        <source>%1 of %2 addresses asked, %3 answered.</source>
        <translation>%1 of %2 addresses asked, %3 answered.</translation>
    </message>
    <message>
        <source>Looks through a network for what could be watched: who answers, to what, who it is, and the baselines that fit. Nothing is saved.</source>
        <translation>Looks through a network for what could be watched: who answers, to what, who it is, and the baselines that fit. Nothing is saved.</translation>
    </message>
    <message>
        <source>Name one RANGE.</source>
        <translation>Name one RANGE.</translation>
    </message>
    <message>
        <source>--rate takes 1 to 500, --snmp-port a port.</source>
        <translation>--rate takes 1 to 500, --snmp-port a port.</translation>
    </message>
    <message>
        <source>--smb needs --user, or --guest.</source>
        <translation>--smb needs --user, or --guest.</translation>
    </message>
    <message>
        <source>--smb takes the name of a share, or SHARE/FOLDER.</source>
        <translation>--smb takes the name of a share, or SHARE/FOLDER.</translation>
    </message>
    <message>
        <source>Visit a shared folder: list it, and see how full it is.</source>
        <translation>Visit a shared folder: list it, and see how full it is.</translation>
    </message>
    <message>
        <source>SHARE[/FOLDER]</source>
        <translation>SHARE[/FOLDER]</translation>
    </message>
    <message>
        <source>With --smb: write a small file there and delete it again.</source>
        <translation>With --smb: write a small file there and delete it again.</translation>
    </message>
    <message>
        <source>With --smb: without user and password.</source>
        <translation>With --smb: without user and password.</translation>
    </message>
    <message>
        <source>The user, for SNMPv3, HTTP, Prometheus, NUT, Redfish and SMB.</source>
        <translation>The user, for SNMPv3, HTTP, Prometheus, NUT, Redfish and SMB.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 can&apos;t be read: %2</translation>
    </message>
    <message>
        <source>--domain takes a domain, such as example.se.</source>
        <translation>--domain takes a domain, such as example.se.</translation>
    </message>
    <message>
        <source>Make the web requests that a file describes, one after the other.</source>
        <translation>Make the web requests that a file describes, one after the other.</translation>
    </message>
    <message>
        <source>Read a cloud service&apos;s status page (Statuspage JSON).</source>
        <translation>Read a cloud service&apos;s status page (Statuspage JSON).</translation>
    </message>
    <message>
        <source>Ask the registry how long a domain is registered for (RDAP).</source>
        <translation>Ask the registry how long a domain is registered for (RDAP).</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>List SNMP traps that were heard; listen for them.</source>
        <translation>List SNMP traps that were heard; listen for them.</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often it came</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>From</source>
        <comment>an address</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Became</translation>
    </message>
    <message>
        <source>--fate takes unknown, noted, polled, alarm, refused, malformed or dropped.</source>
        <translation>--fate takes unknown, noted, polled, alarm, refused, malformed or dropped.</translation>
    </message>
    <message>
        <source>There is no server &quot;%1&quot;.</source>
        <translation>There is no server &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--limit takes a number.</source>
        <translation>--limit takes a number.</translation>
    </message>
    <message>
        <source>No traps.</source>
        <translation>No traps.</translation>
    </message>
    <message>
        <source>
Nothing listens for traps. serverdrift traps listen lets the engine do so.</source>
        <translation>
Nothing listens for traps. serverdrift traps listen lets the engine do so.</translation>
    </message>
    <message>
        <source>The engine listens for traps on UDP port %1. Where it can&apos;t, an alarm says why.</source>
        <translation>The engine listens for traps on UDP port %1. Where it can&apos;t, an alarm says why.</translation>
    </message>
    <message>
        <source>The engine no longer listens for traps.</source>
        <translation>The engine no longer listens for traps.</translation>
    </message>
    <message>
        <source>list (the default), listen or off.</source>
        <translation>list (the default), listen or off.</translation>
    </message>
    <message>
        <source>How far back; 7d by itself.</source>
        <translation>How far back; 7d by itself.</translation>
    </message>
    <message>
        <source>Only those of this server: its name or address.</source>
        <translation>Only those of this server: its name or address.</translation>
    </message>
    <message>
        <source>Only those of which this became (repeatable): unknown, noted, polled, alarm, refused, malformed, dropped.</source>
        <translation>Only those of which this became (repeatable): unknown, noted, polled, alarm, refused, malformed, dropped.</translation>
    </message>
    <message>
        <source>WORD</source>
        <translation>WORD</translation>
    </message>
    <message>
        <source>Only those with this text in an address, an OID, a name or a value.</source>
        <translation>Only those with this text in an address, an OID, a name or a value.</translation>
    </message>
    <message>
        <source>At most so many, the newest; 1000 by itself.</source>
        <translation>At most so many, the newest; 1000 by itself.</translation>
    </message>
    <message>
        <source>listen: the UDP port; 162 by itself. Below 1024 the engine needs the right to it.</source>
        <translation>listen: the UDP port; 162 by itself. Below 1024 the engine needs the right to it.</translation>
    </message>
    <message>
        <source>Lists the SNMP traps and informs that the engine heard, the newest first, known and unknown ones; or tells it to listen for them, or no longer to.</source>
        <translation>Lists the SNMP traps and informs that the engine heard, the newest first, known and unknown ones; or tells it to listen for them, or no longer to.</translation>
    </message>
    <message>
        <source>--port takes a number from 1 to 65535.</source>
        <translation>--port takes a number from 1 to 65535.</translation>
    </message>
    <message>
        <source>With --snmp: a process that must run, * for any characters; may be told again.</source>
        <translation>With --snmp: a process that must run, * for any characters; may be told again.</translation>
    </message>
    <message>
        <source>--process takes a process&apos;s name, at most %1 times.</source>
        <translation>--process takes a process&apos;s name, at most %1 times.</translation>
    </message>
    <message>
        <source>%1 is in force.</source>
        <translation>%1 is in force.</translation>
    </message>
    <message>
        <source>%1 stands among the site&apos;s own. serverdrift baselines diff %1 says what it changes.</source>
        <translation>%1 stands among the site&apos;s own. serverdrift baselines diff %1 says what it changes.</translation>
    </message>
    <message>
        <source>%1 is a baseline.</source>
        <translation>%1 is a baseline.</translation>
    </message>
    <message>
        <source>Lists the baselines, tells what each says and what differs between two, and puts another edition in force. What the program or a folder brings waits for that.</source>
        <translation>Lists the baselines, tells what each says and what differs between two, and puts another edition in force. What the program or a folder brings waits for that.</translation>
    </message>
    <message>
        <source>list (the default), show NAME, diff NAME [OTHER], apply NAME, undo NAME, check FILE, save FILE. NAME may be NAME:EDITION: in-force, waiting, former, shipped.</source>
        <translation>list (the default), show NAME, diff NAME [OTHER], apply NAME, undo NAME, check FILE, save FILE. NAME may be NAME:EDITION: in-force, waiting, former, shipped.</translation>
    </message>
    <message>
        <source>show: the text as it stands in the file.</source>
        <translation>show: the text as it stands in the file.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 needs a name.</translation>
    </message>
    <message>
        <source>List baselines, compare them, put another version in force.</source>
        <translation>List baselines, compare them, put another version in force.</translation>
    </message>
    <message>
        <source>Ask WS-Management (WinRM) who it is.</source>
        <translation>Ask WS-Management (WinRM) who it is.</translation>
    </message>
    <message>
        <source>With --http, --prometheus, --nut, --redfish or --winrm: accept any certificate.</source>
        <translation>With --http, --prometheus, --nut, --redfish or --winrm: accept any certificate.</translation>
    </message>
    <message>
        <source>With --redfish or --winrm: the SHA-256 fingerprint of the one certificate to accept.</source>
        <translation>With --redfish or --winrm: the SHA-256 fingerprint of the one certificate to accept.</translation>
    </message>
    <message>
        <source>SHA256</source>
        <translation>SHA256</translation>
    </message>
    <message>
        <source>--accept takes a certificate&apos;s SHA-256 fingerprint: 64 hexadecimal digits.</source>
        <translation>--accept takes a certificate&apos;s SHA-256 fingerprint: 64 hexadecimal digits.</translation>
    </message>
    <message>
        <source>--winrm takes a whole URL, such as http://dc01.example.se:5985/wsman.</source>
        <translation>--winrm takes a whole URL, such as http://dc01.example.se:5985/wsman.</translation>
    </message>
    <message>
        <source>fits, too</source>
        <translation>fits, too</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>certificate</translation>
    </message>
    <message numerus="yes">
        <source>%n certificates this computer does not trust</source>
        <translation>
            <numerusform>%n certificate this computer does not trust</numerusform>
            <numerusform>%n certificates this computer does not trust</numerusform>
        </translation>
    </message>
    <message>
        <source>Thresholds adjusted: %1. Chart sets: %2.</source>
        <translation>Thresholds adjusted: %1. Chart sets: %2.</translation>
    </message>
</context>
<context>
    <name>sd::AboutPage</name>
    <message>
        <source>%1 in %2, since it was opened</source>
        <translation>%1 in %2, since it was opened</translation>
    </message>
    <message>
        <source>%1; at this pace %2 a day</source>
        <translation>%1; at this pace %2 a day</translation>
    </message>
    <message>
        <source>The console has lost its network</source>
        <translation>The console has lost its network</translation>
    </message>
    <message>
        <source>The disk refuses to store: %1</source>
        <translation>The disk refuses to store: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Make a support bundle …</source>
        <translation>Make a support bundle …</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Polls</source>
        <translation>Polls</translation>
    </message>
    <message>
        <source>Start late</source>
        <translation>Start late</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Samples written</source>
        <translation>Samples written</translation>
    </message>
    <message>
        <source>Trouble</source>
        <translation>Trouble</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>Free on its disk</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Copy this page</source>
        <translation>Copy this page</translation>
    </message>
    <message numerus="yes">
        <source>%1 a second, %2 of them fail; %Ln checks</source>
        <translation>
            <numerusform>%1 a second, %2 of them fail; %Ln check</numerusform>
            <numerusform>%1 a second, %2 of them fail; %Ln checks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (median), %2 (p99)</source>
        <translation>%1 (median), %2 (p99)</translation>
    </message>
    <message>
        <source>%1 polls, %2 of them overdue; %3 results and %4 batches wait</source>
        <translation>%1 polls, %2 of them overdue; %3 results and %4 batches wait</translation>
    </message>
    <message>
        <source>%1, and %2 lost</source>
        <translation>%1, and %2 lost</translation>
    </message>
    <message>
        <source>settings and alarms %1, history %2</source>
        <translation>settings and alarms %1, history %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
</context>
<context>
    <name>sd::AboutServer</name>
    <message>
        <source>It depends on no other server, and none on it.</source>
        <translation>It depends on no other server, and none on it.</translation>
    </message>
    <message>
        <source>WRITTEN ABOUT IT</source>
        <translation>WRITTEN ABOUT IT</translation>
    </message>
    <message>
        <source>REACHED THROUGH, AND NEEDED BY</source>
        <translation>REACHED THROUGH, AND NEEDED BY</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serial number</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Calls itself</translation>
    </message>
    <message>
        <source>Credentials used</source>
        <translation>Credentials used</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Watched</translation>
    </message>
    <message>
        <source>no, switched off</source>
        <translation>no, switched off</translation>
    </message>
</context>
<context>
    <name>sd::AcknowledgeDialog</name>
    <message>
        <source>Until it is over</source>
        <translation>Until it is over</translation>
    </message>
    <message>
        <source>Until it gets worse</source>
        <translation>Until it gets worse</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Comment</translation>
    </message>
    <message>
        <source>&amp;Holds</source>
        <translation>&amp;Holds</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
</context>
<context>
    <name>sd::ActionCatalogue</name>
    <message>
        <source>Find anything …</source>
        <translation>Find anything …</translation>
    </message>
    <message>
        <source>Goes to a server, customer, alarm or view, or does an action, by a few letters</source>
        <translation>Goes to a server, customer, alarm or view, or does an action, by a few letters</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Shows what is wrong now</source>
        <translation>Shows what is wrong now</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Shows what is watched and how it is</source>
        <translation>Shows what is watched and how it is</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Shows all servers at once</source>
        <translation>Shows all servers at once</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Shows look, sounds and keys</source>
        <translation>Shows look, sounds and keys</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message>
        <source>Goes to the filter of the open list</source>
        <translation>Goes to the filter of the open list</translation>
    </message>
    <message>
        <source>Add server …</source>
        <translation>Add server …</translation>
    </message>
    <message>
        <source>Asks for a server&apos;s address and watches it</source>
        <translation>Asks for a server&apos;s address and watches it</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Takes back what was done last</source>
        <translation>Takes back what was done last</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Shows the whole estate, to be read from across the room</source>
        <translation>Shows the whole estate, to be read from across the room</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes, or on again</source>
        <translation>Sound off for 15 minutes, or on again</translation>
    </message>
    <message>
        <source>Silences the alarm sounds; nothing else changes</source>
        <translation>Silences the alarm sounds; nothing else changes</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Changes between the light and the dark theme</source>
        <translation>Changes between the light and the dark theme</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Change keys …</translation>
    </message>
    <message>
        <source>Gives actions the keys that you are used to</source>
        <translation>Gives actions the keys that you are used to</translation>
    </message>
    <message>
        <source>Show the keys</source>
        <translation>Show the keys</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>Says that you have it; pressed again, takes that back</source>
        <translation>Says that you have it; pressed again, takes that back</translation>
    </message>
    <message>
        <source>With comment …</source>
        <translation>With comment …</translation>
    </message>
    <message>
        <source>Acknowledges with a comment, and until when</source>
        <translation>Acknowledges with a comment, and until when</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message>
        <source>Hides the alarm until a time</source>
        <translation>Hides the alarm until a time</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Writes in the alarm&apos;s journal</source>
        <translation>Writes in the alarm&apos;s journal</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
    <message>
        <source>Asks all the server&apos;s checks at once</source>
        <translation>Asks all the server&apos;s checks at once</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Mute …</translation>
    </message>
    <message>
        <source>Opens a service window on the server now, or ends it</source>
        <translation>Opens a service window on the server now, or ends it</translation>
    </message>
    <message>
        <source>Open alarms</source>
        <translation>Open alarms</translation>
    </message>
    <message>
        <source>Shows the alarms nobody has taken</source>
        <translation>Shows the alarms nobody has taken</translation>
    </message>
    <message>
        <source>Acknowledged alarms</source>
        <translation>Acknowledged alarms</translation>
    </message>
    <message>
        <source>Shows the alarms somebody has taken</source>
        <translation>Shows the alarms somebody has taken</translation>
    </message>
    <message>
        <source>Muted alarms</source>
        <translation>Muted alarms</translation>
    </message>
    <message>
        <source>Shows what a window, a dependency or a snooze keeps quiet</source>
        <translation>Shows what a window, a dependency or a snooze keeps quiet</translation>
    </message>
    <message>
        <source>Cleared alarms</source>
        <translation>Cleared alarms</translation>
    </message>
    <message>
        <source>Shows what has ended within a day</source>
        <translation>Shows what has ended within a day</translation>
    </message>
    <message>
        <source>Group the alarms</source>
        <translation>Group the alarms</translation>
    </message>
    <message>
        <source>Chooses what the alarms are grouped by</source>
        <translation>Chooses what the alarms are grouped by</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>Chooses the columns of the queue</source>
        <translation>Chooses the columns of the queue</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Opens the server in the way that fits its kind</source>
        <translation>Opens the server in the way that fits its kind</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Remote desktop</translation>
    </message>
    <message>
        <source>Opens the server&apos;s desktop by your command</source>
        <translation>Opens the server&apos;s desktop by your command</translation>
    </message>
    <message>
        <source>Shell by SSH</source>
        <translation>Shell by SSH</translation>
    </message>
    <message>
        <source>Opens a shell on the server by your command</source>
        <translation>Opens a shell on the server by your command</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Opens the server&apos;s web page by your command</source>
        <translation>Opens the server&apos;s web page by your command</translation>
    </message>
    <message>
        <source>Edit server …</source>
        <translation>Edit server …</translation>
    </message>
    <message>
        <source>Changes the server, or all that are selected together</source>
        <translation>Changes the server, or all that are selected together</translation>
    </message>
    <message>
        <source>Another like it …</source>
        <translation>Another like it …</translation>
    </message>
    <message>
        <source>Adds a server with the same checks</source>
        <translation>Adds a server with the same checks</translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Remove server</translation>
    </message>
    <message>
        <source>Watches the selected servers no longer; can be undone</source>
        <translation>Watches the selected servers no longer; can be undone</translation>
    </message>
    <message>
        <source>Add check …</source>
        <translation>Add check …</translation>
    </message>
    <message>
        <source>Gives the server one more check</source>
        <translation>Gives the server one more check</translation>
    </message>
    <message>
        <source>Edit check …</source>
        <translation>Edit check …</translation>
    </message>
    <message>
        <source>Changes the check of the selected line</source>
        <translation>Changes the check of the selected line</translation>
    </message>
    <message>
        <source>Switch the check off or on</source>
        <translation>Switch the check off or on</translation>
    </message>
    <message>
        <source>Stops polling the check of the selected line, or starts it again</source>
        <translation>Stops polling the check of the selected line, or starts it again</translation>
    </message>
    <message>
        <source>Remove check</source>
        <translation>Remove check</translation>
    </message>
    <message>
        <source>Takes the check of the selected line away; can be undone</source>
        <translation>Takes the check of the selected line away; can be undone</translation>
    </message>
    <message>
        <source>Shows every key and where it means what</source>
        <translation>Shows every key and where it means what</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Opens the manual where it explains what you are at</source>
        <translation>Opens the manual where it explains what you are at</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Try the demo</translation>
    </message>
    <message>
        <source>Opens a made-up estate in a window of its own</source>
        <translation>Opens a made-up estate in a window of its own</translation>
    </message>
    <message>
        <source>New window</source>
        <translation>New window</translation>
    </message>
    <message>
        <source>Opens another window, for another screen; the open ones come back next time</source>
        <translation>Opens another window, for another screen; the open ones come back next time</translation>
    </message>
    <message>
        <source>Close window</source>
        <translation>Close window</translation>
    </message>
    <message>
        <source>Closes this window; the others stay</source>
        <translation>Closes this window; the others stay</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Ends the console, and with it the polling; the open windows come back next time</source>
        <translation>Ends the console, and with it the polling; the open windows come back next time</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>Import a list …</translation>
    </message>
    <message>
        <source>Takes in servers from a CSV or JSON file, and shows first what becomes of each line</source>
        <translation>Takes in servers from a CSV or JSON file, and shows first what becomes of each line</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Shows who changed what</source>
        <translation>Shows who changed what</translation>
    </message>
    <message>
        <source>What changed yesterday</source>
        <translation>What changed yesterday</translation>
    </message>
    <message>
        <source>Shows everything that people changed yesterday</source>
        <translation>Shows everything that people changed yesterday</translation>
    </message>
    <message>
        <source>Alarm quality</source>
        <translation>Alarm quality</translation>
    </message>
    <message>
        <source>Shows how good the alarms are, and which sources make the queue long</source>
        <translation>Shows how good the alarms are, and which sources make the queue long</translation>
    </message>
    <message>
        <source>Change of shift …</source>
        <translation>Change of shift …</translation>
    </message>
    <message>
        <source>Another one signs on, or the same one again; the windows stay as they are</source>
        <translation>Another one signs on, or the same one again; the windows stay as they are</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Shows and sounds everything as before, and changes nothing until somebody signs on</source>
        <translation>Shows and sounds everything as before, and changes nothing until somebody signs on</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>Sign off</translation>
    </message>
    <message>
        <source>Shows nothing until somebody signs on; the polling goes on</source>
        <translation>Shows nothing until somebody signs on; the polling goes on</translation>
    </message>
    <message>
        <source>Add operator …</source>
        <translation>Add operator …</translation>
    </message>
    <message>
        <source>Says who else may sign on, and as what</source>
        <translation>Says who else may sign on, and as what</translation>
    </message>
    <message>
        <source>Note on the check …</source>
        <translation>Note on the check …</translation>
    </message>
    <message>
        <source>Writes what is known of the check, for whoever takes its next alarm</source>
        <translation>Writes what is known of the check, for whoever takes its next alarm</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Shows what the one who takes over has to know</source>
        <translation>Shows what the one who takes over has to know</translation>
    </message>
    <message>
        <source>About Serverdrift</source>
        <translation>About Serverdrift</translation>
    </message>
    <message>
        <source>Shows versions, the engine&apos;s health and the store&apos;s size</source>
        <translation>Shows versions, the engine&apos;s health and the store&apos;s size</translation>
    </message>
    <message>
        <source>Make a support bundle …</source>
        <translation>Make a support bundle …</translation>
    </message>
    <message>
        <source>Writes a file for whoever helps you, without names, addresses and secrets</source>
        <translation>Writes a file for whoever helps you, without names, addresses and secrets</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Take the tour</translation>
    </message>
    <message>
        <source>Shows the parts of the window, one after the other; Esc leaves it</source>
        <translation>Shows the parts of the window, one after the other; Esc leaves it</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Hides the column with the areas, or shows it</source>
        <translation>Hides the column with the areas, or shows it</translation>
    </message>
    <message>
        <source>List</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Hides the list, or brings it back</source>
        <translation>Hides the list, or brings it back</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Hides the page beside the list, or brings it back</source>
        <translation>Hides the page beside the list, or brings it back</translation>
    </message>
    <message>
        <source>List in a window of its own</source>
        <translation>List in a window of its own</translation>
    </message>
    <message>
        <source>Moves the list to another screen, where it goes on leading the page; again, or Esc there, puts it back</source>
        <translation>Moves the list to another screen, where it goes on leading the page; again, or Esc there, puts it back</translation>
    </message>
    <message>
        <source>Page in a window of its own</source>
        <translation>Page in a window of its own</translation>
    </message>
    <message>
        <source>Moves the page to another screen, where it follows what is selected here; again, or Esc there, puts it back</source>
        <translation>Moves the page to another screen, where it follows what is selected here; again, or Esc there, puts it back</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message>
        <source>Lets a page in a window of its own stay at what it shows, or follow again</source>
        <translation>Lets a page in a window of its own stay at what it shows, or follow again</translation>
    </message>
    <message>
        <source>Search a network …</source>
        <translation>Search a network …</translation>
    </message>
    <message>
        <source>Finds out what answers in a network and could be watched</source>
        <translation>Finds out what answers in a network and could be watched</translation>
    </message>
    <message>
        <source>Save chart set …</source>
        <translation>Save chart set …</translation>
    </message>
    <message>
        <source>Saves the charts that are shown under a name, for yourself or for everybody</source>
        <translation>Saves the charts that are shown under a name, for yourself or for everybody</translation>
    </message>
    <message>
        <source>Adjust the threshold …</source>
        <translation>Adjust the threshold …</translation>
    </message>
    <message>
        <source>Lays values of one&apos;s own over what judges the selected reading or alarm</source>
        <translation>Lays values of one&apos;s own over what judges the selected reading or alarm</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>Shows what is watched and at which values, and what another version would change</source>
        <translation>Shows what is watched and at which values, and what another version would change</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>Shows what devices sent by themselves</source>
        <translation>Shows what devices sent by themselves</translation>
    </message>
    <message>
        <source>Traps from this server</source>
        <translation>Traps from this server</translation>
    </message>
    <message>
        <source>Shows the SNMP traps that the server sent</source>
        <translation>Shows the SNMP traps that the server sent</translation>
    </message>
</context>
<context>
    <name>sd::AddServerDialog</name>
    <message>
        <source>Add server</source>
        <translation>Add server</translation>
    </message>
    <message>
        <source>SNMP %1</source>
        <translation>SNMP %1</translation>
    </message>
    <message>
        <source>What it would watch, and what it reads now</source>
        <translation>What it would watch, and what it reads now</translation>
    </message>
    <message>
        <source>BMC %1</source>
        <translation>BMC %1</translation>
    </message>
    <message>
        <source>The BMC&apos;s certificate is not accepted yet: accept it, or leave Redfish out</source>
        <translation>The BMC&apos;s certificate is not accepted yet: accept it, or leave Redfish out</translation>
    </message>
</context>
<context>
    <name>sd::AdjustDialog</name>
    <message>
        <source>not judged</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>Whatever the second value is</source>
        <translation>Whatever the second value is</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one</source>
        <translation>* stands for any letters, ? for one</translation>
    </message>
    <message>
        <source>as below</source>
        <translation>as below</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message>
        <source>left out: neither judged nor kept</source>
        <translation>left out: neither judged nor kept</translation>
    </message>
    <message>
        <source>own hours</source>
        <translation>own hours</translation>
    </message>
    <message>
        <source>every reading counts</source>
        <translation>every reading counts</translation>
    </message>
    <message>
        <source>%1 of %2 readings must be bad</source>
        <translation>%1 of %2 readings must be bad</translation>
    </message>
    <message>
        <source>for whoever asks next</source>
        <translation>for whoever asks next</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Instances</source>
        <translation>&amp;Instances</translation>
    </message>
    <message>
        <source>&amp;Judging</source>
        <translation>&amp;Judging</translation>
    </message>
    <message>
        <source>&amp;Warning</source>
        <translation>&amp;Warning</translation>
    </message>
    <message>
        <source>&amp;Error</source>
        <translation>&amp;Error</translation>
    </message>
    <message>
        <source>&amp;Counts after</source>
        <translation>&amp;Counts after</translation>
    </message>
    <message>
        <source>&amp;Readings</source>
        <translation>&amp;Readings</translation>
    </message>
    <message>
        <source>&amp;Other hours</source>
        <translation>&amp;Other hours</translation>
    </message>
    <message>
        <source>W&amp;hy</source>
        <translation>W&amp;hy</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a metric, a server</comment>
        <translation>%1 on %2</translation>
    </message>
    <message>
        <source>Adjust the threshold</source>
        <translation>Adjust the threshold</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>at once</translation>
    </message>
    <message>
        <source>as below: %1 of %2</source>
        <translation>as below: %1 of %2</translation>
    </message>
    <message>
        <source>as below: every reading counts</source>
        <translation>as below: every reading counts</translation>
    </message>
    <message>
        <source>as below: the same at all hours</source>
        <translation>as below: the same at all hours</translation>
    </message>
    <message>
        <source>as below: own hours</source>
        <translation>as below: own hours</translation>
    </message>
    <message>
        <source>What it says itself decides; the past can&apos;t be judged anew.</source>
        <translation>What it says itself decides; the past can&apos;t be judged anew.</translation>
    </message>
    <message>
        <source>Nothing is kept of this value yet: what it would have given can&apos;t be said.</source>
        <translation>Nothing is kept of this value yet: what it would have given can&apos;t be said.</translation>
    </message>
    <message>
        <source>With the %1 of history that are kept:</source>
        <comment>how long</comment>
        <translation>With the %1 of history that are kept:</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <comment>what the past gave</comment>
        <translation>Now: %1.</translation>
    </message>
    <message>
        <source>With this: %1.</source>
        <translation>With this: %1.</translation>
    </message>
    <message>
        <source>The check has a rule of its own, which stands over this.</source>
        <translation>The check has a rule of its own, which stands over this.</translation>
    </message>
    <message>
        <source>The pattern leaves this instance as it is.</source>
        <translation>The pattern leaves this instance as it is.</translation>
    </message>
    <message>
        <source>En&amp;ds</source>
        <translation>En&amp;ds</translation>
    </message>
    <message>
        <source>%1 inside its limit</source>
        <translation>%1 inside its limit</translation>
    </message>
    <message>
        <source>at its limit</source>
        <translation>at its limit</translation>
    </message>
</context>
<context>
    <name>sd::AdjustmentBook</name>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The threshold of %1 is adjusted</source>
        <translation>The threshold of %1 is adjusted</translation>
    </message>
    <message>
        <source>The threshold of %1 is reset</source>
        <translation>The threshold of %1 is reset</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
</context>
<context>
    <name>sd::AdjustmentWords</name>
    <message>
        <source>all servers tagged “%1”</source>
        <translation>all servers tagged “%1”</translation>
    </message>
    <message>
        <source>servers of %1 tagged “%2”</source>
        <translation>servers of %1 tagged “%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>where, which instances</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no %1</source>
        <comment>a level that is not judged</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a level, over or under which value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>counts after %1</source>
        <translation>counts after %1</translation>
    </message>
    <message>
        <source>when %1 of %2 readings are bad</source>
        <translation>when %1 of %2 readings are bad</translation>
    </message>
    <message>
        <source>ends %1 on the good side</source>
        <translation>ends %1 on the good side</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>counts at once</source>
        <translation>counts at once</translation>
    </message>
    <message>
        <source>every reading counts</source>
        <translation>every reading counts</translation>
    </message>
    <message>
        <source>ends at its limit</source>
        <translation>ends at its limit</translation>
    </message>
    <message>
        <source>whatever the second value is</source>
        <translation>whatever the second value is</translation>
    </message>
    <message>
        <source>the same at all hours</source>
        <translation>the same at all hours</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>not judged</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>every day</translation>
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
        <translation>no alarm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln alarm</numerusform>
            <numerusform>%Ln alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, standing %2 in all</source>
        <translation>%1, standing %2 in all</translation>
    </message>
    <message>
        <source>%1, %2, standing %3 in all</source>
        <comment>how many alarms, how many of them reached Error, how long</comment>
        <translation>%1, %2, standing %3 in all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them Error</source>
        <translation>
            <numerusform>%Ln of them Error</numerusform>
            <numerusform>%Ln of them Error</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::AlarmFloodsModel</name>
    <message>
        <source>Began</source>
        <translation>Began</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Most in 10 minutes</source>
        <translation>Most in 10 minutes</translation>
    </message>
</context>
<context>
    <name>sd::AlarmPage</name>
    <message>
        <source>Open server</source>
        <translation>Open server</translation>
    </message>
    <message>
        <source>SAME SERVER</source>
        <translation>SAME SERVER</translation>
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
        <translation>Over</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>open since %1</source>
        <translation>open since %1</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acknowledged by %1</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>state of an alarm</comment>
        <translation>flapping</translation>
    </message>
    <message>
        <source>WHY ERROR</source>
        <translation>WHY ERROR</translation>
    </message>
    <message>
        <source>WHY WARNING</source>
        <translation>WHY WARNING</translation>
    </message>
    <message>
        <source>WHY UNKNOWN</source>
        <translation>WHY UNKNOWN</translation>
    </message>
    <message numerus="yes">
        <source>%n more in trouble</source>
        <translation>
            <numerusform>%n more in trouble</numerusform>
            <numerusform>%n more in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other readings OK</source>
        <translation>
            <numerusform>%n other reading OK</numerusform>
            <numerusform>%n other readings OK</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no curve: the alarm is about the check itself.</source>
        <translation>There is no curve: the alarm is about the check itself.</translation>
    </message>
    <message>
        <source>SAME ON OTHER SERVERS</source>
        <translation>SAME ON OTHER SERVERS</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::AlarmQueueModel</name>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>×%1</source>
        <comment>repeat count</comment>
        <translation>×%1</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <comment>in a group</comment>
        <translation>
            <numerusform>%Ln alarm</numerusform>
            <numerusform>%Ln alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>lasted %1</source>
        <translation>lasted %1</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Over for</source>
        <translation>Over for</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Muted</translation>
    </message>
    <message>
        <source>%1, %2, folded</source>
        <comment>a group and its alarms</comment>
        <translation>%1, %2, folded</translation>
    </message>
    <message>
        <source>%1, %2, unfolded</source>
        <comment>a group and its alarms</comment>
        <translation>%1, %2, unfolded</translation>
    </message>
</context>
<context>
    <name>sd::AlarmSourcesModel</name>
    <message>
        <source>(removed)</source>
        <comment>a server</comment>
        <translation>(removed)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Tune this threshold</source>
        <translation>Tune this threshold</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Stood for</source>
        <translation>Stood for</translation>
    </message>
</context>
<context>
    <name>sd::AlarmWhy</name>
    <message>
        <source>The check could not tell: %1.</source>
        <translation>The check could not tell: %1.</translation>
    </message>
    <message>
        <source>The check could not tell: %1. It said: “%2”</source>
        <translation>The check could not tell: %1. It said: “%2”</translation>
    </message>
    <message>
        <source>The source itself states this level.</source>
        <translation>The source itself states this level.</translation>
    </message>
    <message>
        <source>The source itself states this level: “%1”</source>
        <translation>The source itself states this level: “%1”</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 is %2.</translation>
    </message>
    <message>
        <source>It counts when %1 of %2 readings are bad.</source>
        <translation>It counts when %1 of %2 readings are bad.</translation>
    </message>
    <message>
        <source>It counts after %1.</source>
        <translation>It counts after %1.</translation>
    </message>
    <message>
        <source>The level ends when it is %1.</source>
        <translation>The level ends when it is %1.</translation>
    </message>
    <message>
        <source>It counts only together with %1 %2.</source>
        <translation>It counts only together with %1 %2.</translation>
    </message>
    <message>
        <source>It counts only together with %1 %2; that is %3.</source>
        <translation>It counts only together with %1 %2; that is %3.</translation>
    </message>
    <message>
        <source>Nobody is called: service window “%1” until %2, set by %3.</source>
        <translation>Nobody is called: service window “%1” until %2, set by %3.</translation>
    </message>
    <message>
        <source>Nobody is called: every server it is reached through is down.</source>
        <translation>Nobody is called: every server it is reached through is down.</translation>
    </message>
    <message>
        <source>Nobody is called: the console itself has no network.</source>
        <translation>Nobody is called: the console itself has no network.</translation>
    </message>
    <message>
        <source>Nobody is called: somebody snoozed it until %1.</source>
        <translation>Nobody is called: somebody snoozed it until %1.</translation>
    </message>
    <message>
        <source>Nobody is called: %1.</source>
        <translation>Nobody is called: %1.</translation>
    </message>
    <message>
        <source>It is flapping, and ends with the first good reading after it has come to rest.</source>
        <translation>It is flapping, and ends with the first good reading after it has come to rest.</translation>
    </message>
    <message>
        <source>it gets worse</source>
        <translation>it gets worse</translation>
    </message>
    <message>
        <source>it is over</source>
        <translation>it is over</translation>
    </message>
    <message>
        <source>%1 has taken it until %2.</source>
        <translation>%1 has taken it until %2.</translation>
    </message>
    <message>
        <source>%1 has taken it until %2: “%3”</source>
        <translation>%1 has taken it until %2: “%3”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where a threshold comes from, and why</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Thresholds %1 from: %2</source>
        <translation>Thresholds %1 from: %2</translation>
    </message>
</context>
<context>
    <name>sd::AlarmsArea</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>No alarm is selected</source>
        <translation>No alarm is selected</translation>
    </message>
    <message>
        <source>Its value, its history and what can be done will stand here.</source>
        <translation>Its value, its history and what can be done will stand here.</translation>
    </message>
</context>
<context>
    <name>sd::Attention</name>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alarms at %1</source>
        <comment>a customer</comment>
        <translation>
            <numerusform>%Ln new alarm at %1</numerusform>
            <numerusform>%Ln new alarms at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new alarms at %1 customers</source>
        <translation>
            <numerusform>%Ln new alarm at %1 customers</numerusform>
            <numerusform>%Ln new alarms at %1 customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::BaselineCompare</name>
    <message>
        <source>Put in force</source>
        <translation>Put in force</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Where it is felt</source>
        <translation>Where it is felt</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>What is read and judged follows at once; adjustments stay as they are. It can be undone.</source>
        <translation>What is read and judged follows at once; adjustments stay as they are. It can be undone.</translation>
    </message>
    <message>
        <source>Looking where it is felt …</source>
        <translation>Looking where it is felt …</translation>
    </message>
    <message>
        <source>They can&apos;t be compared</source>
        <translation>They can&apos;t be compared</translation>
    </message>
    <message>
        <source>These are two baselines: no check goes from one to the other.</source>
        <translation>These are two baselines: no check goes from one to the other.</translation>
    </message>
    <message>
        <source>That could not be done: %1</source>
        <translation>That could not be done: %1</translation>
    </message>
    <message>
        <source>%1 is in force</source>
        <translation>%1 is in force</translation>
    </message>
</context>
<context>
    <name>sd::BaselineEditor</name>
    <message>
        <source>Read it now</source>
        <translation>Read it now</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>A baseline of our own</source>
        <translation>A baseline of our own</translation>
    </message>
    <message>
        <source>Save among our own</source>
        <translation>Save among our own</translation>
    </message>
    <message>
        <source>Check to try it with</source>
        <translation>Check to try it with</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a server, its check</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message>
        <source>No baseline yet: %1</source>
        <translation>No baseline yet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thresholds</source>
        <translation>
            <numerusform>%Ln threshold</numerusform>
            <numerusform>%Ln thresholds</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Asking %1 …</translation>
    </message>
    <message>
        <source>Nothing was read: %1</source>
        <translation>Nothing was read: %1</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>Find in the text</translation>
    </message>
    <message>
        <source>Find in the text: a metric, an OID, a limit …</source>
        <translation>Find in the text: a metric, an OID, a limit …</translation>
    </message>
    <message>
        <source>Not in the text</source>
        <translation>Not in the text</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>What is other than in force</source>
        <translation>What is other than in force</translation>
    </message>
    <message>
        <source>%1, version %2: %3, %4. %5</source>
        <comment>a baseline, its number, how many readings, how many thresholds, what differs</comment>
        <translation>%1, version %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>It says what is in force.</source>
        <translation>It says what is in force.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things are other than in force:</source>
        <translation>
            <numerusform>%Ln thing is other than in force:</numerusform>
            <numerusform>%Ln things are other than in force:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::BaselinePage</name>
    <message>
        <source>See what changes</source>
        <translation>See what changes</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Used by</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Adjusted</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>extends %1</source>
        <translation>extends %1</translation>
    </message>
    <message>
        <source>put in force by %1, %2</source>
        <translation>put in force by %1, %2</translation>
    </message>
    <message>
        <source>A newer text is refused, and this one stays in force. %1</source>
        <translation>A newer text is refused, and this one stays in force. %1</translation>
    </message>
    <message>
        <source>Version %1 (%2) waits: it holds when somebody puts it in force.</source>
        <translation>Version %1 (%2) waits: it holds when somebody puts it in force.</translation>
    </message>
    <message>
        <source>This file is no baseline; the others keep working.</source>
        <translation>This file is no baseline; the others keep working.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Own thresholds</source>
        <translation>Own thresholds</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Make our own …</source>
        <translation>Make our own …</translation>
    </message>
    <message>
        <source>Opens its text for the site&apos;s own folder. What is in force stays so.</source>
        <translation>Opens its text for the site&apos;s own folder. What is in force stays so.</translation>
    </message>
    <message>
        <source>%1 is saved among our own</source>
        <translation>%1 is saved among our own</translation>
    </message>
    <message>
        <source>%1, its own</source>
        <comment>an interval</comment>
        <translation>%1, its own</translation>
    </message>
</context>
<context>
    <name>sd::BaselineWords</name>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>read from</source>
        <translation>read from</translation>
    </message>
    <message>
        <source>made of</source>
        <translation>made of</translation>
    </message>
    <message>
        <source>which rows</source>
        <translation>which rows</translation>
    </message>
    <message>
        <source>the device&apos;s own limits</source>
        <translation>the device&apos;s own limits</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>extends</source>
        <translation>extends</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>where the values come from</source>
        <translation>where the values come from</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>tells of</source>
        <translation>tells of</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instance</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>words</source>
        <translation>words</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Meant for</source>
        <translation>Meant for</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
    <message>
        <source>ships with the program</source>
        <translation>ships with the program</translation>
    </message>
    <message>
        <source>this computer&apos;s own</source>
        <translation>this computer&apos;s own</translation>
    </message>
    <message>
        <source>the site&apos;s own</source>
        <translation>the site&apos;s own</translation>
    </message>
    <message>
        <source>kept, no file has it</source>
        <translation>kept, no file has it</translation>
    </message>
    <message>
        <source>%1, refused</source>
        <comment>a baseline that can&apos;t be read</comment>
        <translation>%1, refused</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a baseline, its version, where it is from</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>rate of %1</source>
        <translation>rate of %1</translation>
    </message>
    <message>
        <source>time until %1 is full</source>
        <translation>time until %1 is full</translation>
    </message>
    <message>
        <source>mean of %1</source>
        <translation>mean of %1</translation>
    </message>
    <message>
        <source>sum of %1</source>
        <translation>sum of %1</translation>
    </message>
    <message>
        <source>largest of %1</source>
        <translation>largest of %1</translation>
    </message>
    <message>
        <source>how many rows</source>
        <translation>how many rows</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Metric</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Made of</translation>
    </message>
    <message>
        <source>the device&apos;s own limits: %1</source>
        <translation>the device&apos;s own limits: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a protocol, an address in it</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Instances</source>
        <translation>Instances</translation>
    </message>
    <message>
        <source>Warning and Error</source>
        <translation>Warning and Error</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Where the values come from</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Said by</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Means</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Tells of</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>nothing; it is known and calls nobody</source>
        <translation>nothing; it is known and calls nobody</translation>
    </message>
    <message>
        <source>Meant for devices that say</source>
        <translation>Meant for devices that say</translation>
    </message>
    <message>
        <source>value %1</source>
        <comment>of an enumeration</comment>
        <translation>value %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>Of it</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>added</source>
        <comment>in a comparison</comment>
        <translation>added</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>in a comparison</comment>
        <translation>removed</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>in a comparison</comment>
        <translation>changed</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Then</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a layer of a threshold, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of a baseline, how many changes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They say the same.</source>
        <translation>They say the same.</translation>
    </message>
    <message numerus="yes">
        <source>Read by %Ln checks.</source>
        <translation>
            <numerusform>Read by %Ln check.</numerusform>
            <numerusform>Read by %Ln checks.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 get other values.</source>
        <comment>readings, servers</comment>
        <translation>%1 of %2 get other values.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln readings</source>
        <translation>
            <numerusform>%Ln reading</numerusform>
            <numerusform>%Ln readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>No reading gets other values.</source>
        <translation>No reading gets other values.</translation>
    </message>
    <message>
        <source>%1 of %2 are held by adjustments and stay as they are.</source>
        <comment>readings, servers</comment>
        <translation>%1 of %2 are held by adjustments and stay as they are.</translation>
    </message>
    <message>
        <source>Also through %1.</source>
        <comment>baselines that extend it</comment>
        <translation>Also through %1.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>version %1 waits</source>
        <translation>version %1 waits</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Hits</translation>
    </message>
    <message>
        <source>program</source>
        <comment>where a baseline is from</comment>
        <translation>program</translation>
    </message>
    <message>
        <source>computer</source>
        <comment>where a baseline is from</comment>
        <translation>computer</translation>
    </message>
    <message>
        <source>own</source>
        <comment>where a baseline is from</comment>
        <translation>own</translation>
    </message>
    <message>
        <source>no file</source>
        <comment>where a baseline is from</comment>
        <translation>no file</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>rise of %1</source>
        <translation>rise of %1</translation>
    </message>
    <message>
        <source>is asked every</source>
        <translation>is asked every</translation>
    </message>
    <message>
        <source>%1 every %2</source>
        <comment>a kind of check, how often</comment>
        <translation>%1 every %2</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks are asked at another interval then.</source>
        <translation>
            <numerusform>%Ln check is asked at another interval then.</numerusform>
            <numerusform>%Ln checks are asked at another interval then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks have an interval of their own and keep it.</source>
        <translation>
            <numerusform>%Ln check has an interval of its own and keeps it.</numerusform>
            <numerusform>%Ln checks have an interval of their own and keep it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::BaselinesArea</name>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
</context>
<context>
    <name>sd::BaselinesPanel</name>
    <message>
        <source>Search in the baselines</source>
        <translation>Search in the baselines</translation>
    </message>
    <message>
        <source>A metric, an OID, a threshold, a maker …</source>
        <translation>A metric, an OID, a threshold, a maker …</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message numerus="yes">
        <source>%Ln baselines</source>
        <translation>
            <numerusform>%Ln baseline</numerusform>
            <numerusform>%Ln baselines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have it</source>
        <translation>
            <numerusform>%Ln of them has it</numerusform>
            <numerusform>%Ln of them have it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files refused</source>
        <translation>
            <numerusform>%Ln file refused</numerusform>
            <numerusform>%Ln files refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
    <message>
        <source>version 10 waits</source>
        <comment>the widest origin</comment>
        <translation>version 10 waits</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Reads the folders of baselines again: for files that somebody put there by hand.</source>
        <translation>Reads the folders of baselines again: for files that somebody put there by hand.</translation>
    </message>
</context>
<context>
    <name>sd::BmcSignOn</name>
    <message>
        <source>Sign on</source>
        <translation>Sign on</translation>
    </message>
    <message>
        <source>Accept this certificate, and no other</source>
        <translation>Accept this certificate, and no other</translation>
    </message>
    <message>
        <source>User of the BMC</source>
        <translation>User of the BMC</translation>
    </message>
    <message>
        <source>Password, where no stored credential fits</source>
        <translation>Password, where no stored credential fits</translation>
    </message>
    <message>
        <source>Password of the BMC</source>
        <translation>Password of the BMC</translation>
    </message>
    <message>
        <source>This computer does not trust its certificate: %1.
It is for %2, valid until %3. SHA-256:
%4</source>
        <translation>This computer does not trust its certificate: %1.
It is for %2, valid until %3. SHA-256:
%4</translation>
    </message>
</context>
<context>
    <name>sd::BulkEditDialog</name>
    <message>
        <source>Edit servers</source>
        <translation>Edit servers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Tags to add</source>
        <translation>&amp;Tags to add</translation>
    </message>
    <message>
        <source>Tags to re&amp;move</source>
        <translation>Tags to re&amp;move</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>C&amp;redential</translation>
    </message>
    <message>
        <source>&amp;Watched</source>
        <translation>&amp;Watched</translation>
    </message>
    <message>
        <source>Checks &amp;every</source>
        <translation>Checks &amp;every</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>as it is: %1 and others</source>
        <translation>as it is: %1 and others</translation>
    </message>
    <message>
        <source>as it is: %1</source>
        <translation>as it is: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>as their &amp;baselines say</source>
        <translation>as their &amp;baselines say</translation>
    </message>
</context>
<context>
    <name>sd::BundleDialog</name>
    <message>
        <source>A file for whoever helps you. It will hold:</source>
        <translation>A file for whoever helps you. It will hold:</translation>
    </message>
    <message>
        <source>versions, sizes and growth of the store</source>
        <translation>versions, sizes and growth of the store</translation>
    </message>
    <message>
        <source>the engine&apos;s figures of this moment, and how many alarms and servers are in which state</source>
        <translation>the engine&apos;s figures of this moment, and how many alarms and servers are in which state</translation>
    </message>
    <message>
        <source>each check by its number: kind, interval, state, and a code where it failed</source>
        <translation>each check by its number: kind, interval, state, and a code where it failed</translation>
    </message>
    <message>
        <source>No name, no address, no text of yours, no credential. Nothing is sent anywhere.</source>
        <translation>No name, no address, no text of yours, no credential. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Support bundle</source>
        <translation>Support bundle</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Write it</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Writing …</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>It is written, %1. Look into it before you send it, if you like.</source>
        <translation>It is written, %1. Look into it before you send it, if you like.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>sd::CandidatesModel</name>
    <message>
        <source>watched already</source>
        <translation>watched already</translation>
    </message>
    <message>
        <source>serial %1</source>
        <translation>serial %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation>Answers to</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>would fit: %1</source>
        <translation>would fit: %1</translation>
    </message>
    <message>
        <source>shows a certificate that this computer does not trust: %1, SHA-256 %2</source>
        <translation>shows a certificate that this computer does not trust: %1, SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>sd::ChangeCsv</name>
    <message>
        <source>time</source>
        <translation>time</translation>
    </message>
    <message>
        <source>who</source>
        <translation>who</translation>
    </message>
    <message>
        <source>what was done</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>before → after</source>
        <translation>before → after</translation>
    </message>
</context>
<context>
    <name>sd::ChangeDetails</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, did what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No change is selected</source>
        <translation>No change is selected</translation>
    </message>
    <message>
        <source>before</source>
        <translation>before</translation>
    </message>
    <message>
        <source>after</source>
        <translation>after</translation>
    </message>
</context>
<context>
    <name>sd::ChangeList</name>
    <message>
        <source>Show older</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>acknowledged alarm Network vmxnet</source>
        <comment>about as wide as most</comment>
        <translation>acknowledged alarm Network vmxnet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Could not be read: %1</translation>
    </message>
    <message>
        <source>Reading the changes …</source>
        <translation>Reading the changes …</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln changes</source>
        <translation>
            <numerusform>The newest change</numerusform>
            <numerusform>The newest %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>The changes could not be read</source>
        <translation>The changes could not be read</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
</context>
<context>
    <name>sd::ChangeWords</name>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>customer number</source>
        <translation>customer number</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>site</source>
        <translation>site</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>tags</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>credential</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>interval</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>time-out</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parameters</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>threshold</translation>
    </message>
    <message>
        <source>depends on</source>
        <translation>depends on</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>set by</source>
        <translation>set by</translation>
    </message>
    <message>
        <source>servers</source>
        <translation>servers</translation>
    </message>
    <message>
        <source>user</source>
        <translation>user</translation>
    </message>
    <message>
        <source>signed with</source>
        <translation>signed with</translation>
    </message>
    <message>
        <source>encrypted with</source>
        <translation>encrypted with</translation>
    </message>
    <message>
        <source>context</source>
        <translation>context</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>took back the acknowledgement</source>
        <translation>took back the acknowledgement</translation>
    </message>
    <message>
        <source>commented</source>
        <translation>commented</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>snoozed</translation>
    </message>
    <message>
        <source>ended the snooze</source>
        <translation>ended the snooze</translation>
    </message>
    <message>
        <source>added</source>
        <translation>added</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>put back</translation>
    </message>
    <message>
        <source>check</source>
        <translation>check</translation>
    </message>
    <message>
        <source>dependencies of</source>
        <translation>dependencies of</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>service window</translation>
    </message>
    <message>
        <source>note on</source>
        <translation>note on</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>alarm</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>never judged</source>
        <translation>never judged</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1: other conditions</source>
        <translation>%1: other conditions</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a field, its value before and after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>secret set: %1</source>
        <translation>secret set: %1</translation>
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
        <translation>login</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>customers</translation>
    </message>
    <message>
        <source>desktop&apos;s sign-on is enough</source>
        <translation>desktop&apos;s sign-on is enough</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>set the password of</source>
        <translation>set the password of</translation>
    </message>
    <message>
        <source>signed on</source>
        <translation>signed on</translation>
    </message>
    <message>
        <source>signed off</source>
        <translation>signed off</translation>
    </message>
    <message>
        <source>was refused to sign on</source>
        <translation>was refused to sign on</translation>
    </message>
    <message>
        <source>locked the console</source>
        <translation>locked the console</translation>
    </message>
    <message>
        <source>unlocked the console</source>
        <translation>unlocked the console</translation>
    </message>
    <message>
        <source>took over from</source>
        <translation>took over from</translation>
    </message>
    <message>
        <source>saw</source>
        <translation>saw</translation>
    </message>
    <message>
        <source>ran</source>
        <translation>ran</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exported</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>operator</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done, to whom or what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>polled now</source>
        <translation>polled now</translation>
    </message>
    <message>
        <source>polled now, with the server&apos;s other checks</source>
        <translation>polled now, with the server&apos;s other checks</translation>
    </message>
    <message>
        <source>tried a check that is not saved</source>
        <translation>tried a check that is not saved</translation>
    </message>
    <message>
        <source>exported the changes</source>
        <translation>exported the changes</translation>
    </message>
    <message>
        <source>exported a chart of %1</source>
        <translation>exported a chart of %1</translation>
    </message>
    <message>
        <source>made a support bundle</source>
        <translation>made a support bundle</translation>
    </message>
    <message>
        <source>exported all servers</source>
        <translation>exported all servers</translation>
    </message>
    <message>
        <source>exported the servers of %1</source>
        <comment>a customer</comment>
        <translation>exported the servers of %1</translation>
    </message>
    <message>
        <source>searched a network</source>
        <translation>searched a network</translation>
    </message>
    <message>
        <source>searched the network %1</source>
        <translation>searched the network %1</translation>
    </message>
    <message>
        <source>period</source>
        <translation>period</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>linked</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>charts</translation>
    </message>
    <message>
        <source>chart set</source>
        <translation>chart set</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>tag</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>metric</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instance</translation>
    </message>
    <message>
        <source>values</source>
        <translation>values</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>adjustment of</source>
        <translation>adjustment of</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>what is other, and why</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origin</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP port</translation>
    </message>
    <message>
        <source>the listening for SNMP traps</source>
        <translation>the listening for SNMP traps</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>as its baseline says</source>
        <translation>as its baseline says</translation>
    </message>
</context>
<context>
    <name>sd::ChangesArea</name>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
</context>
<context>
    <name>sd::ChangesModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Before → after</source>
        <translation>Before → after</translation>
    </message>
</context>
<context>
    <name>sd::ChangesPanel</name>
    <message>
        <source>Export …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Search in the changes</source>
        <translation>Search in the changes</translation>
    </message>
    <message>
        <source>A name, a value, a person …</source>
        <translation>A name, a value, a person …</translation>
    </message>
    <message>
        <source>Kind of thing</source>
        <translation>Kind of thing</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Checks and thresholds</source>
        <translation>Checks and thresholds</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Service windows</source>
        <translation>Service windows</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencies</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credentials</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Nothing that was changed answers to this search.</source>
        <translation>Nothing that was changed answers to this search.</translation>
    </message>
    <message>
        <source>What people do to servers, checks, windows and alarms will stand here.</source>
        <translation>What people do to servers, checks, windows and alarms will stand here.</translation>
    </message>
    <message>
        <source>Export changes</source>
        <translation>Export changes</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>The changes could not be read: %1</source>
        <translation>The changes could not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes are saved in %1</source>
        <translation>
            <numerusform>%Ln change is saved in %1</numerusform>
            <numerusform>%Ln changes are saved in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>Could not be written: %1</translation>
    </message>
    <message>
        <source>All changes</source>
        <comment>kinds of things</comment>
        <translation>All changes</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Signed on, seen, run, exported</source>
        <translation>Signed on, seen, run, exported</translation>
    </message>
    <message>
        <source>Changes, and all of that</source>
        <translation>Changes, and all of that</translation>
    </message>
    <message>
        <source>Chart sets</source>
        <translation>Chart sets</translation>
    </message>
    <message>
        <source>Adjustments</source>
        <translation>Adjustments</translation>
    </message>
    <message>
        <source>Baselines</source>
        <translation>Baselines</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP traps</translation>
    </message>
</context>
<context>
    <name>sd::ChartDeck</name>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>sd::ChartMarks</name>
    <message>
        <source>open</source>
        <comment>of an alarm that has not ended, in place of how long it lasted</comment>
        <translation>open</translation>
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
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>The chart set %1 is saved, for everybody</source>
        <translation>The chart set %1 is saved, for everybody</translation>
    </message>
    <message>
        <source>The chart set %1 is saved, for yourself</source>
        <translation>The chart set %1 is saved, for yourself</translation>
    </message>
    <message>
        <source>%1 is now called %2</source>
        <translation>%1 is now called %2</translation>
    </message>
    <message>
        <source>The chart set %1 is removed, for everybody</source>
        <translation>The chart set %1 is removed, for everybody</translation>
    </message>
    <message>
        <source>The chart set %1 is removed</source>
        <translation>The chart set %1 is removed</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Save the chart set</source>
        <translation>Save the chart set</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replaces the one of that name, saved by %1.</source>
        <translation>Replaces the one of that name, saved by %1.</translation>
    </message>
    <message>
        <source>Replaces your own of that name.</source>
        <translation>Replaces your own of that name.</translation>
    </message>
    <message>
        <source>Stands in the menu of every operator who sees these servers.</source>
        <translation>Stands in the menu of every operator who sees these servers.</translation>
    </message>
    <message>
        <source>Stands in your own menu, on this computer alone.</source>
        <translation>Stands in your own menu, on this computer alone.</translation>
    </message>
    <message>
        <source>Only me, on this computer</source>
        <translation>Only me, on this computer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>&amp;Offered to</source>
        <translation>&amp;Offered to</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetMenu</name>
    <message>
        <source>Chart sets</source>
        <translation>Chart sets</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Everybody&apos;s</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>My own</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>Saved by %1</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>everybody&apos;s</source>
        <translation>everybody&apos;s</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>my own</translation>
    </message>
    <message>
        <source>Rename the chart set</source>
        <translation>Rename the chart set</translation>
    </message>
</context>
<context>
    <name>sd::ChartSetWords</name>
    <message>
        <source>all servers</source>
        <translation>all servers</translation>
    </message>
    <message>
        <source>%1 (all)</source>
        <comment>a metric</comment>
        <translation>%1 (all)</translation>
    </message>
    <message>
        <source>week before</source>
        <translation>week before</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>period before</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>year before</translation>
    </message>
    <message>
        <source>average</source>
        <translation>average</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95th percentile</translation>
    </message>
</context>
<context>
    <name>sd::ChartTools</name>
    <message>
        <source>Add series …</source>
        <translation>Add series …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Compare with nothing</source>
        <translation>Compare with nothing</translation>
    </message>
    <message>
        <source>Compare with the week before</source>
        <translation>Compare with the week before</translation>
    </message>
    <message>
        <source>Compare with the period before</source>
        <translation>Compare with the period before</translation>
    </message>
    <message>
        <source>Compare with the year before</source>
        <translation>Compare with the year before</translation>
    </message>
    <message>
        <source>Moving average</source>
        <translation>Moving average</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95th percentile</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Image (PNG) …</source>
        <translation>Image (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Drawing (SVG) …</translation>
    </message>
    <message>
        <source>Points as drawn (CSV) …</source>
        <translation>Points as drawn (CSV) …</translation>
    </message>
    <message>
        <source>All samples (CSV) …</source>
        <translation>All samples (CSV) …</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message>
        <source>Copy points as CSV</source>
        <translation>Copy points as CSV</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>chart</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Export chart</translation>
    </message>
    <message>
        <source>Reading history …</source>
        <translation>Reading history …</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>The history could not be read: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>Could not be written: %1</translation>
    </message>
</context>
<context>
    <name>sd::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
</context>
<context>
    <name>sd::CheckDialog</name>
    <message>
        <source>Is polled</source>
        <translation>Is polled</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Waits for</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>C&amp;redential</translation>
    </message>
    <message>
        <source>Add check</source>
        <translation>Add check</translation>
    </message>
    <message>
        <source>Edit check</source>
        <translation>Edit check</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>The server&apos;s own</translation>
    </message>
    <message>
        <source>The server has a check of this name already</source>
        <translation>The server has a check of this name already</translation>
    </message>
    <message>
        <source>A poll can&apos;t wait longer than until the next one</source>
        <translation>A poll can&apos;t wait longer than until the next one</translation>
    </message>
    <message>
        <source>as its &amp;baseline says</source>
        <translation>as its &amp;baseline says</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Every</translation>
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
        <translation>TCP port</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Name server</source>
        <translation>Name server</translation>
    </message>
    <message>
        <source>Plugin</source>
        <translation>Plugin</translation>
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
        <translation>Shared folder (SMB)</translation>
    </message>
    <message>
        <source>Web requests in a row</source>
        <translation>Web requests in a row</translation>
    </message>
    <message>
        <source>Status page of a cloud service</source>
        <translation>Status page of a cloud service</translation>
    </message>
    <message>
        <source>Domain registration (RDAP)</source>
        <translation>Domain registration (RDAP)</translation>
    </message>
    <message>
        <source>Windows remote management (WinRM)</source>
        <translation>Windows remote management (WinRM)</translation>
    </message>
</context>
<context>
    <name>sd::CheckLogPanel</name>
    <message>
        <source>Polled</source>
        <translation>Polled</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Took</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Last polls</source>
        <translation>Last polls</translation>
    </message>
    <message>
        <source>Last answer, raw</source>
        <translation>Last answer, raw</translation>
    </message>
    <message>
        <source>LAST ANSWER, RAW</source>
        <translation>LAST ANSWER, RAW</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>No check is selected</source>
        <translation>No check is selected</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>every %1</translation>
    </message>
    <message>
        <source>time-out %1</source>
        <translation>time-out %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>next poll in %1</source>
        <translation>next poll in %1</translation>
    </message>
    <message>
        <source>%1 · no threshold, never judged by a limit</source>
        <translation>%1 · no threshold, never judged by a limit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2, from %3</source>
        <translation>%1 · %2, from %3</translation>
    </message>
</context>
<context>
    <name>sd::CheckNoteDialog</name>
    <message>
        <source>Known: the backup runs 02:00–03:00</source>
        <translation>Known: the backup runs 02:00–03:00</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>It stays with the check, and stands beside its every alarm.</source>
        <translation>It stays with the check, and stands beside its every alarm.</translation>
    </message>
    <message>
        <source>Note on the check</source>
        <translation>Note on the check</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
</context>
<context>
    <name>sd::CheckNoteView</name>
    <message>
        <source>KNOWN ABOUT THE CHECK</source>
        <translation>KNOWN ABOUT THE CHECK</translation>
    </message>
    <message>
        <source>Nothing is written about it.</source>
        <translation>Nothing is written about it.</translation>
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
        <translation>Columns</translation>
    </message>
    <message>
        <source>Hide columns, or move them to another screen</source>
        <translation>Hide columns, or move them to another screen</translation>
    </message>
</context>
<context>
    <name>sd::ColumnHead</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>sd::ColumnMapper</name>
    <message>
        <source>Customer of all rows</source>
        <translation>Customer of all rows</translation>
    </message>
    <message>
        <source>No column holds the customer. All rows are of</source>
        <translation>No column holds the customer. All rows are of</translation>
    </message>
    <message>
        <source>What “%1” holds</source>
        <translation>What “%1” holds</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
</context>
<context>
    <name>sd::CommandPalette</name>
    <message>
        <source>Nothing is called so</source>
        <translation>Nothing is called so</translation>
    </message>
    <message>
        <source>Server, customer, alarm, view or action</source>
        <translation>Server, customer, alarm, view or action</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>sd::DependencyPicture</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>servers</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>It is reached through this server</source>
        <translation>It is reached through this server</translation>
    </message>
    <message>
        <source>This server is reached through it</source>
        <translation>This server is reached through it</translation>
    </message>
</context>
<context>
    <name>sd::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>sd::EarlierAlarms</name>
    <message>
        <source>EARLIER</source>
        <translation>EARLIER</translation>
    </message>
    <message>
        <source>and older ones</source>
        <translation>and older ones</translation>
    </message>
    <message>
        <source>What was before could not be read: %1</source>
        <translation>What was before could not be read: %1</translation>
    </message>
    <message>
        <source>It has not happened before</source>
        <translation>It has not happened before</translation>
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
        <translation>Engine: %1 polls/s</translation>
    </message>
    <message>
        <source>%1 late (p99)</source>
        <translation>%1 late (p99)</translation>
    </message>
    <message>
        <source>%1 failed/s</source>
        <translation>%1 failed/s</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <comment>polls</comment>
        <translation>%1 overdue</translation>
    </message>
    <message>
        <source>written %1 ago</source>
        <translation>written %1 ago</translation>
    </message>
    <message>
        <source>The console has lost its network: nothing is known of the estate</source>
        <translation>The console has lost its network: nothing is known of the estate</translation>
    </message>
    <message>
        <source>The disk refuses to store: %1</source>
        <translation>The disk refuses to store: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n samples lost: the disk is too slow</source>
        <translation>
            <numerusform>%n sample lost: the disk is too slow</numerusform>
            <numerusform>%n samples lost: the disk is too slow</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shows the keys</source>
        <translation>%1 shows the keys</translation>
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
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>No site</source>
        <translation>No site</translation>
    </message>
    <message>
        <source>No tag</source>
        <translation>No tag</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>No kind</translation>
    </message>
</context>
<context>
    <name>sd::FilterBar</name>
    <message>
        <source>Filter: words, -without, customer:name, level:error, age:&gt;10m</source>
        <translation>Filter: words, -without, customer:name, level:error, age:&gt;10m</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Take away: %1</source>
        <comment>a part of the filter</comment>
        <translation>Take away: %1</translation>
    </message>
</context>
<context>
    <name>sd::FilterWords</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>not muted</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>muted</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>not acknowledged</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>not flapping</source>
        <translation>not flapping</translation>
    </message>
    <message>
        <source>flapping</source>
        <translation>flapping</translation>
    </message>
    <message>
        <source>not new</source>
        <translation>not new</translation>
    </message>
    <message>
        <source>new</source>
        <comment>an alarm that nobody has taken and nothing mutes</comment>
        <translation>new</translation>
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
        <translation>not %1 old</translation>
    </message>
    <message>
        <source>%1 old</source>
        <translation>%1 old</translation>
    </message>
    <message>
        <source>younger than %1</source>
        <translation>younger than %1</translation>
    </message>
    <message>
        <source>older than %1</source>
        <translation>older than %1</translation>
    </message>
    <message>
        <source>not: %1</source>
        <translation>not: %1</translation>
    </message>
    <message>
        <source>There is no field “%1”. In quotes it is plain text.</source>
        <translation>There is no field “%1”. In quotes it is plain text.</translation>
    </message>
    <message>
        <source>There is no field “%1”. Did you mean “%2”?</source>
        <translation>There is no field “%1”. Did you mean “%2”?</translation>
    </message>
    <message>
        <source>“%1” says nothing of servers.</source>
        <translation>“%1” says nothing of servers.</translation>
    </message>
    <message>
        <source>“%1” is no level. There are error, warning, unknown, nodata and ok.</source>
        <translation>“%1” is no level. There are error, warning, unknown, nodata and ok.</translation>
    </message>
    <message>
        <source>“%1” is no age. Write 10m, 2h or 3d.</source>
        <translation>“%1” is no age. Write 10m, 2h or 3d.</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1” is no whole number.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1” is neither yes nor no.</translation>
    </message>
    <message>
        <source>“%1” is text: &lt; and &gt; say nothing of it.</source>
        <translation>“%1” is text: &lt; and &gt; say nothing of it.</translation>
    </message>
</context>
<context>
    <name>sd::FindingDelegate</name>
    <message>
        <source>Area</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>not now</translation>
    </message>
    <message>
        <source>Saved view</source>
        <translation>Saved view</translation>
    </message>
</context>
<context>
    <name>sd::FixedKey</name>
    <message>
        <source>Moves to the next row, or back</source>
        <translation>Moves to the next row, or back</translation>
    </message>
    <message>
        <source>Moves farther</source>
        <translation>Moves farther</translation>
    </message>
    <message>
        <source>Opens the row</source>
        <translation>Opens the row</translation>
    </message>
    <message>
        <source>Folds what is below the row, or unfolds it</source>
        <translation>Folds what is below the row, or unfolds it</translation>
    </message>
    <message>
        <source>Marks the alarm, or no longer</source>
        <translation>Marks the alarm, or no longer</translation>
    </message>
    <message>
        <source>Marks this alarm and the next, or the one before</source>
        <translation>Marks this alarm and the next, or the one before</translation>
    </message>
    <message>
        <source>Marks all alarms in the list</source>
        <translation>Marks all alarms in the list</translation>
    </message>
    <message>
        <source>Takes all marks away</source>
        <translation>Takes all marks away</translation>
    </message>
    <message>
        <source>Takes what is offered</source>
        <translation>Takes what is offered</translation>
    </message>
    <message>
        <source>Offers what can be written</source>
        <translation>Offers what can be written</translation>
    </message>
    <message>
        <source>Goes to the list</source>
        <translation>Goes to the list</translation>
    </message>
    <message>
        <source>Clears the filter and goes to the list</source>
        <translation>Clears the filter and goes to the list</translation>
    </message>
    <message>
        <source>Moves among what was found</source>
        <translation>Moves among what was found</translation>
    </message>
    <message>
        <source>Goes there, or does it</source>
        <translation>Goes there, or does it</translation>
    </message>
    <message>
        <source>Closes the search</source>
        <translation>Closes the search</translation>
    </message>
    <message>
        <source>Moves to the tile beside</source>
        <translation>Moves to the tile beside</translation>
    </message>
    <message>
        <source>Moves to the next customer, or back</source>
        <translation>Moves to the next customer, or back</translation>
    </message>
    <message>
        <source>Moves to the first or the last tile</source>
        <translation>Moves to the first or the last tile</translation>
    </message>
    <message>
        <source>Opens the server</source>
        <translation>Opens the server</translation>
    </message>
    <message>
        <source>Moves back or forward in time</source>
        <translation>Moves back or forward in time</translation>
    </message>
    <message>
        <source>Moves the line that reads</source>
        <translation>Moves the line that reads</translation>
    </message>
    <message>
        <source>Reads at the beginning, or at the end</source>
        <translation>Reads at the beginning, or at the end</translation>
    </message>
    <message>
        <source>Shows less time, or more</source>
        <translation>Shows less time, or more</translation>
    </message>
    <message>
        <source>Shows the time up to now again</source>
        <translation>Shows the time up to now again</translation>
    </message>
    <message>
        <source>Takes the line that reads away</source>
        <translation>Takes the line that reads away</translation>
    </message>
    <message>
        <source>Turns to the next page</source>
        <translation>Turns to the next page</translation>
    </message>
    <message>
        <source>Turns a page back</source>
        <translation>Turns a page back</translation>
    </message>
    <message>
        <source>Leaves the wallboard</source>
        <translation>Leaves the wallboard</translation>
    </message>
    <message>
        <source>Selects the row</source>
        <translation>Selects the row</translation>
    </message>
    <message>
        <source>Goes to the search</source>
        <translation>Goes to the search</translation>
    </message>
    <message>
        <source>Goes back to the page before</source>
        <translation>Goes back to the page before</translation>
    </message>
    <message>
        <source>Closes the help</source>
        <translation>Closes the help</translation>
    </message>
    <message>
        <source>Goes back to the list; puts a column of its own back</source>
        <translation>Goes back to the list; puts a column of its own back</translation>
    </message>
</context>
<context>
    <name>sd::Format</name>
    <message>
        <source>rpm</source>
        <translation>rpm</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>under %1</translation>
    </message>
    <message>
        <source>W %1</source>
        <comment>Warning limit</comment>
        <translation>W %1</translation>
    </message>
    <message>
        <source>E %1</source>
        <comment>Error limit</comment>
        <translation>E %1</translation>
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
        <translation>L/min</translation>
    </message>
</context>
<context>
    <name>sd::HandoverArea</name>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
</context>
<context>
    <name>sd::HandoverModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>a heading</comment>
        <translation>%1, folded</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>a heading</comment>
        <translation>%1, unfolded</translation>
    </message>
</context>
<context>
    <name>sd::HandoverPanel</name>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Save …</translation>
    </message>
    <message>
        <source>Leave it to the next one</source>
        <translation>Leave it to the next one</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Since my shift began</source>
        <translation>Since my shift began</translation>
    </message>
    <message>
        <source>The last 8 hours</source>
        <translation>The last 8 hours</translation>
    </message>
    <message>
        <source>The last 12 hours</source>
        <translation>The last 12 hours</translation>
    </message>
    <message>
        <source>Between …</source>
        <translation>Between …</translation>
    </message>
    <message>
        <source>Shift began</source>
        <translation>Shift began</translation>
    </message>
    <message>
        <source>Shift ended</source>
        <translation>Shift ended</translation>
    </message>
    <message>
        <source>Muted: service window until 16:00</source>
        <comment>about as wide as most</comment>
        <translation>Muted: service window until 16:00</translation>
    </message>
    <message>
        <source>To the next one</source>
        <translation>To the next one</translation>
    </message>
    <message>
        <source>What the one who takes over has to know</source>
        <translation>What the one who takes over has to know</translation>
    </message>
    <message>
        <source>Stands at the top of the next handover, with your name and the time; it can&apos;t be taken back</source>
        <translation>Stands at the top of the next handover, with your name and the time; it can&apos;t be taken back</translation>
    </message>
    <message>
        <source>TO THE NEXT ONE</source>
        <translation>TO THE NEXT ONE</translation>
    </message>
    <message>
        <source>Gathering what happened …</source>
        <translation>Gathering what happened …</translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Could not be read: %1</translation>
    </message>
    <message>
        <source>Nothing to hand over</source>
        <translation>Nothing to hand over</translation>
    </message>
    <message>
        <source>No alarm stands, nothing was changed and no window is coming.</source>
        <translation>No alarm stands, nothing was changed and no window is coming.</translation>
    </message>
    <message>
        <source>Not left: %1</source>
        <translation>Not left: %1</translation>
    </message>
    <message>
        <source>It stands at the top of the next handover</source>
        <translation>It stands at the top of the next handover</translation>
    </message>
    <message>
        <source>The handover is copied</source>
        <translation>The handover is copied</translation>
    </message>
    <message>
        <source>Save the handover</source>
        <translation>Save the handover</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Plain text (*.txt)</translation>
    </message>
    <message>
        <source>handover</source>
        <translation>handover</translation>
    </message>
    <message>
        <source>The handover is saved in %1</source>
        <translation>The handover is saved in %1</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>Could not be written: %1</translation>
    </message>
</context>
<context>
    <name>sd::HandoverView</name>
    <message>
        <source>Shift handover</source>
        <translation>Shift handover</translation>
    </message>
</context>
<context>
    <name>sd::HandoverWords</name>
    <message>
        <source>Shift handover, %1</source>
        <translation>Shift handover, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Acknowledged until a time in the next shift</source>
        <translation>Acknowledged until a time in the next shift</translation>
    </message>
    <message>
        <source>Snoozed, and when they come back</source>
        <translation>Snoozed, and when they come back</translation>
    </message>
    <message>
        <source>Service windows</source>
        <translation>Service windows</translation>
    </message>
    <message>
        <source>Stopped answering without an alarm</source>
        <translation>Stopped answering without an alarm</translation>
    </message>
    <message>
        <source>Chattering sources</source>
        <translation>Chattering sources</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Cleared in the shift</source>
        <translation>Cleared in the shift</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>Still open (200 of 431)</comment>
        <translation>%1 (%2 of %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Still open (12)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms opened</source>
        <translation>
            <numerusform>%Ln alarm opened</numerusform>
            <numerusform>%Ln alarms opened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms opened (%1)</source>
        <translation>
            <numerusform>%Ln alarm opened (%1)</numerusform>
            <numerusform>%Ln alarms opened (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cleared</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln cleared</numerusform>
            <numerusform>%Ln cleared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open now</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln open now</numerusform>
            <numerusform>%Ln open now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them nobody has taken</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln of them nobody has taken</numerusform>
            <numerusform>%Ln of them nobody has taken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>who, when</comment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1, until it gets worse</source>
        <translation>%1, until it gets worse</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>window, when</comment>
        <translation>%1, until %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, details</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms close upon each other</source>
        <translation>
            <numerusform>%Ln alarm close upon another</numerusform>
            <numerusform>%Ln alarms close upon each other</numerusform>
        </translation>
    </message>
    <message>
        <source>To the next one, from %1:</source>
        <translation>To the next one, from %1:</translation>
    </message>
</context>
<context>
    <name>sd::HardwareComposer</name>
    <message>
        <source>FRONT</source>
        <translation>FRONT</translation>
    </message>
    <message>
        <source>INSIDE, FROM ABOVE</source>
        <translation>INSIDE, FROM ABOVE</translation>
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
        <translation>Reading</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Threshold</translation>
    </message>
    <message>
        <source>Read from</source>
        <translation>Read from</translation>
    </message>
    <message>
        <source>Readings of the part</source>
        <translation>Readings of the part</translation>
    </message>
    <message>
        <source>Choose a part to see its readings.</source>
        <translation>Choose a part to see its readings.</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>no longer read</translation>
    </message>
</context>
<context>
    <name>sd::HardwareView</name>
    <message>
        <source>The machine&apos;s parts</source>
        <translation>The machine&apos;s parts</translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts</source>
        <comment>of a machine</comment>
        <translation>
            <numerusform>%Ln part</numerusform>
            <numerusform>%Ln parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::HeatMap</name>
    <message>
        <source>Heat map of the servers</source>
        <translation>Heat map of the servers</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a state and since how long</comment>
        <translation>%1 for %2</translation>
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
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::HelpWindow</name>
    <message>
        <source>Serverdrift help</source>
        <translation>Serverdrift help</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Page of the help</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
    </message>
</context>
<context>
    <name>sd::HoursEditor</name>
    <message>
        <source>Add hours</source>
        <translation>Add hours</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a limit, its unit</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>W</source>
        <comment>Warning, a limit</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>E</source>
        <comment>Error, a limit</comment>
        <translation>E</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
</context>
<context>
    <name>sd::ImportDialog</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>reasons</comment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Import servers</source>
        <translation>Import servers</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Take them in</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>What becomes of each line</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>A CSV file with a line of titles, or JSON as it is exported</source>
        <translation>A CSV file with a line of titles, or JSON as it is exported</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Choose …</translation>
    </message>
    <message>
        <source>Lists of servers (*.csv *.json *.txt)</source>
        <translation>Lists of servers (*.csv *.json *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new customers are made.</source>
        <translation>
            <numerusform>%Ln new customer is made.</numerusform>
            <numerusform>%Ln new customers are made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Credentials that have no secrets yet: %1.</source>
        <translation>Credentials that have no secrets yet: %1.</translation>
    </message>
    <message>
        <source>What is refused is left out.</source>
        <translation>What is refused is left out.</translation>
    </message>
    <message>
        <source>Nothing is saved before you take it in.</source>
        <translation>Nothing is saved before you take it in.</translation>
    </message>
    <message>
        <source>All</source>
        <comment>rows of a file</comment>
        <translation>All</translation>
    </message>
    <message numerus="yes">
        <source>Take in %Ln servers</source>
        <translation>
            <numerusform>Take in %Ln server</numerusform>
            <numerusform>Take in %Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved: %1</source>
        <translation>Nothing is saved: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thresholds of their own are set.</source>
        <translation>
            <numerusform>%Ln threshold of its own is set.</numerusform>
            <numerusform>%Ln thresholds of their own are set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart sets are saved.</source>
        <translation>
            <numerusform>%Ln chart set is saved.</numerusform>
            <numerusform>%Ln chart sets are saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::ImportModel</name>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>What changes, or why not</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a server in a file</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <comment>a server in a file</comment>
        <translation>Changed</translation>
    </message>
    <message>
        <source>As it is</source>
        <comment>a server in a file</comment>
        <translation>As it is</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>a line of a file</comment>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Reached through</source>
        <translation>Reached through</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Credential</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Polled</source>
        <translation>Polled</translation>
    </message>
</context>
<context>
    <name>sd::JournalModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%Ln times, the last %2)</source>
        <comment>a line of the journal, how often, when last</comment>
        <translation>
            <numerusform>%1 (%Ln time, the last %2)</numerusform>
            <numerusform>%1 (%Ln times, the last %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::KeyPlace</name>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>The selected alarm</source>
        <translation>The selected alarm</translation>
    </message>
    <message>
        <source>The selected server</source>
        <translation>The selected server</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In a list</translation>
    </message>
    <message>
        <source>In the alarm queue</source>
        <translation>In the alarm queue</translation>
    </message>
    <message>
        <source>In a filter</source>
        <translation>In a filter</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In the search</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>In a chart</translation>
    </message>
    <message>
        <source>On the wallboard</source>
        <translation>On the wallboard</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>In the help</source>
        <translation>In the help</translation>
    </message>
</context>
<context>
    <name>sd::KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Change keys …</source>
        <translation>Change keys …</translation>
    </message>
</context>
<context>
    <name>sd::KeysPage</name>
    <message>
        <source>No key</source>
        <translation>No key</translation>
    </message>
    <message>
        <source>Usual key</source>
        <translation>Usual key</translation>
    </message>
    <message>
        <source>All keys as usual</source>
        <translation>All keys as usual</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Take it from there</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions and their keys</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>Press the new key</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a key</comment>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>The new key of “%1”</source>
        <translation>The new key of “%1”</translation>
    </message>
    <message>
        <source>%1 can&apos;t be given away. %2: %3</source>
        <translation>%1 can&apos;t be given away. %2: %3</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” already.</source>
        <translation>%1 is the key of “%2” already.</translation>
    </message>
    <message>
        <source>%1 is now the key of “%2”.</source>
        <translation>%1 is now the key of “%2”.</translation>
    </message>
</context>
<context>
    <name>sd::ListColumns</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>%1 to the left</source>
        <translation>%1 to the left</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <translation>%1 to the right</translation>
    </message>
    <message>
        <source>Fit by itself</source>
        <translation>Fit by itself</translation>
    </message>
</context>
<context>
    <name>sd::ListPanel</name>
    <message>
        <source>Clear the filter</source>
        <translation>Clear the filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <comment>alarms waiting to be listed</comment>
        <translation>
            <numerusform>%Ln new above</numerusform>
            <numerusform>%Ln new above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::ListenPage</name>
    <message>
        <source>Listen for SNMP traps and informs</source>
        <translation>Listen for SNMP traps and informs</translation>
    </message>
    <message>
        <source>UDP port</source>
        <translation>UDP port</translation>
    </message>
    <message>
        <source>What devices send stands under Traps. A known trap becomes an alarm, or has the device polled at once. It is believed when a credential knows its community, or with version 3 its user; that is set with the servers.</source>
        <translation>What devices send stands under Traps. A known trap becomes an alarm, or has the device polled at once. It is believed when a credential knows its community, or with version 3 its user; that is set with the servers.</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>Not changed: %1</translation>
    </message>
</context>
<context>
    <name>sd::LockBand</name>
    <message>
        <source>Unlock …</source>
        <translation>Unlock …</translation>
    </message>
    <message>
        <source>Locked since %1 (%2): you see and hear everything, and change nothing.</source>
        <translation>Locked since %1 (%2): you see and hear everything, and change nothing.</translation>
    </message>
</context>
<context>
    <name>sd::MainWindow</name>
    <message>
        <source>%1 is saved; its first poll is on the way</source>
        <translation>%1 is saved; its first poll is on the way</translation>
    </message>
    <message>
        <source>The demo opens in a window of its own</source>
        <translation>The demo opens in a window of its own</translation>
    </message>
    <message>
        <source>The demo could not be started: %1</source>
        <translation>The demo could not be started: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are added</source>
        <translation>
            <numerusform>%Ln server is added</numerusform>
            <numerusform>%Ln servers are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are changed</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln is changed</numerusform>
            <numerusform>%Ln are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines are left out</source>
        <comment>of a file</comment>
        <translation>
            <numerusform>%Ln line is left out</numerusform>
            <numerusform>%Ln lines are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credentials have no secrets yet</source>
        <translation>
            <numerusform>%Ln credential has no secrets yet</numerusform>
            <numerusform>%Ln credentials have no secrets yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message numerus="yes">
        <source>Taken back; %Ln new customers stay, without servers</source>
        <translation>
            <numerusform>Taken back; %Ln new customer stays, without servers</numerusform>
            <numerusform>Taken back; %Ln new customers stay, without servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thresholds are adjusted</source>
        <translation>
            <numerusform>%Ln threshold is adjusted</numerusform>
            <numerusform>%Ln thresholds are adjusted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chart sets are saved</source>
        <translation>
            <numerusform>%Ln chart set is saved</numerusform>
            <numerusform>%Ln chart sets are saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::MapArea</name>
    <message>
        <source>Map</source>
        <translation>Map</translation>
    </message>
</context>
<context>
    <name>sd::MapPanel</name>
    <message numerus="yes">
        <source>%Ln servers</source>
        <comment>in the heat map</comment>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln match the filter</source>
        <comment>servers</comment>
        <translation>
            <numerusform>%Ln matches the filter</numerusform>
            <numerusform>%Ln match the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::MetricChart</name>
    <message>
        <source>Reading history …</source>
        <translation>Reading history …</translation>
    </message>
    <message>
        <source>The history could not be read: %1</source>
        <translation>The history could not be read: %1</translation>
    </message>
    <message>
        <source>No history in this period yet.</source>
        <translation>No history in this period yet.</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>service window</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Chart: %1</translation>
    </message>
</context>
<context>
    <name>sd::MuteDialog</name>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>Mute the server</source>
        <translation>Mute the server</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Mute</translation>
    </message>
</context>
<context>
    <name>sd::NameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>sd::NetworkSearch</name>
    <message numerus="yes">
        <source>Taken back: %Ln servers</source>
        <translation>
            <numerusform>Taken back: %Ln server</numerusform>
            <numerusform>Taken back: %Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are saved; their first polls are on the way</source>
        <translation>
            <numerusform>%Ln server is saved; its first poll is on the way</numerusform>
            <numerusform>%Ln servers are saved; their first polls are on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::NoteDialog</name>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>Note in the journal</source>
        <translation>Note in the journal</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
</context>
<context>
    <name>sd::OperatorActions</name>
    <message>
        <source>Take back acknowledgement</source>
        <translation>Take back acknowledgement</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>End muting</source>
        <translation>End muting</translation>
    </message>
    <message>
        <source>Mute …</source>
        <translation>Mute …</translation>
    </message>
    <message>
        <source>It is no longer there.</source>
        <translation>It is no longer there.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Acknowledgement taken back: %1</source>
        <translation>Acknowledgement taken back: %1</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Acknowledged: %1</translation>
    </message>
    <message>
        <source>Snoozed: %1</source>
        <translation>Snoozed: %1</translation>
    </message>
    <message>
        <source>Polling %1 now</source>
        <translation>Polling %1 now</translation>
    </message>
    <message>
        <source>%1 is no longer muted</source>
        <translation>%1 is no longer muted</translation>
    </message>
    <message>
        <source>%1 is muted until %2</source>
        <translation>%1 is muted until %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>alarms that ended</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %Ln acknowledgements</source>
        <translation>
            <numerusform>Take back %Ln acknowledgement</numerusform>
            <numerusform>Take back %Ln acknowledgements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %Ln alarms</source>
        <translation>
            <numerusform>Acknowledge %Ln alarm</numerusform>
            <numerusform>Acknowledge %Ln alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln alarm</numerusform>
            <numerusform>%Ln alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: already ended</source>
        <translation>%1: already ended</translation>
    </message>
    <message>
        <source>%1 of %2 alarms</source>
        <translation>%1 of %2 alarms</translation>
    </message>
    <message>
        <source>Acknowledged again: %1</source>
        <translation>Acknowledged again: %1</translation>
    </message>
    <message>
        <source>No longer snoozed: %1</source>
        <translation>No longer snoozed: %1</translation>
    </message>
    <message>
        <source>Note saved: %1</source>
        <translation>Note saved: %1</translation>
    </message>
</context>
<context>
    <name>sd::OperatorDialog</name>
    <message>
        <source>This desktop&apos;s sign-on is enough</source>
        <translation>This desktop&apos;s sign-on is enough</translation>
    </message>
    <message>
        <source>Who is signed on to the desktop by the same login needs no password here</source>
        <translation>Who is signed on to the desktop by the same login needs no password here</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>As it is</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>At least 8 characters</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Customers</source>
        <translation>&amp;Customers</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>Once &amp;more</translation>
    </message>
    <message>
        <source>Change operator</source>
        <translation>Change operator</translation>
    </message>
    <message>
        <source>Add operator</source>
        <translation>Add operator</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Sees and changes the chosen ones alone; none chosen: all</source>
        <translation>Sees and changes the chosen ones alone; none chosen: all</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>The two passwords are not the same.</translation>
    </message>
</context>
<context>
    <name>sd::OperatorWords</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technician</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>Account manager</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Does everything, for all customers, and says who may sign on.</source>
        <translation>Does everything, for all customers, and says who may sign on.</translation>
    </message>
    <message>
        <source>Takes alarms, opens, polls and changes servers.</source>
        <translation>Takes alarms, opens, polls and changes servers.</translation>
    </message>
    <message>
        <source>Sees it all, agrees service windows and writes notes.</source>
        <translation>Sees it all, agrees service windows and writes notes.</translation>
    </message>
    <message>
        <source>Sees it all and changes nothing.</source>
        <translation>Sees it all and changes nothing.</translation>
    </message>
</context>
<context>
    <name>sd::OperatorsPage</name>
    <message>
        <source>disabled</source>
        <translation>disabled</translation>
    </message>
    <message>
        <source>desktop or password</source>
        <translation>desktop or password</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>desktop</translation>
    </message>
    <message>
        <source>password</source>
        <translation>password</translation>
    </message>
    <message>
        <source>Add operator …</source>
        <translation>Add operator …</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>Lock when nobody touches it for</source>
        <translation>Lock when nobody touches it for</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Never</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Signs on by</source>
        <translation>Signs on by</translation>
    </message>
    <message>
        <source>Nobody has to sign on: whoever sits at this desktop may do everything. With the first operator, an administrator, the console begins to ask who comes.</source>
        <translation>Nobody has to sign on: whoever sits at this desktop may do everything. With the first operator, an administrator, the console begins to ask who comes.</translation>
    </message>
    <message>
        <source>These may sign on to the console. What each of them does stands under Changes.</source>
        <translation>These may sign on to the console. What each of them does stands under Changes.</translation>
    </message>
    <message>
        <source>Let sign on again</source>
        <translation>Let sign on again</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disable</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
</context>
<context>
    <name>sd::OwnValue</name>
    <message>
        <source>own value</source>
        <translation>own value</translation>
    </message>
    <message>
        <source>as below: %1</source>
        <translation>as below: %1</translation>
    </message>
    <message>
        <source>%1, value</source>
        <translation>%1, value</translation>
    </message>
</context>
<context>
    <name>sd::ParamForm</name>
    <message>
        <source>A whole address with http:// or https://, without user and password</source>
        <translation>A whole address with http:// or https://, without user and password</translation>
    </message>
    <message>
        <source>A method in capitals, such as GET</source>
        <translation>A method in capitals, such as GET</translation>
    </message>
    <message>
        <source>Statuses and ranges, such as 200-299,401</source>
        <translation>Statuses and ranges, such as 200-299,401</translation>
    </message>
    <message>
        <source>Empty, or http://host:port</source>
        <translation>Empty, or http://host:port</translation>
    </message>
    <message>
        <source>One header a line: Name: value</source>
        <translation>One header a line: Name: value</translation>
    </message>
    <message>
        <source>This is no regular expression</source>
        <translation>This is no regular expression</translation>
    </message>
    <message>
        <source>This is needed</source>
        <translation>This is needed</translation>
    </message>
    <message>
        <source>Echo requests a poll</source>
        <translation>Echo requests a poll</translation>
    </message>
    <message>
        <source>Bytes in each</source>
        <translation>Bytes in each</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Say after connecting</source>
        <translation>Say after connecting</translation>
    </message>
    <message>
        <source>Answer must match</source>
        <translation>Answer must match</translation>
    </message>
    <message>
        <source>Regular expression; empty: connecting is enough</source>
        <translation>Regular expression; empty: connecting is enough</translation>
    </message>
    <message>
        <source>Name in the certificate</source>
        <translation>Name in the certificate</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s address</source>
        <translation>Empty: the server&apos;s address</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Begins</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>as SMTP, STARTTLS</source>
        <translation>as SMTP, STARTTLS</translation>
    </message>
    <message>
        <source>as IMAP, STARTTLS</source>
        <translation>as IMAP, STARTTLS</translation>
    </message>
    <message>
        <source>Name to ask for</source>
        <translation>Name to ask for</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Must be answered</source>
        <translation>Must be answered</translation>
    </message>
    <message>
        <source>One a line; empty: any answer will do</source>
        <translation>One a line; empty: any answer will do</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Rows asked for at a time</source>
        <translation>Rows asked for at a time</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Statuses that are well</source>
        <translation>Statuses that are well</translation>
    </message>
    <message>
        <source>Page must match</source>
        <translation>Page must match</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regular expression</translation>
    </message>
    <message>
        <source>Page must not match</source>
        <translation>Page must not match</translation>
    </message>
    <message>
        <source>Headers to send</source>
        <translation>Headers to send</translation>
    </message>
    <message>
        <source>Headers that must match</source>
        <translation>Headers that must match</translation>
    </message>
    <message>
        <source>Body to send</source>
        <translation>Body to send</translation>
    </message>
    <message>
        <source>Signs on</source>
        <translation>Signs on</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>with a token</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Follow redirects</source>
        <translation>Follow redirects</translation>
    </message>
    <message>
        <source>Redirects at most</source>
        <translation>Redirects at most</translation>
    </message>
    <message>
        <source>The certificate must be valid</source>
        <translation>The certificate must be valid</translation>
    </message>
    <message>
        <source>Bytes read at most</source>
        <translation>Bytes read at most</translation>
    </message>
    <message>
        <source>One word without quotes, as the server calls it</source>
        <translation>One word without quotes, as the server calls it</translation>
    </message>
    <message>
        <source>Name of the UPS</source>
        <translation>Name of the UPS</translation>
    </message>
    <message>
        <source>Empty: the only one that the server has</source>
        <translation>Empty: the only one that the server has</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>never</source>
        <translation>never</translation>
    </message>
    <message>
        <source>where the server offers it</source>
        <translation>where the server offers it</translation>
    </message>
    <message>
        <source>always</source>
        <translation>always</translation>
    </message>
    <message>
        <source>once, in a session</source>
        <translation>once, in a session</translation>
    </message>
    <message>
        <source>with every request (Basic)</source>
        <translation>with every request (Basic)</translation>
    </message>
    <message>
        <source>A host name or an IP address, without port or path</source>
        <translation>A host name or an IP address, without port or path</translation>
    </message>
    <message>
        <source>Empty: the server&apos;s; else its controller&apos;s, say</source>
        <translation>Empty: the server&apos;s; else its controller&apos;s, say</translation>
    </message>
    <message>
        <source>The share&apos;s name alone, without server and slashes</source>
        <translation>The share&apos;s name alone, without server and slashes</translation>
    </message>
    <message>
        <source>A path within the share, without .. and wildcards</source>
        <translation>A path within the share, without .. and wildcards</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Empty: the whole share</source>
        <translation>Empty: the whole share</translation>
    </message>
    <message>
        <source>File to read</source>
        <translation>File to read</translation>
    </message>
    <message>
        <source>Empty: the folder is listed, no file is read</source>
        <translation>Empty: the folder is listed, no file is read</translation>
    </message>
    <message>
        <source>Write a small file and delete it again</source>
        <translation>Write a small file and delete it again</translation>
    </message>
    <message>
        <source>Without user and password, as guest</source>
        <translation>Without user and password, as guest</translation>
    </message>
    <message>
        <source>A file&apos;s name with * and ?, such as *.bak</source>
        <translation>A file&apos;s name with * and ?, such as *.bak</translation>
    </message>
    <message>
        <source>SMTP, submission</source>
        <translation>SMTP, submission</translation>
    </message>
    <message>
        <source>Greets as</source>
        <translation>Greets as</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Any service</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Only components like</source>
        <translation>Only components like</translation>
    </message>
    <message>
        <source>Regular expression; empty: all</source>
        <translation>Regular expression; empty: all</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>RDAP server</source>
        <translation>RDAP server</translation>
    </message>
    <message>
        <source>Newest file like</source>
        <translation>Newest file like</translation>
    </message>
    <message>
        <source>*.bak – how old and how large it is; empty: not looked for</source>
        <translation>*.bak – how old and how large it is; empty: not looked for</translation>
    </message>
    <message>
        <source>A domain, such as example.se</source>
        <translation>A domain, such as example.se</translation>
    </message>
    <message>
        <source>Processes that must run</source>
        <translation>Processes that must run</translation>
    </message>
    <message>
        <source>One a line, * for any characters: sqlservr.exe</source>
        <translation>One a line, * for any characters: sqlservr.exe</translation>
    </message>
    <message>
        <source>A SHA-256 fingerprint: 64 hexadecimal digits, with or without colons</source>
        <translation>A SHA-256 fingerprint: 64 hexadecimal digits, with or without colons</translation>
    </message>
    <message>
        <source>Accepted certificate</source>
        <translation>Accepted certificate</translation>
    </message>
    <message>
        <source>SHA-256; empty: what this computer trusts</source>
        <translation>SHA-256; empty: what this computer trusts</translation>
    </message>
</context>
<context>
    <name>sd::ParentsEditor</name>
    <message>
        <source>Add a server …</source>
        <translation>Add a server …</translation>
    </message>
    <message>
        <source>Add a server that it is reached through</source>
        <translation>Add a server that it is reached through</translation>
    </message>
    <message>
        <source>That would close a circle: %1</source>
        <translation>That would close a circle: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>No longer through %1</source>
        <translation>No longer through %1</translation>
    </message>
    <message>
        <source>No other server is called %1</source>
        <translation>No other server is called %1</translation>
    </message>
    <message>
        <source>More than one server is called %1: choose one of the list</source>
        <translation>More than one server is called %1: choose one of the list</translation>
    </message>
</context>
<context>
    <name>sd::PartWords</name>
    <message>
        <source>The machine as a whole</source>
        <translation>The machine as a whole</translation>
    </message>
    <message>
        <source>Disks</source>
        <translation>Disks</translation>
    </message>
    <message>
        <source>Logical drives</source>
        <translation>Logical drives</translation>
    </message>
    <message>
        <source>Controllers</source>
        <translation>Controllers</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Processors</source>
        <translation>Processors</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>Power supplies</source>
        <translation>Power supplies</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>Voltages and currents</source>
        <translation>Voltages and currents</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Other parts</translation>
    </message>
    <message>
        <source>Temperatures</source>
        <translation>Temperatures</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Mains</source>
        <translation>Mains</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Phases and banks</source>
        <translation>Phases and banks</translation>
    </message>
    <message>
        <source>UPS</source>
        <translation>UPS</translation>
    </message>
    <message>
        <source>Transfer switch</source>
        <translation>Transfer switch</translation>
    </message>
    <message>
        <source>Bay %1, %2</source>
        <comment>number, the disk in it</comment>
        <translation>Bay %1, %2</translation>
    </message>
    <message>
        <source>%1: missing, %2</source>
        <comment>a part, its state</comment>
        <translation>%1: missing, %2</translation>
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
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Last 30 days</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Last year</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Any time</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Between two days</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
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
        <translation>Volume</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>High contrast, light</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>High contrast, dark</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Sound, until somebody acknowledges</source>
        <translation>Sound, until somebody acknowledges</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Outside the window</source>
        <translation>Outside the window</translation>
    </message>
    <message>
        <source>Show new alarms on the desktop</source>
        <translation>Show new alarms on the desktop</translation>
    </message>
    <message>
        <source>Show the worst state in the tray</source>
        <translation>Show the worst state in the tray</translation>
    </message>
    <message>
        <source>The window&apos;s screen</source>
        <translation>The window&apos;s screen</translation>
    </message>
    <message>
        <source>%1 (not connected)</source>
        <comment>a screen</comment>
        <translation>%1 (not connected)</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>By hand only</translation>
    </message>
    <message numerus="yes">
        <source>Every %n seconds</source>
        <translation>
            <numerusform>Every second</numerusform>
            <numerusform>Every %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn pages</source>
        <translation>Turn pages</translation>
    </message>
    <message>
        <source>Your settings are not kept: %1</source>
        <translation>Your settings are not kept: %1</translation>
    </message>
    <message>
        <source>A new Error pulses once in the list</source>
        <translation>A new Error pulses once in the list</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Wallboard</translation>
    </message>
    <message>
        <source>Quotes must be closed; only {address} and {name} can be put in.</source>
        <translation>Quotes must be closed; only {address} and {name} can be put in.</translation>
    </message>
    <message>
        <source>How servers are opened</source>
        <translation>How servers are opened</translation>
    </message>
    <message>
        <source>Remote desktop</source>
        <translation>Remote desktop</translation>
    </message>
    <message>
        <source>Shell</source>
        <translation>Shell</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
</context>
<context>
    <name>sd::QualityArea</name>
    <message>
        <source>Alarm quality</source>
        <translation>Alarm quality</translation>
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
        <translation>Tune this threshold …</translation>
    </message>
    <message>
        <source>Operators who share the alarms</source>
        <translation>Operators who share the alarms</translation>
    </message>
    <message>
        <source>&amp;Operators</source>
        <translation>&amp;Operators</translation>
    </message>
    <message>
        <source>Alarms in 10 minutes</source>
        <translation>Alarms in 10 minutes</translation>
    </message>
    <message>
        <source>for each operator; at most 1</source>
        <translation>for each operator; at most 1</translation>
    </message>
    <message>
        <source>Worst 10 minutes</source>
        <translation>Worst 10 minutes</translation>
    </message>
    <message>
        <source>for each operator; at most 10</source>
        <translation>for each operator; at most 10</translation>
    </message>
    <message>
        <source>Time in floods</source>
        <translation>Time in floods</translation>
    </message>
    <message>
        <source>at most 1 %</source>
        <translation>at most 1 %</translation>
    </message>
    <message>
        <source>From the ten worst</source>
        <translation>From the ten worst</translation>
    </message>
    <message>
        <source>at most 5 % of all alarms</source>
        <translation>at most 5 % of all alarms</translation>
    </message>
    <message>
        <source>Chattering sources</source>
        <translation>Chattering sources</translation>
    </message>
    <message>
        <source>three in an hour; should be none</source>
        <translation>three in an hour; should be none</translation>
    </message>
    <message>
        <source>Stale alarms</source>
        <translation>Stale alarms</translation>
    </message>
    <message>
        <source>open for over a day; at most 4</source>
        <translation>open for over a day; at most 4</translation>
    </message>
    <message>
        <source>Ten worst sources</source>
        <translation>Ten worst sources</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Chattering</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Stale</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Floods</translation>
    </message>
    <message>
        <source>Counting the alarms …</source>
        <translation>Counting the alarms …</translation>
    </message>
    <message>
        <source>Could not be counted: %1</source>
        <translation>Could not be counted: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms, %1 a day for each operator</source>
        <translation>
            <numerusform>%Ln alarm, %1 a day for each operator</numerusform>
            <numerusform>%Ln alarms, %1 a day for each operator</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>No alarm was opened in this time.</source>
        <translation>No alarm was opened in this time.</translation>
    </message>
    <message>
        <source>No source alarmed three times within an hour.</source>
        <translation>No source alarmed three times within an hour.</translation>
    </message>
    <message>
        <source>No alarm has been open for more than a day.</source>
        <translation>No alarm has been open for more than a day.</translation>
    </message>
    <message>
        <source>There were never more alarms in ten minutes than can be taken in.</source>
        <translation>There were never more alarms in ten minutes than can be taken in.</translation>
    </message>
</context>
<context>
    <name>sd::QueuePanel</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>No alarms</translation>
    </message>
    <message>
        <source>Every alarm that comes will stand here, the worst and oldest first.</source>
        <translation>Every alarm that comes will stand here, the worst and oldest first.</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Taken by</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln alarm</numerusform>
            <numerusform>%Ln alarms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln muted</source>
        <translation>
            <numerusform>%Ln muted</numerusform>
            <numerusform>%Ln muted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms are hidden by it.</source>
        <translation>
            <numerusform>%Ln alarm is hidden by it.</numerusform>
            <numerusform>%Ln alarms are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <comment>view of the alarms</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>view of the alarms</comment>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Muted</source>
        <comment>view of the alarms</comment>
        <translation>Muted</translation>
    </message>
    <message>
        <source>Cleared</source>
        <comment>view of the alarms</comment>
        <translation>Cleared</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Group: customer</source>
        <translation>Group: customer</translation>
    </message>
    <message>
        <source>Group: server</source>
        <translation>Group: server</translation>
    </message>
    <message>
        <source>Group: cause</source>
        <translation>Group: cause</translation>
    </message>
    <message>
        <source>Not at all</source>
        <comment>grouping</comment>
        <translation>Not at all</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>By customer</translation>
    </message>
    <message>
        <source>By server</source>
        <translation>By server</translation>
    </message>
    <message>
        <source>By cause</source>
        <translation>By cause</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Fold all</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Unfold all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden by the filter</source>
        <translation>
            <numerusform>%Ln hidden by the filter</numerusform>
            <numerusform>%Ln hidden by the filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln marked</source>
        <translation>
            <numerusform>%Ln marked</numerusform>
            <numerusform>%Ln marked</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has taken an alarm</source>
        <translation>Nobody has taken an alarm</translation>
    </message>
    <message>
        <source>What somebody acknowledges will stand here.</source>
        <translation>What somebody acknowledges will stand here.</translation>
    </message>
    <message>
        <source>Nothing is muted</source>
        <translation>Nothing is muted</translation>
    </message>
    <message>
        <source>Alarms in a service window, behind a parent that is down, or snoozed.</source>
        <translation>Alarms in a service window, behind a parent that is down, or snoozed.</translation>
    </message>
    <message>
        <source>Nothing has ended</source>
        <translation>Nothing has ended</translation>
    </message>
    <message>
        <source>Alarms that ended within the last 24 hours will stand here.</source>
        <translation>Alarms that ended within the last 24 hours will stand here.</translation>
    </message>
</context>
<context>
    <name>sd::QueueView</name>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
</context>
<context>
    <name>sd::RateChart</name>
    <message>
        <source>Alarms in ten minutes</source>
        <translation>Alarms in ten minutes</translation>
    </message>
    <message>
        <source>No alarm was opened in this time.</source>
        <translation>No alarm was opened in this time.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms in all, at most %1 in ten minutes, about %2</source>
        <translation>
            <numerusform>%Ln alarm in all, at most %1 in ten minutes, about %2</numerusform>
            <numerusform>%Ln alarms in all, at most %1 in ten minutes, about %2</numerusform>
        </translation>
    </message>
    <message>
        <source>flood: over %1</source>
        <translation>flood: over %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alarms</source>
        <translation>
            <numerusform>%Ln alarm</numerusform>
            <numerusform>%Ln alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 in ten minutes</source>
        <translation>at most %1 in ten minutes</translation>
    </message>
</context>
<context>
    <name>sd::ReadingsView</name>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>as the source says</source>
        <translation>as the source says</translation>
    </message>
    <message>
        <source>a rate, known from the second poll on</source>
        <translation>a rate, known from the second poll on</translation>
    </message>
    <message>
        <source>no threshold</source>
        <translation>no threshold</translation>
    </message>
</context>
<context>
    <name>sd::RemoteCommands</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 could not be started.</translation>
    </message>
</context>
<context>
    <name>sd::SavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>Saved view: %1</source>
        <translation>Saved view: %1</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Save this view …</source>
        <translation>Save this view …</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>Drop “%1”</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Save this view</translation>
    </message>
</context>
<context>
    <name>sd::ScanDialog</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Hide what is watched already</source>
        <translation>Hide what is watched already</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>Search a network</translation>
    </message>
    <message>
        <source>Add servers</source>
        <translation>Add servers</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>S&amp;ite</source>
        <translation>S&amp;ite</translation>
    </message>
    <message>
        <source>What is found</source>
        <translation>What is found</translation>
    </message>
    <message>
        <source>Pings first, and asks further only who is there. Nothing is saved by it.</source>
        <translation>Pings first, and asks further only who is there. Nothing is saved by it.</translation>
    </message>
    <message>
        <source>%1 of %2 asked</source>
        <translation>%1 of %2 asked</translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%Ln answers</numerusform>
            <numerusform>%Ln answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <comment>addresses</comment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more found, shown when you let go of the list</source>
        <translation>
            <numerusform>%Ln more found, shown when you let go of the list</numerusform>
            <numerusform>%Ln more found, shown when you let go of the list</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are watched already</source>
        <translation>
            <numerusform>%Ln is watched already</numerusform>
            <numerusform>%Ln are watched already</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Tick all</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln servers</source>
        <translation>
            <numerusform>Add %Ln server</numerusform>
            <numerusform>Add %Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>SNMP %1</source>
        <translation>SNMP %1</translation>
    </message>
    <message>
        <source>Nothing is saved: %1</source>
        <translation>Nothing is saved: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>The selected rows are one machine: one server, with all their ways in</source>
        <translation>The selected rows are one machine: one server, with all their ways in</translation>
    </message>
    <message>
        <source>The addresses of this row are several machines: a server each</source>
        <translation>The addresses of this row are several machines: a server each</translation>
    </message>
    <message>
        <source>Accept them</source>
        <translation>Accept them</translation>
    </message>
    <message>
        <source>Accept the certificates that this computer does not trust</source>
        <translation>Accept the certificates that this computer does not trust</translation>
    </message>
    <message>
        <source>Each server is then watched with its certificate and no other. What is not accepted fails at the first poll, and can be accepted in its check.</source>
        <translation>Each server is then watched with its certificate and no other. What is not accepted fails at the first poll, and can be accepted in its check.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificates this computer does not trust</source>
        <translation>
            <numerusform>%Ln certificate this computer does not trust</numerusform>
            <numerusform>%Ln certificates this computer does not trust</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::ScanFields</name>
    <message>
        <source>10.0.0.0/24, 10.0.1.5-80 or single addresses, apart by commas</source>
        <translation>10.0.0.0/24, 10.0.1.5-80 or single addresses, apart by commas</translation>
    </message>
    <message>
        <source>Credential for SNMP</source>
        <translation>Credential for SNMP</translation>
    </message>
    <message>
        <source>No stored credential</source>
        <translation>No stored credential</translation>
    </message>
    <message>
        <source>Community, where no stored credential fits</source>
        <translation>Community, where no stored credential fits</translation>
    </message>
    <message>
        <source>SNMP community</source>
        <translation>SNMP community</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Network</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Addresses a &amp;second</source>
        <translation>Addresses a &amp;second</translation>
    </message>
    <message>
        <source>Addresses a second</source>
        <translation>Addresses a second</translation>
    </message>
    <message>
        <source>SN&amp;MP</source>
        <translation>SN&amp;MP</translation>
    </message>
    <message>
        <source>All stored credentials</source>
        <translation>All stored credentials</translation>
    </message>
    <message numerus="yes">
        <source>%Ln addresses</source>
        <translation>
            <numerusform>%Ln address</numerusform>
            <numerusform>%Ln addresses</numerusform>
        </translation>
    </message>
    <message>
        <source>From a list …</source>
        <translation>From a list …</translation>
    </message>
    <message>
        <source>Takes the addresses out of a file: a table, an inventory, a line each.</source>
        <translation>Takes the addresses out of a file: a table, an inventory, a line each.</translation>
    </message>
    <message>
        <source>A list of addresses</source>
        <translation>A list of addresses</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>The file can&apos;t be read: %1</translation>
    </message>
    <message>
        <source>There are no addresses in that file</source>
        <translation>There are no addresses in that file</translation>
    </message>
</context>
<context>
    <name>sd::SeriesPicker</name>
    <message>
        <source>server, metric …</source>
        <translation>server, metric …</translation>
    </message>
    <message>
        <source>Search for a series</source>
        <translation>Search for a series</translation>
    </message>
    <message>
        <source>Series that can be added</source>
        <translation>Series that can be added</translation>
    </message>
</context>
<context>
    <name>sd::SeriesTableModel</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
</context>
<context>
    <name>sd::ServerActions</name>
    <message>
        <source>Edit …</source>
        <translation>Edit …</translation>
    </message>
    <message>
        <source>Switch the check off</source>
        <translation>Switch the check off</translation>
    </message>
    <message>
        <source>Switch the check on</source>
        <translation>Switch the check on</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>Not opened: %1</translation>
    </message>
    <message>
        <source>%1 is changed</source>
        <translation>%1 is changed</translation>
    </message>
    <message>
        <source>%1 is as it was</source>
        <translation>%1 is as it was</translation>
    </message>
    <message>
        <source>%1 is saved; its first poll is on the way</source>
        <translation>%1 is saved; its first poll is on the way</translation>
    </message>
    <message>
        <source>%1 is polled again</source>
        <translation>%1 is polled again</translation>
    </message>
    <message>
        <source>%1 is no longer polled</source>
        <translation>%1 is no longer polled</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Not done: %1</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln servers …</source>
        <translation>
            <numerusform>Edit %Ln server …</numerusform>
            <numerusform>Edit %Ln servers …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are changed</source>
        <translation>
            <numerusform>%Ln server is changed</numerusform>
            <numerusform>%Ln servers are changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln servers</source>
        <translation>
            <numerusform>Remove %Ln server</numerusform>
            <numerusform>Remove %Ln servers</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove server</source>
        <translation>Remove server</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are removed</source>
        <translation>
            <numerusform>%Ln server is removed</numerusform>
            <numerusform>%Ln servers are removed</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed</source>
        <translation>%1 is removed</translation>
    </message>
    <message>
        <source>The note on %1 is taken away</source>
        <translation>The note on %1 is taken away</translation>
    </message>
    <message>
        <source>The note on %1 is saved</source>
        <translation>The note on %1 is saved</translation>
    </message>
</context>
<context>
    <name>sd::ServerDialog</name>
    <message>
        <source>Reached through</source>
        <translation>Reached through</translation>
    </message>
    <message>
        <source>Another server like %1</source>
        <translation>Another server like %1</translation>
    </message>
    <message>
        <source>It gets the same checks as %1</source>
        <translation>It gets the same checks as %1</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Add server</translation>
    </message>
    <message>
        <source>Edit server</source>
        <translation>Edit server</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>sd::ServerFields</name>
    <message>
        <source>Is watched</source>
        <translation>Is watched</translation>
    </message>
    <message>
        <source>Name, IPv4 or IPv6</source>
        <translation>Name, IPv4 or IPv6</translation>
    </message>
    <message>
        <source>Apart by commas</source>
        <translation>Apart by commas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Address</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Customer</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>&amp;Site</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>C&amp;redential</source>
        <translation>C&amp;redential</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>A host name or an IP address, without port or path</source>
        <translation>A host name or an IP address, without port or path</translation>
    </message>
    <message>
        <source>%1 has a server of this name already</source>
        <translation>%1 has a server of this name already</translation>
    </message>
    <message>
        <source>Whose server is it?</source>
        <translation>Whose server is it?</translation>
    </message>
</context>
<context>
    <name>sd::ServerPage</name>
    <message>
        <source>What is measured</source>
        <translation>What is measured</translation>
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
        <translation>1 y</translation>
    </message>
    <message>
        <source>There is no curve: the check has given no readings yet.</source>
        <translation>There is no curve: the check has given no readings yet.</translation>
    </message>
    <message>
        <source>Choose a line to see its history.</source>
        <translation>Choose a line to see its history.</translation>
    </message>
    <message>
        <source>2 y</source>
        <comment>chart period</comment>
        <translation>2 y</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Last polls</source>
        <translation>Last polls</translation>
    </message>
    <message>
        <source>About the server</source>
        <translation>About the server</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>What people change on this server, and do to its alarms, will stand here.</source>
        <translation>What people change on this server, and do to its alarms, will stand here.</translation>
    </message>
    <message>
        <source>Keep below</source>
        <translation>Keep below</translation>
    </message>
    <message>
        <source>Keeps this chart below while you look at other lines</source>
        <translation>Keeps this chart below while you look at other lines</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Linked</translation>
    </message>
    <message>
        <source>Zooms, pans and reads all charts together</source>
        <translation>Zooms, pans and reads all charts together</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Thresholds</translation>
    </message>
    <message>
        <source>What it is judged by</source>
        <translation>What it is judged by</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
</context>
<context>
    <name>sd::ServerTableModel</name>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Worst reading</source>
        <translation>Worst reading</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Last poll</translation>
    </message>
</context>
<context>
    <name>sd::ServersArea</name>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>No server is selected</source>
        <translation>No server is selected</translation>
    </message>
    <message>
        <source>What is measured on it will stand here.</source>
        <translation>What is measured on it will stand here.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are selected</source>
        <translation>
            <numerusform>%Ln server is selected</numerusform>
            <numerusform>%Ln servers are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>What is changed is changed on all of them.</source>
        <translation>What is changed is changed on all of them.</translation>
    </message>
</context>
<context>
    <name>sd::ServersPanel</name>
    <message>
        <source>Servers</source>
        <translation>Servers</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nothing matches the filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers</source>
        <translation>
            <numerusform>%Ln server</numerusform>
            <numerusform>%Ln servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln servers are hidden by it.</source>
        <translation>
            <numerusform>%Ln server is hidden by it.</numerusform>
            <numerusform>%Ln servers are hidden by it.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Tree</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Gathered by</source>
        <translation>Gathered by</translation>
    </message>
    <message>
        <source>by customer and site</source>
        <translation>by customer and site</translation>
    </message>
    <message>
        <source>by site</source>
        <translation>by site</translation>
    </message>
    <message>
        <source>by tag</source>
        <translation>by tag</translation>
    </message>
    <message>
        <source>by kind</source>
        <translation>by kind</translation>
    </message>
    <message>
        <source>Add …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Search …</source>
        <comment>a network for servers</comment>
        <translation>Search …</translation>
    </message>
</context>
<context>
    <name>sd::SettingsArea</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>For you on this computer. Every change holds at once.</source>
        <translation>For you on this computer. Every change holds at once.</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operators</translation>
    </message>
    <message>
        <source>For all who use this console. Every change holds at once.</source>
        <translation>For all who use this console. Every change holds at once.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP traps</translation>
    </message>
</context>
<context>
    <name>sd::ShiftDialog</name>
    <message>
        <source>Whoever else signs on takes over; the windows stay as they are.</source>
        <translation>Whoever else signs on takes over; the windows stay as they are.</translation>
    </message>
    <message>
        <source>The windows stay as they are; what is done from then on bears the new name.</source>
        <translation>The windows stay as they are; what is done from then on bears the new name.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Change of shift</source>
        <translation>Change of shift</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Sign on</translation>
    </message>
    <message>
        <source>%1 has locked the console</source>
        <translation>%1 has locked the console</translation>
    </message>
    <message>
        <source>%1 is signed on</source>
        <translation>%1 is signed on</translation>
    </message>
</context>
<context>
    <name>sd::SignOnForm</name>
    <message>
        <source>Capitals are locked</source>
        <translation>Capitals are locked</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>&amp;Login</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>The desktop&apos;s sign-on is enough</source>
        <translation>The desktop&apos;s sign-on is enough</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n seconds.</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::SignOnPage</name>
    <message>
        <source>Sign on to the console</source>
        <translation>Sign on to the console</translation>
    </message>
    <message>
        <source>Servers are polled and alarms are heard meanwhile.</source>
        <translation>Servers are polled and alarms are heard meanwhile.</translation>
    </message>
    <message>
        <source>Sign on</source>
        <translation>Sign on</translation>
    </message>
</context>
<context>
    <name>sd::StatusStrip</name>
    <message>
        <source>Oldest unacknowledged</source>
        <translation>Oldest unacknowledged</translation>
    </message>
    <message>
        <source>No word from the engine for %1: what you see is old</source>
        <translation>No word from the engine for %1: what you see is old</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Error</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Error</numerusform>
            <numerusform>%Ln Error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Warning</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Warning</numerusform>
            <numerusform>%Ln Warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Unknown</numerusform>
            <numerusform>%Ln Unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln servers OK</source>
        <translation>
            <numerusform>%1 of %Ln server OK</numerusform>
            <numerusform>%1 of %Ln servers OK</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Sound on again</translation>
    </message>
    <message>
        <source>Sound off %1</source>
        <comment>a time that counts down</comment>
        <translation>Sound off %1</translation>
    </message>
    <message>
        <source>Who is signed on</source>
        <translation>Who is signed on</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <comment>who sits here</comment>
        <translation>%1 (locked)</translation>
    </message>
    <message>
        <source>Reading the estate …</source>
        <translation>Reading the estate …</translation>
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
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Change %1</source>
        <comment>a layer</comment>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <comment>a layer</comment>
        <translation>Reset %1</translation>
    </message>
    <message>
        <source>%1 (overruled by the check&apos;s own)</source>
        <translation>%1 (overruled by the check&apos;s own)</translation>
    </message>
    <message>
        <source>Asking what it is judged by …</source>
        <translation>Asking what it is judged by …</translation>
    </message>
    <message>
        <source>Choose a reading to see what it is judged by.</source>
        <translation>Choose a reading to see what it is judged by.</translation>
    </message>
    <message>
        <source>It says itself how bad it is.</source>
        <translation>It says itself how bad it is.</translation>
    </message>
    <message>
        <source>Its baseline does not judge it.</source>
        <translation>Its baseline does not judge it.</translation>
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
        <translation>15 minutes</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 hours</translation>
    </message>
    <message>
        <source>Until tomorrow 07:00</source>
        <translation>Until tomorrow 07:00</translation>
    </message>
</context>
<context>
    <name>sd::Tour</name>
    <message>
        <source>%1 of %2</source>
        <comment>stops of the tour</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>sd::TourWords</name>
    <message>
        <source>a choice in the search</source>
        <translation>a choice in the search</translation>
    </message>
    <message>
        <source>Is anything wrong?</source>
        <translation>Is anything wrong?</translation>
    </message>
    <message>
        <source>How many alarms are open and how bad they are, how long the oldest has waited for somebody, and the time. Readable from across the room; grey means well.</source>
        <translation>How many alarms are open and how bad they are, how long the oldest has waited for somebody, and the time. Readable from across the room; grey means well.</translation>
    </message>
    <message>
        <source>The ways in</source>
        <translation>The ways in</translation>
    </message>
    <message>
        <source>Watch your first server here, take in a list, or look at the demo. The lists take this place when something is watched.</source>
        <translation>Watch your first server here, take in a list, or look at the demo. The lists take this place when something is watched.</translation>
    </message>
    <message>
        <source>What to do next</source>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>The worst alarm stands first. Rows hold still while you work in them. %1 acknowledges an alarm, %2 snoozes it, %3 takes the last step back.</source>
        <translation>The worst alarm stands first. Rows hold still while you work in them. %1 acknowledges an alarm, %2 snoozes it, %3 takes the last step back.</translation>
    </message>
    <message>
        <source>Only what you look for</source>
        <translation>Only what you look for</translation>
    </message>
    <message>
        <source>%1 goes here. Type a word of a server or customer, or level:error, age:&gt;10m, -muted. Every list understands the same, and keeps it as a view.</source>
        <translation>%1 goes here. Type a word of a server or customer, or level:error, age:&gt;10m, -muted. Every list understands the same, and keeps it as a view.</translation>
    </message>
    <message>
        <source>Why it is an alarm</source>
        <translation>Why it is an alarm</translation>
    </message>
    <message>
        <source>All about the selected row: the value against its threshold, its chart, what has been done, and what else is wrong with the server.</source>
        <translation>All about the selected row: the value against its threshold, its chart, what has been done, and what else is wrong with the server.</translation>
    </message>
    <message>
        <source>Everything that is watched</source>
        <translation>Everything that is watched</translation>
    </message>
    <message>
        <source>Customers, sites, servers and their checks, with history and thresholds. %1 goes there, %2 adds a server.</source>
        <translation>Customers, sites, servers and their checks, with history and thresholds. %1 goes there, %2 adds a server.</translation>
    </message>
    <message>
        <source>All servers at once</source>
        <translation>All servers at once</translation>
    </message>
    <message>
        <source>One tile each: what stands out is in trouble. %1 goes there; %2 puts it on the wall.</source>
        <translation>One tile each: what stands out is in trouble. %1 goes there; %2 puts it on the wall.</translation>
    </message>
    <message>
        <source>How old is what I see?</source>
        <translation>How old is what I see?</translation>
    </message>
    <message>
        <source>What the engine is doing this second. When it falls silent the window says so loudly: a stale picture is worse than none.</source>
        <translation>What the engine is doing this second. When it falls silent the window says so loudly: a stale picture is worse than none.</translation>
    </message>
    <message>
        <source>Help, and everything else</source>
        <translation>Help, and everything else</translation>
    </message>
    <message>
        <source>%1 finds any server and action by a few letters, %2 shows the keys, %3 explains what you are at. Look, language and this tour are in this menu.</source>
        <translation>%1 finds any server and action by a few letters, %2 shows the keys, %3 explains what you are at. Look, language and this tour are in this menu.</translation>
    </message>
</context>
<context>
    <name>sd::TrapDetails</name>
    <message>
        <source>Open alarm</source>
        <translation>Open alarm</translation>
    </message>
    <message>
        <source>Open server</source>
        <translation>Open server</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copy as text</translation>
    </message>
    <message>
        <source>WHAT IT CARRIES</source>
        <translation>WHAT IT CARRIES</translation>
    </message>
    <message>
        <source>What the trap says</source>
        <translation>What the trap says</translation>
    </message>
    <message>
        <source>No trap is selected</source>
        <translation>No trap is selected</translation>
    </message>
    <message numerus="yes">
        <source>%n times, from %1 to %2</source>
        <translation>
            <numerusform>%n time, from %1 to %2</numerusform>
            <numerusform>%n times, from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Became</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>It has ended.</source>
        <translation>It has ended.</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>Sent from</translation>
    </message>
    <message>
        <source>About</source>
        <comment>an address that a trap is about</comment>
        <translation>About</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Trap OID</source>
        <translation>Trap OID</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message numerus="yes">
        <source>and %n more that did not fit</source>
        <translation>
            <numerusform>and %n more that did not fit</numerusform>
            <numerusform>and %n more that did not fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::TrapList</name>
    <message>
        <source>Show older</source>
        <translation>Show older</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>SNMP traps</source>
        <translation>SNMP traps</translation>
    </message>
    <message>
        <source>thrown away</source>
        <comment>the widest of what becomes of traps</comment>
        <translation>thrown away</translation>
    </message>
    <message numerus="yes">
        <source>More than %Ln new above</source>
        <translation>
            <numerusform>More than %Ln new above</numerusform>
            <numerusform>More than %Ln new above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new above</source>
        <translation>
            <numerusform>%Ln new above</numerusform>
            <numerusform>%Ln new above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln traps</source>
        <translation>
            <numerusform>%Ln trap</numerusform>
            <numerusform>%Ln traps</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not be read: %1</source>
        <translation>Could not be read: %1</translation>
    </message>
    <message>
        <source>Looking for traps …</source>
        <translation>Looking for traps …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln traps; looking further back …</source>
        <translation>
            <numerusform>%Ln trap; looking further back …</numerusform>
            <numerusform>%Ln traps; looking further back …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln traps</source>
        <translation>
            <numerusform>The newest trap</numerusform>
            <numerusform>The newest %Ln traps</numerusform>
        </translation>
    </message>
    <message>
        <source>The traps could not be read</source>
        <translation>The traps could not be read</translation>
    </message>
</context>
<context>
    <name>sd::TrapsArea</name>
    <message>
        <source>Traps</source>
        <translation>Traps</translation>
    </message>
</context>
<context>
    <name>sd::TrapsModel</name>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often it came</comment>
        <translation>Times</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a server or an address</comment>
        <translation>From</translation>
    </message>
    <message>
        <source>Trap</source>
        <translation>Trap</translation>
    </message>
    <message>
        <source>Became</source>
        <comment>what became of a trap</comment>
        <translation>Became</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Says</source>
        <comment>what a trap carries</comment>
        <translation>Says</translation>
    </message>
</context>
<context>
    <name>sd::TrapsPanel</name>
    <message>
        <source>Settings …</source>
        <translation>Settings …</translation>
    </message>
    <message>
        <source>Listen for traps …</source>
        <translation>Listen for traps …</translation>
    </message>
    <message>
        <source>Search in the traps</source>
        <translation>Search in the traps</translation>
    </message>
    <message>
        <source>A server, an address, an OID, a value …</source>
        <translation>A server, an address, an OID, a value …</translation>
    </message>
    <message>
        <source>What became of them</source>
        <translation>What became of them</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>From everywhere</source>
        <translation>From everywhere</translation>
    </message>
    <message>
        <source>All traps</source>
        <translation>All traps</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Led to an alarm</source>
        <translation>Led to an alarm</translation>
    </message>
    <message>
        <source>Led to a poll</source>
        <translation>Led to a poll</translation>
    </message>
    <message>
        <source>Not believed</source>
        <translation>Not believed</translation>
    </message>
    <message>
        <source>Can&apos;t be read</source>
        <translation>Can&apos;t be read</translation>
    </message>
    <message>
        <source>Thrown away</source>
        <translation>Thrown away</translation>
    </message>
    <message>
        <source>No trap answers to this search</source>
        <translation>No trap answers to this search</translation>
    </message>
    <message>
        <source>Nothing listens for traps</source>
        <translation>Nothing listens for traps</translation>
    </message>
    <message>
        <source>Devices can tell of faults by themselves, between two polls: a supply that failed, a UPS on battery. What they send is listed here once the program listens.</source>
        <translation>Devices can tell of faults by themselves, between two polls: a supply that failed, a UPS on battery. What they send is listed here once the program listens.</translation>
    </message>
    <message>
        <source>Switch it on under Settings.</source>
        <translation>Switch it on under Settings.</translation>
    </message>
    <message>
        <source>An administrator switches it on under Settings.</source>
        <translation>An administrator switches it on under Settings.</translation>
    </message>
    <message>
        <source>No trap has come yet</source>
        <translation>No trap has come yet</translation>
    </message>
    <message>
        <source>What devices send stands here, known or not. Have them send SNMP traps or informs to this computer.</source>
        <translation>What devices send stands here, known or not. Have them send SNMP traps or informs to this computer.</translation>
    </message>
    <message>
        <source>Known, no alarm</source>
        <translation>Known, no alarm</translation>
    </message>
    <message>
        <source>Search for something else, or in another period.</source>
        <translation>Search for something else, or in another period.</translation>
    </message>
</context>
<context>
    <name>sd::TrayIcon</name>
    <message numerus="yes">
        <source>%Ln Error</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Error</numerusform>
            <numerusform>%Ln Error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Warning</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Warning</numerusform>
            <numerusform>%Ln Warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Unknown</numerusform>
            <numerusform>%Ln Unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>No alarms</source>
        <translation>No alarms</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Acknowledge the newest</source>
        <translation>Acknowledge the newest</translation>
    </message>
    <message>
        <source>Sound on again (%1 left)</source>
        <translation>Sound on again (%1 left)</translation>
    </message>
    <message>
        <source>Sound off for 15 minutes</source>
        <translation>Sound off for 15 minutes</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>sd::TrialView</name>
    <message>
        <source>Test now</source>
        <translation>Test now</translation>
    </message>
    <message>
        <source>What the test read</source>
        <translation>What the test read</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Waits for an answer, %1 at most …</source>
        <translation>Waits for an answer, %1 at most …</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Test again</translation>
    </message>
    <message>
        <source>%1, answered in %2 ms</source>
        <translation>%1, answered in %2 ms</translation>
    </message>
    <message>
        <source>Accept this certificate</source>
        <translation>Accept this certificate</translation>
    </message>
    <message>
        <source>Accept the new certificate instead</source>
        <translation>Accept the new certificate instead</translation>
    </message>
</context>
<context>
    <name>sd::ViewMenu</name>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>As the desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Comfortable</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>sd::WallStrip</name>
    <message>
        <source>No word from the engine for %1: what you see is old</source>
        <translation>No word from the engine for %1: what you see is old</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln servers OK</source>
        <translation>
            <numerusform>%1 of %Ln server OK</numerusform>
            <numerusform>%1 of %Ln servers OK</numerusform>
        </translation>
    </message>
    <message>
        <source>sound off %1</source>
        <comment>a time that counts down</comment>
        <translation>sound off %1</translation>
    </message>
    <message>
        <source>read %1</source>
        <comment>when the picture was last brought up to date</comment>
        <translation>read %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Error</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Error</numerusform>
            <numerusform>%Ln Error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Warning</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Warning</numerusform>
            <numerusform>%Ln Warning</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln Unknown</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%Ln Unknown</numerusform>
            <numerusform>%Ln Unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::Wallboard</name>
    <message>
        <source>Serverdrift wallboard</source>
        <translation>Serverdrift wallboard</translation>
    </message>
</context>
<context>
    <name>sd::WayRow</name>
    <message>
        <source>serial %1</source>
        <translation>serial %1</translation>
    </message>
    <message>
        <source>answers in %1 ms</source>
        <translation>answers in %1 ms</translation>
    </message>
    <message>
        <source>wants a sign-on</source>
        <translation>wants a sign-on</translation>
    </message>
    <message>
        <source>this computer does not trust its certificate</source>
        <translation>this computer does not trust its certificate</translation>
    </message>
    <message>
        <source>would fit: %1</source>
        <translation>would fit: %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>baseline %1</translation>
    </message>
    <message numerus="yes">
        <source>baseline %1, %Ln readings</source>
        <translation>
            <numerusform>baseline %1, %Ln reading</numerusform>
            <numerusform>baseline %1, %Ln readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sd::WaysFinder</name>
    <message>
        <source>See what answers</source>
        <translation>See what answers</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Ping</translation>
    </message>
    <message>
        <source>Community, where no stored credential fits</source>
        <translation>Community, where no stored credential fits</translation>
    </message>
    <message>
        <source>SNMP community</source>
        <translation>SNMP community</translation>
    </message>
    <message>
        <source>Web page, encrypted</source>
        <translation>Web page, encrypted</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web page</translation>
    </message>
    <message>
        <source>Certificate on port 443</source>
        <translation>Certificate on port 443</translation>
    </message>
    <message>
        <source>TCP %1, %2</source>
        <translation>TCP %1, %2</translation>
    </message>
    <message>
        <source>the community typed here</source>
        <translation>the community typed here</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>stopped</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message numerus="yes">
        <source>Asking, %Ln ways answer so far …</source>
        <translation>
            <numerusform>Asking, %Ln way answers so far …</numerusform>
            <numerusform>Asking, %Ln ways answer so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ways answer</source>
        <translation>
            <numerusform>%Ln way answers</numerusform>
            <numerusform>%Ln ways answer</numerusform>
        </translation>
    </message>
    <message>
        <source>SNMP: what fits the device</source>
        <translation>SNMP: what fits the device</translation>
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
        <translation>UPS: NUT server</translation>
    </message>
    <message>
        <source>Redfish: hardware of a BMC</source>
        <translation>Redfish: hardware of a BMC</translation>
    </message>
    <message>
        <source>Windows: WinRM</source>
        <translation>Windows: WinRM</translation>
    </message>
    <message>
        <source>Signs on, and reads …</source>
        <translation>Signs on, and reads …</translation>
    </message>
    <message>
        <source>Asks with ping, SNMP, exporters, NUT, Redfish, WinRM, HTTP, TLS and the usual ports</source>
        <translation>Asks with ping, SNMP, exporters, NUT, Redfish, WinRM, HTTP, TLS and the usual ports</translation>
    </message>
</context>
<context>
    <name>sd::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>Welcome to Serverdrift</source>
        <translation>Welcome to Serverdrift</translation>
    </message>
    <message>
        <source>Nothing is watched yet. As soon as the first server is, its state and its alarms stand here.</source>
        <translation>Nothing is watched yet. As soon as the first server is, its state and its alarms stand here.</translation>
    </message>
    <message>
        <source>Its history is being made: %1 %. It opens by itself, and this window can be used meanwhile.</source>
        <translation>Its history is being made: %1 %. It opens by itself, and this window can be used meanwhile.</translation>
    </message>
</context>
<context>
    <name>sd::WindowColumns</name>
    <message>
        <source>List – Serverdrift</source>
        <translation>List – Serverdrift</translation>
    </message>
    <message>
        <source>Held page – Serverdrift</source>
        <translation>Held page – Serverdrift</translation>
    </message>
    <message>
        <source>Page – Serverdrift</source>
        <translation>Page – Serverdrift</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Put back</translation>
    </message>
</context>
<context>
    <name>sd::WindowContent</name>
    <message>
        <source>View</source>
        <translation>View</translation>
    </message>
    <message>
        <source>See a full console</source>
        <translation>See a full console</translation>
    </message>
    <message>
        <source>A made-up estate on this computer: three customers, some forty servers that answer like real ones, and thirteen months of history. It touches nothing of yours.</source>
        <translation>A made-up estate on this computer: three customers, some forty servers that answer like real ones, and thirteen months of history. It touches nothing of yours.</translation>
    </message>
    <message>
        <source>Watch a server</source>
        <translation>Watch a server</translation>
    </message>
    <message>
        <source>Type its address and see what answers. What is wrong with it shows within two minutes.</source>
        <translation>Type its address and see what answers. What is wrong with it shows within two minutes.</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Take in a list</translation>
    </message>
    <message>
        <source>A CSV file from a spreadsheet or another program, or JSON. You see what becomes of each line before anything is saved.</source>
        <translation>A CSV file from a spreadsheet or another program, or JSON. You see what becomes of each line before anything is saved.</translation>
    </message>
    <message>
        <source>Search a network</source>
        <translation>Search a network</translation>
    </message>
    <message>
        <source>Name its addresses and see who is there, and which baselines fit. You add what is to be watched.</source>
        <translation>Name its addresses and see who is there, and which baselines fit. You add what is to be watched.</translation>
    </message>
</context>
<context>
    <name>sd::WindowSet</name>
    <message>
        <source>This is the last window: closing it ends the console</source>
        <translation>This is the last window: closing it ends the console</translation>
    </message>
</context>
<context>
    <name>sd::WordBox</name>
    <message>
        <source>Left to this shift</source>
        <translation>Left to this shift</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who, when</comment>
        <translation>From %1</translation>
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
        <translation>Warning</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>No data</translation>
    </message>
    <message>
        <source>service window</source>
        <translation>service window</translation>
    </message>
    <message>
        <source>parent is down</source>
        <translation>parent is down</translation>
    </message>
    <message>
        <source>the console has no network</source>
        <translation>the console has no network</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>snoozed</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>no answer in time</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>refuses the connection</translation>
    </message>
    <message>
        <source>answers with something else</source>
        <translation>answers with something else</translation>
    </message>
    <message>
        <source>name not found</source>
        <translation>name not found</translation>
    </message>
    <message>
        <source>credentials refused</source>
        <translation>credentials refused</translation>
    </message>
    <message>
        <source>can&apos;t be reached</source>
        <translation>can&apos;t be reached</translation>
    </message>
    <message>
        <source>encryption failed</source>
        <translation>encryption failed</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>baseline</translation>
    </message>
    <message>
        <source>customer&apos;s own value</source>
        <translation>customer&apos;s own value</translation>
    </message>
    <message>
        <source>server&apos;s own value</source>
        <translation>server&apos;s own value</translation>
    </message>
    <message>
        <source>check&apos;s own value</source>
        <translation>check&apos;s own value</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <comment>state of an alarm</comment>
        <translation>acknowledged</translation>
    </message>
    <message>
        <source>muted</source>
        <comment>state of an alarm</comment>
        <translation>muted</translation>
    </message>
    <message>
        <source>flapping</source>
        <comment>state of an alarm</comment>
        <translation>flapping</translation>
    </message>
    <message>
        <source>Muted: %1</source>
        <translation>Muted: %1</translation>
    </message>
    <message>
        <source>Muted: %1 until %2</source>
        <translation>Muted: %1 until %2</translation>
    </message>
    <message>
        <source>not polled yet</source>
        <translation>not polled yet</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count and state: 2 Error</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <comment>journal</comment>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>Raised to %1</source>
        <comment>journal</comment>
        <translation>Raised to %1</translation>
    </message>
    <message>
        <source>Lowered to %1</source>
        <comment>journal</comment>
        <translation>Lowered to %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <comment>journal</comment>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>Acknowledgement ended</source>
        <comment>journal</comment>
        <translation>Acknowledgement ended</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>journal</comment>
        <translation>Note</translation>
    </message>
    <message>
        <source>No longer muted</source>
        <comment>journal</comment>
        <translation>No longer muted</translation>
    </message>
    <message>
        <source>Began to flap</source>
        <comment>journal</comment>
        <translation>Began to flap</translation>
    </message>
    <message>
        <source>No longer flapping</source>
        <comment>journal</comment>
        <translation>No longer flapping</translation>
    </message>
    <message>
        <source>Over</source>
        <comment>journal</comment>
        <translation>Over</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>journal</comment>
        <translation>Snoozed</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>no longer reported</translation>
    </message>
    <message>
        <source>answers with too much</source>
        <translation>answers with too much</translation>
    </message>
    <message>
        <source>this machine may not ask so</source>
        <translation>this machine may not ask so</translation>
    </message>
    <message>
        <source>the poll was broken off</source>
        <translation>the poll was broken off</translation>
    </message>
    <message>
        <source>the poll itself went wrong</source>
        <translation>the poll itself went wrong</translation>
    </message>
    <message>
        <source>the device&apos;s own limit</source>
        <translation>the device&apos;s own limit</translation>
    </message>
    <message>
        <source>group&apos;s own value</source>
        <translation>group&apos;s own value</translation>
    </message>
    <message>
        <source>instance&apos;s own value</source>
        <translation>instance&apos;s own value</translation>
    </message>
</context>
<context>
    <name>sd::WorstAlarms</name>
    <message>
        <source>No alarms</source>
        <translation>No alarms</translation>
    </message>
</context>
</TS>
