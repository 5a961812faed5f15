#include "models/domain/dependency.h"
#include "models/domain/estatefile.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What every reader of an EstateFile relies on.
void checkReferences(const sd::EstateFile& file)
{
    const std::vector<sd::Server>& servers = file.estate.servers;
    const auto isServer = [&servers](sd::ServerId id) { return id.value < 0 && -id.value <= std::ssize(servers); };
    for (const sd::Server& server : servers) {
        require(server.customer.value < 0 && -server.customer.value <= std::ssize(file.estate.customers));
        require(-server.credential.value <= file.credentials.size() && !server.name.isEmpty());
    }
    for (const sd::Check& check : file.estate.checks)
        require(isServer(check.server) && check.timeout <= check.interval);
    sd::DependencyGraph graph;
    for (const auto& [child, parent] : file.estate.dependencies)
        require(isServer(child) && isServer(parent) && graph.add(child, parent));
}

} // namespace

/// Any file: what is taken from it is consistent, and both formats can be written and read again.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const sd::EstateFile file = sd::parseEstate(bytes);
    checkReferences(file);
    checkReferences(sd::parseEstate(sd::estateToJson(file.estate)));
    checkReferences(sd::parseEstate(sd::estateToCsv(file.estate)));
    return 0;
}
