#include "app/probes/net/nutconversation.h"
#include "tests/fuzz/target.h"

#include <cstdlib>

/// What a UPS' server says, in pieces of any length: the conversation ends or waits, says little, and keeps little. And
/// any word that is quoted is read back as it was.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    using Conversation = sd::NutConversation;
    if (size < 2)
        return 0;
    const QByteArray said(reinterpret_cast<const char*>(data + 2), static_cast<qsizetype>(size - 2));
    Conversation::Question question;
    question.ups = data[0] & 1 ? QStringLiteral("ups") : QString();
    question.tls = static_cast<Conversation::Tls>((data[0] >> 1) % 3);
    question.user = data[0] & 8 ? QStringLiteral("monitor") : QString();
    Conversation conversation(question);
    auto step = conversation.begin();
    const qsizetype piece = 1 + data[1] % 64;
    for (qsizetype at = 0; at < said.size() && step != Conversation::Step::Finished; at += piece) {
        if (conversation.takeOutput().size() > 64 && conversation.names().isEmpty())
            std::abort();
        step = step == Conversation::Step::Handshake
                   ? conversation.secured()
                   : conversation.feed(said.sliced(at, std::min(piece, said.size() - at)));
    }
    const bool isOver = step == Conversation::Step::Finished;
    if (isOver != (conversation.outcome() != Conversation::Outcome::None) ||
        conversation.variables().size() > Conversation::mostVariables + 1 || conversation.said().size() > 200)
        std::abort();
    const QByteArray word = said.first(std::min<qsizetype>(said.size(), 100));
    const auto words = sd::nutWords(QByteArray("VAR " + sd::nutQuoted(word)));
    if (!words || words->size() != 2 || words->at(1) != word)
        std::abort();
    return 0;
}
