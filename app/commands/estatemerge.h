#pragma once

#include "models/domain/credential.h"
#include "models/domain/estatefile.h"

#include <map>

namespace sd {

/// What an import is going to do.
struct EstateMerge
{
    Estate estate; ///< known customers, servers and checks bear their ids, new ones stay negative
    int newCustomers = 0;
    int newServers = 0;
    int knownServers = 0;
    QStringList newCredentials = {}; ///< named by the file, not yet in the store
};

/// Lays a file over what is known, by name: a customer's name, a server's name within its customer, a check's name
/// within its server. So the same file taken in twice changes nothing the second time. Credentials keep the file's
/// numbers until `bindCredentials`.
EstateMerge mergeEstate(const Estate& known, const QStringList& knownCredentials, const EstateFile& file);

/// Puts the store's ids in place of the file's: the file's credential -n is `names[n - 1]`.
void bindCredentials(Estate& estate, const QStringList& names, const std::map<QString, CredentialId>& ids);

} // namespace sd
