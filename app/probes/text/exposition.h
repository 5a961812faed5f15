#pragma once

#include "models/domain/failure.h"

#include <QByteArray>

#include <memory>
#include <memory_resource>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace sd {

/// How much of an exposition is taken in. What goes beyond is named, never silently lost.
struct ExpositionLimits
{
    qsizetype body = 16 << 20; ///< bytes; a larger body is refused
    size_t samples = 200'000;  ///< what follows is left out
    size_t labels = 64;        ///< a sample
    size_t name = 512;         ///< bytes of a metric's or label's name
    size_t value = 8'192;      ///< bytes of a label's value
};

/// What a target of Prometheus' says: text format 0.0.4 or OpenMetrics 1.0, told apart by the "# EOF" at the end.
/// Names and values are views into the body; only label values with escapes in them are copied.
/// A line that breaks the format is named and left out; the others stand. Pure.
class Exposition
{
public:
    enum class Fault : quint8 {
        Name,       ///< of a metric
        Labels,     ///< name, order of signs, or a brace that does not close
        Repeated,   ///< a label, or a family's HELP, TYPE or UNIT, given twice
        Escape,     ///< other than \\ \" \n
        Encoding,   ///< not UTF-8
        TooMany,    ///< labels
        TooLong,    ///< a name or value
        Value,      ///< not a number
        Bound,      ///< a quantile or bucket whose bound is no number
        Timestamp,  ///< not a number, or something after it
        Exemplar,   ///< after the value
        Type,       ///< not one that there is
        Unfinished, ///< no line end: the body broke off
        AfterEof,   ///< something follows "# EOF"
    };
    enum class Type : quint8 { Unknown, Counter, Gauge, Histogram, Summary, Info, StateSet, GaugeHistogram };

    struct Label
    {
        std::string_view name;
        std::string_view value;
    };
    /// One line with a value. A histogram's or summary's lines are samples like others.
    struct Sample
    {
        std::string_view name;
        quint32 firstLabel = 0;
        quint32 labelCount = 0;
        double value = 0;                  ///< NaN and infinities as given
        std::optional<double> timestamp{}; ///< seconds since 1970
    };
    /// What the comments say of a family of metrics.
    struct Family
    {
        std::string_view name;
        std::optional<Type> type{};
        std::string_view unit;
        std::string_view help; ///< escapes as written
        bool hasHelp = false;
    };
    struct FaultyLine
    {
        quint32 line = 0; ///< from 1
        Fault fault = Fault::Name;
    };

    /// Fails with "too-large", or with "not-exposition" when there is not one line of the format in a body that is not
    /// empty (a web page, say); the message then has the first line's start.
    static Result<Exposition> parse(QByteArray body, const ExpositionLimits& limits = {});

    [[nodiscard]] const std::vector<Sample>& samples() const { return m_samples; }
    [[nodiscard]] std::span<const Label> labels(const Sample& sample) const
    {
        return std::span(m_labels).subspan(sample.firstLabel, sample.labelCount);
    }
    /// Empty when the sample has not got it, which means the same in the format.
    [[nodiscard]] std::string_view label(const Sample& sample, std::string_view name) const;
    [[nodiscard]] const std::vector<Family>& families() const { return m_families; }
    /// The first faulty lines, and how many there are in all.
    [[nodiscard]] const std::vector<FaultyLine>& faults() const { return m_faults; }
    [[nodiscard]] size_t faultCount() const { return m_faultCount; }
    /// Those of the faulty lines that would have been samples; a faulty comment costs nobody a value.
    [[nodiscard]] size_t lostCount() const { return m_lostCount; }
    /// The first of them.
    [[nodiscard]] const FaultyLine& firstLost() const { return m_firstLost; }
    /// There were more samples than the limit.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] bool isOpenMetrics() const { return m_isOpenMetrics; }

private:
    friend class ExpositionParser;
    Exposition() = default;

    QByteArray m_body;                                            ///< never detached: the views point into it
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_arena; ///< of unescaped label values
    std::vector<Sample> m_samples;
    std::vector<Label> m_labels;
    std::vector<Family> m_families;
    std::vector<FaultyLine> m_faults;
    size_t m_faultCount = 0;
    size_t m_lostCount = 0;
    FaultyLine m_firstLost;
    bool m_isCut = false;
    bool m_isOpenMetrics = false;
};

/// "name", "labels" …: for messages.
std::string_view code(Exposition::Fault fault);

/// A number as the format writes it: decimal, NaN, +Inf, -Inf; no hexadecimal. Nothing for anything else.
std::optional<double> expositionNumber(std::string_view text);

} // namespace sd
