#pragma once

#include "models/boundary/workbench.h"

#include <QCoreApplication>

#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;

namespace sd {

class ItemWords;
class TextLabel;

/// A way into a server as a person sees it: the box that takes it, how it stands and what was said. Its widgets belong
/// to the layout's parent.
class WayRow
{
    Q_DECLARE_TR_FUNCTIONS(sd::WayRow)

public:
    /// A further row of `rows`; the box is called `name`, what it said nameSaid.
    WayRow(QGridLayout& rows, const char* name, const QString& text);

    [[nodiscard]] QCheckBox& box() const { return *m_box; }
    [[nodiscard]] bool isTicked() const;
    /// For an answer; remembers how the box stood.
    void tick(bool on);
    /// A person did it: it stands, whatever answers or does not.
    void keepTick() { m_before.reset(); }

    /// As before anything was asked, the box, too.
    void forget();
    void showAsking();
    void say(const QString& text);
    [[nodiscard]] bool isBlank() const;
    /// `credentialName` is the one that opened it, if any.
    void showAnswer(const TrialAnswer& answer, const QString& credentialName, const ItemWords& words);
    /// It said who it is and no more: nobody has tried a name and a password.
    void showWantsSignOn(const TrialAnswer& answer);
    /// Ticked by hand its check says so, too, until somebody accepts the certificate there.
    void showOdd(const PeerCertificate& certificate);

private:
    static QStringList whoItIs(const TrialAnswer& answer);
    void showProposal(const TrialAnswer& answer, const QStringList& who, const QStringList& how);

    QCheckBox* m_box;
    QLabel* m_figure;
    TextLabel* m_said;
    std::optional<bool> m_before; ///< how the box stood before an answer moved it
};

} // namespace sd
