#pragma once

namespace sd::test {

/// A web server in Python, for a file of its own: a shop with sign-in by JSON or form, cookies and a token; a status
/// page; a registry that speaks RDAP. It takes its port as argument.
const char* cloudShop();

} // namespace sd::test
