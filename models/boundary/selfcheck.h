#pragma once

#include "models/domain/failure.h"
#include "models/domain/selffacts.h"

#include <functional>

namespace sd {

/// The program's look at itself, without waiting. Replies come on the thread that asked (it needs an event loop).
class SelfCheck
{
public:
    using FactsReply = std::function<void(SelfFacts)>;
    using Written = std::function<void(Result<qint64>)>; ///< the file's size in bytes

    SelfCheck() = default;
    virtual ~SelfCheck() = default;
    Q_DISABLE_COPY_MOVE(SelfCheck)

    virtual void readFacts(FactsReply reply) = 0;
    /// Writes about.json, engine.json and checks.json as a .tar.gz to `file`, which appears whole or not at all. Holds
    /// what SelfFacts (without the folder) and SupportReport hold, nothing else. Fails with "io".
    virtual void writeBundle(QString file, SupportReport report, Written done) = 0;
};

} // namespace sd
