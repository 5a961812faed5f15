#pragma once

#include <QString>

namespace sd {

/// A raw ICMP socket of that family from `serverdrift-icmp-helper`, or -1. The helper is looked for beside the program
/// and in the package's libexec folder; it ends as soon as it has answered. Blocks, at most two seconds.
int icmpSocketFromHelper(int family);

/// The group that alone may run the installed helper, for a user who is not in it; empty where that is not the matter.
QString icmpHelperGroup();

} // namespace sd
