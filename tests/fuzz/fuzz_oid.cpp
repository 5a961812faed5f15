#include "models/domain/oid.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// Any text: it is refused, or it is an OID that survives being written, and stands before its children.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto oid = sd::Oid::parse(text);
    if (!oid)
        return 0;
    const auto again = sd::Oid::parse(oid->toString());
    if (!again || *again != *oid || oid->arcs().size() > 128 || !(*oid < oid->child(0)))
        std::abort();
    return 0;
}
