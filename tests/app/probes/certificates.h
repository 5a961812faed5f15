#pragma once

#include "tests/support/peerprocess.h"

namespace sd::test {

/// Makes in `folder`, with openssl: ca.pem and, signed by it, good, expired and wrongname (.pem with .key), and
/// selfsigned. The good one is for localhost, 127.0.0.1 and ::1 and good for 90 days. False when openssl fails.
inline bool makeCertificates(const QString& folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("sh"), {QStringLiteral("-ec"), QStringLiteral(R"(
new="openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes"
$new -x509 -days 365 -subj '/CN=Test CA' -keyout ca.key -out ca.pem
$new -x509 -days 90 -subj '/CN=localhost' -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout selfsigned.key -out selfsigned.pem
issue() {
  $new -subj "/CN=$1" -keyout "$1.key" -out "$1.csr"
  echo "subjectAltName=$3" > "$1.ext"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days "$2" -extfile "$1.ext" -out "$1.pem"
}
issue good 90 DNS:localhost,IP:127.0.0.1,IP:::1
issue expired -1 DNS:localhost,IP:127.0.0.1
issue wrongname 90 DNS:other.example,DNS:www.other.example
)")});
    return process.waitForFinished(20'000) && process.exitCode() == 0;
}

} // namespace sd::test
