#pragma once

#include <QByteArrayView>

namespace sd {

/// The master key Ku of a password (RFC 3414 §A.2) for libsnmp's number of an authentication protocol. Deriving one
/// hashes a megabyte, so those of the passwords in use are remembered. False when the password is too short (8) or
/// longer than libsnmp takes. `length` is the room at `key`, then what was used. On the SNMP thread alone.
bool masterKey(int authType, QByteArrayView password, unsigned char* key, size_t& length);

/// The same worked out anew: nothing is remembered, any thread.
bool deriveMasterKey(int authType, QByteArrayView password, unsigned char* key, size_t& length);

/// Overwrites what must not stay in memory, in a way that no optimiser takes away.
void wipe(void* memory, size_t length);

} // namespace sd
