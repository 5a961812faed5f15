#pragma once

#include "models/items/estatepicture.h"
#include "models/items/filter/filterquery.h"

#include <unordered_set>

namespace sd {

/// What a row of the queue says, case folded. Made once for each row and kept: formatting numbers is what costs.
struct AlarmTexts
{
    QString all;   ///< everything the row shows, and the words of its state
    QString check; ///< the check's name and its metric, by name and by code
};

/// A query laid over an estate. What concerns customers and servers is looked up once, so that a row costs a hash and
/// whatever text is asked for. Make it anew when the estate changes.
class FilterMatcher
{
public:
    /// Lets everything through.
    FilterMatcher() = default;
    FilterMatcher(const FilterQuery& query, const EstatePicture& picture);

    [[nodiscard]] bool isEmpty() const { return m_terms.empty() && !m_limited; }
    /// Rows come and go by the clock alone.
    [[nodiscard]] bool usesAge() const { return m_usesAge; }
    /// AlarmTexts are looked at.
    [[nodiscard]] bool usesTexts() const { return m_usesTexts; }

    [[nodiscard]] bool matches(const Alarm& alarm, const AlarmTexts& texts, UtcTime now) const;
    /// `text`: everything the server's row says, case folded.
    [[nodiscard]] bool matches(const EstatePicture::ServerEntry& server, const QString& text, UtcTime now) const;

private:
    void limitServers(const FilterQuery& query, const EstatePicture& picture);

    std::vector<FilterTerm> m_terms; ///< the rest, texts folded
    bool m_limited = false;          ///< only `m_servers` come into question
    std::unordered_set<ServerId> m_servers;
    const EstatePicture* m_picture = nullptr;
    bool m_usesAge = false;
    bool m_usesTexts = false;
};

} // namespace sd
