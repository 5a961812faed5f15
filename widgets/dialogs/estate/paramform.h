#pragma once

#include "models/domain/checkparams.h"

#include <QWidget>

#include <functional>
#include <map>

class QFormLayout;
class QLabel;

namespace sd {

/// The parameters of one kind of check as fields. What is wrong stands under its field as soon as it is typed.
class ParamForm : public QWidget
{
    Q_OBJECT

public:
    explicit ParamForm(ProbeKind kind, QWidget* parent = nullptr);

    void set(const CheckParams& params);
    /// Fails with the code of checkParamsFromJson.
    [[nodiscard]] Result<CheckParams> params() const;
    /// Types a text into a field, as a person would; a form without it stays as it is.
    void fill(const QString& member, const QString& value);
    /// The choices of a form that has baselines.
    void setBaselines(const std::vector<std::pair<QString, QString>>& namesAndTitles);

Q_SIGNALS:
    void changed();

private:
    /// One member of the parameters' JSON form and the field it is typed into.
    struct Field
    {
        std::function<QJsonValue()> read; ///< undefined: leave the member out
        std::function<void(const QJsonValue&)> write;
        QJsonValue fallback; ///< what the member is when it is not written
        QLabel* trouble = nullptr;
    };
    using Choices = std::vector<std::pair<QString, QString>>;

    void add(const char* member, const QString& label, QWidget* editor, Field field);
    void text(const char* member, const QString& label, const QString& fallback, const QString& hint = {});
    void integer(const char* member, const QString& label, int fallback, int least, int most);
    void flag(const char* member, const QString& label, bool fallback);
    void choice(const char* member, const QString& label, const Choices& choices, const QString& fallback);
    /// Lines: of words (a list) or of "name: value" (pairs).
    void lines(const char* member, const QString& label, bool arePairs, const QString& hint);
    /// A text of many lines, each of which means something.
    void script(const char* member, const QString& label, const QString& hint);
    void words(const char* member, const QString& label, const QString& hint);
    void build();
    void buildHttp();
    void buildPrometheus();
    void buildNut();
    void buildSmb();
    void buildTcp();
    void buildCloud();
    void judge();
    [[nodiscard]] QString troubleOf(const QString& member) const;
    [[nodiscard]] QJsonObject json() const;

    ProbeKind m_kind;
    QFormLayout* m_form;
    std::map<QString, Field> m_fields;
};

/// What is wrong with a member of a check's parameters, in the reader's words.
QString paramTrouble(const QString& member);

} // namespace sd
